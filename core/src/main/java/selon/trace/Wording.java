package selon.trace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.claim.TermKind;

/**
 * All tellings in the very same words; the first of them, in the order of articles, stands for them
 * in all comparisons.
 */
final class Wording {

  /** The number of an article that is not of the collection. */
  static final int FOREIGN = -1;

  private static final int[] NONE = {};

  private final int number;
  private final int article;
  private final Telling telling;
  private final int[] bag;
  private final byte[] tellers;
  private final double[] rarities;
  private final long[] runs;
  private final int[] numbers;
  private final int[] names;
  private final int[] sourceWords;
  private final boolean quoted;
  private final List<Place> places;
  private final long key;

  /**
   * @param number its place among the wordings
   * @param article the number of the article of the first telling
   * @param bag the numbers of its telling words, rising and distinct
   * @param tellers of how many articles of the story each of them is
   * @param rarities how rare a word of so many is
   * @param places all tellings in these words
   */
  Wording(
      int number,
      int article,
      Telling telling,
      int[] bag,
      byte[] tellers,
      double[] rarities,
      List<Place> places) {
    this.number = number;
    this.article = article;
    this.telling = telling;
    this.bag = bag;
    this.tellers = tellers;
    this.rarities = rarities;
    this.runs = Arrays.stream(Keys.runs(telling.terms())).sorted().distinct().toArray();
    this.numbers = keys(telling, TermKind.NUMBER);
    this.names = keys(telling, TermKind.NAME);
    String source = Sources.name(telling);
    this.sourceWords = source == null ? NONE : numbers(Sources.words(source).stream());
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

  /** How rare a word of the bag is in the article's story. */
  double rarity(int place) {
    return rarities[tellers[place]];
  }

  /** The runs of four words, rising and distinct. */
  long[] runs() {
    return runs;
  }

  boolean has(long run) {
    return Arrays.binarySearch(runs, run) >= 0;
  }

  /** How many runs both have. */
  int shared(Wording other) {
    return Dossier.shared(runs, other.runs);
  }

  /** The numbers of its numbers' keys, rising, as those of the names and of the source's words. */
  int[] numbers() {
    return numbers;
  }

  int[] names() {
    return names;
  }

  /** The words of its source's name that tell it from others; none if it has no name. */
  int[] sourceWords() {
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
    byte[] tellers = new byte[bag.length];
    for (int i = 0; i < bag.length; i++) {
      tellers[i] = (byte) stories.tellers(bag[i], dossier.number());
    }
    return new Wording(
        number, dossier.number(), first, bag, tellers, stories.rarities(dossier.number()), places);
  }

  /** The first telling of an article that has no story in the collection. */
  static Wording foreign(int number, Dossier dossier) {
    int[] bag = dossier.bags().get(0);
    return new Wording(
        number,
        FOREIGN,
        dossier.tellings().get(0),
        bag,
        new byte[bag.length],
        new double[1],
        List.of(new Place(FOREIGN, 0)));
  }

  private static int[] keys(Telling telling, TermKind kind) {
    boolean any = false;
    for (int i = 0; i < telling.terms().size() && !any; i++) {
      any = telling.terms().get(i).kind() == kind;
    }
    return any
        ? numbers(
            telling.terms().stream().filter(term -> term.kind() == kind).map(term -> term.key()))
        : NONE;
  }

  private static int[] numbers(Stream<String> keys) {
    return keys.mapToInt(Background::number).sorted().distinct().toArray();
  }
}
