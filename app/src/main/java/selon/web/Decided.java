package selon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import selon.corpus.Card;
import selon.corpus.Corrections;
import selon.corpus.Decision;
import selon.corpus.Identities;
import selon.statement.Reading;
import selon.statement.Source;
import selon.text.Spans;

/**
 * Readings as people decided: with their corrections of statements and dates, and with the names
 * and kinds of sources that they chose. The findings themselves stay as they are; a decision on
 * what is not found has no effect. Immutable and safe for threads.
 */
final class Decided {

  private final Corrections corrections;
  private final Identities names;

  /** What sources are called in articles where no name means somebody else than elsewhere. */
  private final Map<Source, Source> known = new ConcurrentHashMap<>();

  /**
   * @param decisions those in force, the oldest first
   */
  public Decided(List<Decision> decisions) {
    this.corrections = Corrections.of(decisions);
    this.names = Identities.of(decisions);
  }

  /** The reading as people decided; the very same one if they decided nothing about it. */
  public Reading reading(Reading found) {
    return names.apply(corrections.apply(found));
  }

  /** The readings as people decided, from those that were found. */
  Function<String, Optional<Reading>> of(Function<String, Optional<Reading>> found) {
    return id -> found.apply(id).map(this::reading);
  }

  /**
   * The card as people decided; the very same one if they decided nothing about it.
   *
   * @param found the reading of the article, as it was found
   */
  Card card(Card card, Function<String, Optional<Reading>> found) {
    if (corrections.concern(card.id())) {
      return found.apply(card.id()).map(reading -> Card.of(reading(reading))).orElse(card);
    }
    if (names.isEmpty()) {
      return card;
    }
    List<Card.Said> said = new ArrayList<>();
    boolean changed = false;
    for (Card.Said each : card.said()) {
      Source source = new Source(Spans.none(), each.kind(), each.name());
      Source named = called(card.id(), source);
      boolean same = named.equals(source);
      changed |= !same;
      said.add(
          same
              ? each
              : new Card.Said(
                  each.statement(), named.kind(), named.name(), each.rule(), each.confidence()));
    }
    return changed
        ? new Card(
            card.id(),
            card.address(),
            card.outlet(),
            card.title(),
            card.published(),
            card.language(),
            said)
        : card;
  }

  private Source called(String article, Source source) {
    return names.isSplit(article)
        ? names.known(article, source)
        : known.computeIfAbsent(source, any -> names.known(article, any));
  }
}
