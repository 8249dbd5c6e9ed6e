package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.claim.Keys;
import selon.claim.Telling;

/**
 * All tellings in the very same words; the first of them, in the order of articles, stands for them
 * in all comparisons.
 */
final class Wording {

  /** The number of an article that is not of the collection. */
  static final int FOREIGN = -1;

  private final int number;
  private final int article;
  private final Telling telling;
  private final WordBag bag;
  private final Particulars particulars;
  private final int[] places;
  private final long key;
  private long @Nullable [] runs;

  /** As another language has it; null while no wording of another was compared with it. */
  private @Nullable Wording abroad;

  /**
   * @param number its place among the wordings
   * @param article the number of the article of the first telling
   * @param places all tellings in these words
   */
  Wording(
      int number,
      int article,
      Telling telling,
      WordBag bag,
      Particulars particulars,
      List<Place> places) {
    this.number = number;
    this.article = article;
    this.telling = telling;
    this.bag = bag;
    this.particulars = particulars;
    this.places = new int[2 * places.size()];
    for (int i = 0; i < places.size(); i++) {
      this.places[2 * i] = places.get(i).article();
      this.places[2 * i + 1] = places.get(i).telling();
    }
    long hash = telling.content().hull().start();
    for (int i = 0; i < telling.article().length(); i++) {
      hash = Dossiers.mix(hash, telling.article().charAt(i));
    }
    this.key =
        Dossiers.mix(
            Dossiers.mix(hash, telling.content().hull().end()),
            telling.statement() == null ? 0 : telling.statement().id().hashCode());
  }

  /** The same with other words in its bag. */
  private Wording(Wording own, WordBag bag) {
    this.number = own.number;
    this.article = own.article;
    this.telling = own.telling;
    this.bag = bag;
    this.particulars = own.particulars;
    this.places = own.places;
    this.key = own.key;
    this.runs = own.runs();
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

  /** The numbers of its telling words, rising and distinct. */
  int[] bag() {
    return bag.words();
  }

  /** How rare a word of the bag is in the article's story. */
  double rarity(int place) {
    return bag.rarity(place);
  }

  /** How rare each word of the bag is in the press at large. */
  double[] weights(Stories stories) {
    return bag.weights(stories);
  }

  /** Whether its bag is in the words of no one language. */
  boolean isAbroad() {
    return bag.isAbroad();
  }

  /**
   * The same with a bag that another language's can be compared with, where each word is as rare as
   * in its own.
   *
   * @param language that of its article
   */
  Wording abroad(String language, Stories stories) {
    Wording known = abroad;
    if (known == null) {
      known = new Wording(this, bag.abroad(telling, language, stories));
      abroad = known;
    }
    return known;
  }

  /** How rare the words of the bag are in the press at large, together. */
  double weight() {
    return bag.weight();
  }

  /** How rare they are in the article's story, together. */
  double here() {
    return bag.here();
  }

  /** The runs of four words, rising and distinct. */
  long[] runs() {
    long[] known = runs;
    if (known == null) {
      known = Rising.of(Keys.runs(telling.terms()));
      runs = known;
    }
    return known;
  }

  /** Forgets what is only needed to compare it with others. */
  void compared() {
    runs = null;
    abroad = null;
  }

  boolean has(long run) {
    return Arrays.binarySearch(runs(), run) >= 0;
  }

  /** How many runs both have. */
  int shared(Wording other) {
    return Rising.shared(runs(), other.runs());
  }

  /** The numbers of its numbers' keys, rising, as those of the names and of the source's words. */
  int[] numbers() {
    return particulars.numbers();
  }

  int[] names() {
    return particulars.names();
  }

  /** The words of its source's name that tell it from others; none if it has no name. */
  int[] sourceWords() {
    return particulars.sourceWords();
  }

  /** Whether its sentence names an outlet of the family. */
  boolean names(String family) {
    return particulars.names(family);
  }

  /** Whether it holds a quotation mark. */
  boolean quoted() {
    return particulars.quoted();
  }

  /** Whether it holds a negation. */
  boolean negated() {
    return particulars.negated();
  }

  /** Whether it is what somebody has not said: "n'a jamais indiqué que". */
  boolean denied() {
    return particulars.denied();
  }

  /** What it tells to have become of somebody or something, as bits of {@link States}. */
  int states() {
    return particulars.states();
  }

  /** Where it is told, in the order of articles. */
  List<Place> places() {
    List<Place> all = new ArrayList<>(tellings());
    for (int telling = 0; telling < tellings(); telling++) {
      all.add(place(telling));
    }
    return all;
  }

  /** How many tellings are in these words. */
  int tellings() {
    return places.length / 2;
  }

  /** Where one of them is. */
  Place place(int telling) {
    return new Place(places[2 * telling], places[2 * telling + 1]);
  }

  /** Whether more than one article tells it. */
  boolean retold() {
    return places[0] != places[places.length - 2];
  }

  /** A telling of an article, by its number there. */
  record Place(int article, int telling) {}

  static Wording of(
      int number,
      Dossier dossier,
      int telling,
      Stories stories,
      Credits credits,
      List<Place> places) {
    Telling first = dossier.tellings().get(telling);
    return new Wording(
        number,
        dossier.number(),
        first,
        WordBag.of(dossier.bags().get(telling), dossier.number(), stories),
        Particulars.of(first, dossier, credits),
        places);
  }

  /** The first telling of an article that has no story in the collection. */
  static Wording foreign(int number, Dossier dossier) {
    Telling first = dossier.tellings().get(0);
    return new Wording(
        number,
        FOREIGN,
        first,
        WordBag.foreign(dossier.bags().get(0)),
        Particulars.foreign(first),
        List.of(new Place(FOREIGN, 0)));
  }
}
