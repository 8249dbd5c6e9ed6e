package selon.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Spans;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Derivation;
import selon.trace.Relation;
import selon.trace.Synopsis;
import selon.trace.Synopsis.Told;

/** Makes a cascade say what its synopsis says after people's decisions. */
final class DecidedCascade {

  private final Function<String, Optional<Reading>> readings;
  private final Map<String, Appearance> tellings = new HashMap<>();
  private final Map<String, Derivation> derivations = new HashMap<>();
  private final Map<String, Map<String, Statement>> statements = new HashMap<>();
  private final Map<String, Article> articles = new HashMap<>();

  private DecidedCascade(Cascade found, Function<String, Optional<Reading>> readings) {
    this.readings = readings;
    found.appearances().forEach(telling -> tellings.putIfAbsent(place(telling), telling));
    found
        .derivations()
        .forEach(made -> derivations.putIfAbsent(place(made.from()) + place(made.to()), made));
  }

  /**
   * The cascade as it is now.
   *
   * @param now the same claim, after the decisions
   * @param readings as people decided
   */
  static Cascade of(Cascade found, Synopsis now, Function<String, Optional<Reading>> readings) {
    return new DecidedCascade(found, readings).make(found, now);
  }

  private static String place(Appearance telling) {
    return telling.article().id() + "\n" + telling.content().pieces() + "\n";
  }

  private static String place(Told told) {
    return told.article() + "\n" + told.content().pieces() + "\n";
  }

  private Cascade make(Cascade found, Synopsis now) {
    List<@Nullable Appearance> all = new ArrayList<>();
    for (Told told : now.tellings()) {
      all.add(appearance(told));
    }
    List<Derivation> made = new ArrayList<>();
    for (Synopsis.Link link : now.links()) {
      Appearance from = all.get(link.from());
      Appearance to = all.get(link.to());
      if (from != null && to != null) {
        Told parent = now.tellings().get(link.from());
        Told child = now.tellings().get(link.to());
        Derivation known = derivations.get(place(parent) + place(child));
        made.add(derivation(known, from, to, link.probability()));
      }
    }
    List<Appearance> told = new ArrayList<>();
    for (Appearance appearance : all) {
      if (appearance != null) {
        told.add(appearance);
      }
    }
    return new Cascade(
        found.claim(),
        found.gist(),
        told,
        made,
        now.origins(),
        now.counts(),
        found.alerts(),
        found.corrections(),
        found.contradictions().stream().filter(DecidedCascade::isThere).toList());
  }

  /** Whether the words stand in the text, which may have changed since; in short there is none. */
  static boolean isThere(Appearance telling) {
    return isThere(telling.content(), telling.article());
  }

  private static boolean isThere(Spans content, Article article) {
    return article.text().isEmpty() || content.hull().end() <= article.text().length();
  }

  private static Derivation derivation(
      @Nullable Derivation known, Appearance from, Appearance to, double probability) {
    return known == null
        ? new Derivation(
            from, to, Relation.WAS_DERIVED_FROM, false, probability, Set.of(), List.of())
        : new Derivation(
            from,
            to,
            known.relation(),
            known.credited(),
            probability,
            known.evidence(),
            known.mutations());
  }

  /** The telling with the article and the statement as they are now; null if it is told no more. */
  private @Nullable Appearance appearance(Told told) {
    Appearance found = tellings.get(place(told));
    String id = told.article();
    if (!articles.containsKey(id)) {
      readings.apply(id).ifPresent(this::take);
    }
    Article article = articles.get(id);
    if (found == null || article == null || !isThere(found.content(), article)) {
      return null;
    }
    String own = told.statement();
    Statement statement = own == null ? null : statements.getOrDefault(id, Map.of()).get(own);
    return new Appearance(
        article.traced(found.article().published()),
        statement,
        found.content(),
        found.attributed());
  }

  private void take(Reading reading) {
    Map<String, Statement> byId = new HashMap<>();
    reading.statements().forEach(statement -> byId.put(statement.id(), statement));
    statements.put(reading.article().id(), byId);
    articles.put(reading.article().id(), reading.article());
  }
}
