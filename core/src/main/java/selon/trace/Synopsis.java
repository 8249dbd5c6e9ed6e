package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import selon.claim.Folding;
import selon.text.Spans;

/**
 * A cascade in short: who tells the claim where, and what was made from what, without the articles
 * and without what changed.
 *
 * @param claim the cascade's id
 * @param tellings as the cascade's appearances
 * @param links as its derivations
 */
public record Synopsis(
    String claim,
    String gist,
    List<Told> tellings,
    List<Link> links,
    List<Origin> origins,
    Counts counts,
    List<Alert> alerts) {

  /**
   * One telling.
   *
   * @param article the article's id
   * @param statement the statement's id; null if the article tells it in its own voice
   * @param folded its words, as {@link Folding} has them
   */
  public record Told(String article, @Nullable String statement, Spans content, String folded) {

    /** The telling of an appearance. */
    public static Told of(Appearance appearance) {
      return new Told(
          appearance.article().id(),
          appearance.statement() == null ? null : appearance.statement().id(),
          appearance.content(),
          Folding.fold(appearance.words()));
    }
  }

  /**
   * What one telling was made from.
   *
   * @param from the place of the parent among the tellings
   * @param to that of the child
   */
  public record Link(int from, int to, double probability) {}

  public Synopsis {
    tellings = List.copyOf(tellings);
    links = List.copyOf(links);
    origins = List.copyOf(origins);
    alerts = List.copyOf(alerts);
  }

  /** What is short of a cascade. */
  public static Synopsis of(Cascade cascade) {
    List<Told> tellings = new ArrayList<>();
    Map<Appearance, Integer> places = new HashMap<>();
    for (Appearance appearance : cascade.appearances()) {
      places.putIfAbsent(appearance, tellings.size());
      tellings.add(Told.of(appearance));
    }
    List<Link> links = new ArrayList<>();
    for (Derivation made : cascade.derivations()) {
      Integer from = places.get(made.from());
      Integer to = places.get(made.to());
      if (from != null && to != null) {
        links.add(new Link(from, to, made.probability()));
      }
    }
    return new Synopsis(
        cascade.claim(),
        cascade.gist(),
        tellings,
        links,
        cascade.origins(),
        cascade.counts(),
        cascade.alerts());
  }

  /** Whether one of the tellings has all of the words, whatever their case and accents. */
  public boolean mentions(String words) {
    List<String> wanted = Arrays.asList(Folding.fold(words).strip().split("\\s+"));
    return Stream.concat(tellings.stream().map(Told::folded), Stream.of(Folding.fold(gist)))
        .anyMatch(told -> wanted.stream().allMatch(told::contains));
  }
}
