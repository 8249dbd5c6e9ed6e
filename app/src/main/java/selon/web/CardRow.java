package selon.web;

import java.util.Comparator;
import selon.corpus.Card;
import selon.view.Labels;
import selon.view.Masthead;
import selon.view.Period;

/**
 * An article in a list.
 *
 * @param holdings which have its words, where it has no headline
 */
record CardRow(Card card, Holdings holdings, Labels words) {

  /** Those that nothing dates come last. */
  static final Comparator<Card> NEWEST_FIRST =
      Comparator.comparingLong(CardRow::time).reversed().thenComparing(Card::id);

  private static long time(Card card) {
    Period period = Period.of(card.published());
    return period.known() ? period.best(null) : Long.MIN_VALUE;
  }

  String id() {
    return Slug.of(card.id());
  }

  String address() {
    return Frame.article(card.id());
  }

  String title() {
    return title(card, holdings, words);
  }

  /** The headline; for an article without one, the words that it begins with. */
  static String title(Card card, Holdings holdings, Labels words) {
    return card.title().isBlank()
        ? holdings
            .reading(card.id())
            .map(reading -> Masthead.listed(reading.article(), words))
            .orElseGet(() -> Masthead.title(card.title(), words))
        : Masthead.title(card.title(), words);
  }

  String outlet() {
    return Masthead.beside(card.outlet(), words);
  }

  String when() {
    return Period.of(card.published()).words(words);
  }

  String language() {
    return card.language().tag();
  }

  String statements() {
    return words.count("statement", card.said().size());
  }

  /** Whether nothing tells when it appeared, or what tells disagrees. */
  static boolean undatable(Card card) {
    Period period = Period.of(card.published());
    return !period.known() || period.contradicted();
  }
}
