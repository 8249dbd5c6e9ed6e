package selon.trace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.text.Spans;

/**
 * All tellings in the very same words; the first of them, in the order of articles, stands for them
 * in all comparisons.
 */
final class Wording {

  /** How far before the word of reporting its negation stands at most, in terms. */
  private static final int NEGATED = 5;

  private final int number;
  private final int article;
  private final Telling telling;
  private final int[] bag;
  private final double[] rarity;
  private final Set<Long> runs;
  private final Set<String> numbers;
  private final Set<String> names;
  private final Set<String> sourceWords;
  private final boolean quoted;
  private final boolean denied;
  private final List<Place> places;
  private final long key;

  /**
   * @param number its place among the wordings
   * @param article the number of the article of the first telling
   * @param bag the numbers of its telling words, rising and distinct
   * @param rarity how rare each of them is in the article's story
   * @param denied whether it is what somebody has not said
   * @param places all tellings in these words
   */
  Wording(
      int number,
      int article,
      Telling telling,
      int[] bag,
      double[] rarity,
      Set<Long> runs,
      Set<String> numbers,
      boolean denied,
      List<Place> places) {
    this.denied = denied;
    this.number = number;
    this.article = article;
    this.telling = telling;
    this.bag = bag;
    this.rarity = rarity;
    this.runs = runs;
    this.numbers = numbers;
    this.names = keys(telling, TermKind.NAME);
    String source = Sources.name(telling);
    this.sourceWords = source == null ? Set.of() : Sources.words(source);
    this.quoted =
        telling.terms().stream()
            .anyMatch(term -> term.kind() == TermKind.MARK && "«“\"".contains(term.form()));
    this.places = places;
    long hash = telling.content().hull().start();
    for (int i = 0; i < telling.article().length(); i++) {
      hash = Dossiers.mix(hash, telling.article().charAt(i));
    }
    this.key =
        Dossiers.mix(
            Dossiers.mix(hash, telling.content().hull().end()),
            telling.statement() == null ? 0 : telling.statement().id().hashCode());
  }

  int number() {
    return number;
  }

  /** A hash of where its first telling stands. */
  long key() {
    return key;
  }

  int article() {
    return article;
  }

  Telling telling() {
    return telling;
  }

  int[] bag() {
    return bag;
  }

  double[] rarity() {
    return rarity;
  }

  Set<Long> runs() {
    return runs;
  }

  Set<String> numbers() {
    return numbers;
  }

  /** The keys of its names. */
  Set<String> names() {
    return names;
  }

  /** The words of its source's name that tell it from others; none if it has no name. */
  Set<String> sourceWords() {
    return sourceWords;
  }

  /** Whether it holds a quotation mark. */
  boolean quoted() {
    return quoted;
  }

  /** Whether it is what somebody has not said: "n'a jamais indiqué que". */
  boolean denied() {
    return denied;
  }

  List<Place> places() {
    return places;
  }

  /** A telling of an article, by its number there. */
  record Place(int article, int telling) {}

  static Wording of(int number, Dossier dossier, int telling, Stories stories, List<Place> places) {
    Telling first = dossier.tellings().get(telling);
    int[] bag = dossier.bags().get(telling);
    double[] rarity = new double[bag.length];
    for (int i = 0; i < bag.length; i++) {
      rarity[i] = stories.rarity(bag[i], dossier.number());
    }
    return new Wording(
        number,
        dossier.number(),
        first,
        bag,
        rarity,
        new LinkedHashSet<>(Keys.runs(first.terms())),
        keys(first, TermKind.NUMBER),
        denied(dossier, first),
        places);
  }

  /** Whether a negation stands before the word of reporting. */
  private static boolean denied(Dossier dossier, Telling telling) {
    Spans cue =
        telling.statement() == null || telling.statement().cue().isEmpty()
            ? telling.content()
            : telling.statement().cue();
    List<Term> terms = dossier.terms(telling.sentence().hull(cue.hull()));
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).kind() == TermKind.REPORT && cue.contains(terms.get(i).span())) {
        return terms.subList(Math.max(0, i - NEGATED), i).stream()
            .anyMatch(
                term ->
                    term.kind() == TermKind.NEGATION
                        && (telling.statement() == null
                            || !telling.content().contains(term.span())));
      }
    }
    return false;
  }

  private static Set<String> keys(Telling telling, TermKind kind) {
    return telling.terms().stream()
        .filter(term -> term.kind() == kind)
        .map(Term::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
