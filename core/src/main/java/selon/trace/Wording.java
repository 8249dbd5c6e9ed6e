package selon.trace;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermKind;

/**
 * All tellings in the very same words; the first of them, in the order of articles, stands for them
 * in all comparisons.
 */
final class Wording {
  private final int number;
  private final int article;
  private final Telling telling;
  private final int[] bag;
  private final double[] rarity;
  private final long[] runs;
  private final long[] sortedRuns;
  private final Set<String> numbers;
  private final Set<String> names;
  private final Set<String> sourceWords;
  private final boolean quoted;
  private final List<Place> places;
  private final long key;

  /**
   * @param number its place among the wordings
   * @param article the number of the article of the first telling
   * @param bag the numbers of its telling words, rising and distinct
   * @param rarity how rare each of them is in the article's story
   * @param places all tellings in these words
   */
  Wording(
      int number,
      int article,
      Telling telling,
      int[] bag,
      double[] rarity,
      long[] runs,
      Set<String> numbers,
      List<Place> places) {
    this.number = number;
    this.article = article;
    this.telling = telling;
    this.bag = bag;
    this.rarity = rarity;
    this.runs = runs;
    this.sortedRuns = Arrays.stream(runs).sorted().distinct().toArray();
    this.numbers = numbers;
    this.names = keys(telling, TermKind.NAME);
    String source = Sources.name(telling);
    this.sourceWords = source == null ? Set.of() : Set.copyOf(Sources.words(source));
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

  /** The runs of four words, in order. */
  long[] runs() {
    return runs;
  }

  /** How many runs it has, repetitions not counted. */
  int distinctRuns() {
    return sortedRuns.length;
  }

  boolean has(long run) {
    return Arrays.binarySearch(sortedRuns, run) >= 0;
  }

  /** How many runs both have. */
  int shared(Wording other) {
    return Dossier.shared(sortedRuns, other.sortedRuns);
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
        Keys.runs(first.terms()),
        keys(first, TermKind.NUMBER),
        places);
  }

  private static Set<String> keys(Telling telling, TermKind kind) {
    Set<String> keys = new HashSet<>();
    for (Term term : telling.terms()) {
      if (term.kind() == kind) {
        keys.add(term.key());
      }
    }
    return Set.copyOf(keys);
  }
}
