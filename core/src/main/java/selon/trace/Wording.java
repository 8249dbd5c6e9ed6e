package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.claim.Bilingual;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermRow;

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
  private final double weight;
  private final double here;
  private final int[] numbers;
  private final int[] names;
  private final int[] sourceWords;
  private final List<String> named;
  private final boolean quoted;
  private final boolean negated;
  private final boolean denied;
  private final int states;
  private final int[] places;
  private final long key;
  private long @Nullable [] runs;

  /** How rare its words are in the press, where that is not told by what they are in its bag. */
  private final double @Nullable [] weights;

  /** As another language has it; null while no wording of another was compared with it. */
  private @Nullable Wording abroad;

  /**
   * @param number its place among the wordings
   * @param article the number of the article of the first telling
   * @param bag the numbers of its telling words, rising and distinct
   * @param tellers of how many articles of the story each of them is
   * @param rarities how rare a word of so many is
   * @param weight how rare all of them are in the press at large, together
   * @param named the families of the outlets that its sentence names
   * @param denied whether it is what somebody has not said
   * @param places all tellings in these words
   */
  Wording(
      int number,
      int article,
      Telling telling,
      int[] bag,
      byte[] tellers,
      double[] rarities,
      double weight,
      List<String> named,
      boolean denied,
      List<Place> places) {
    this.named = named;
    this.denied = denied;
    this.number = number;
    this.article = article;
    this.telling = telling;
    this.bag = bag;
    this.tellers = tellers;
    this.rarities = rarities;
    this.weight = weight;
    this.here = here(tellers, rarities);
    this.weights = null;
    int[] numbers = new int[telling.terms().size()];
    int[] names = new int[numbers.length];
    int ofNumbers = 0;
    int ofNames = 0;
    boolean marked = false;
    boolean negated = false;
    for (Term term : TermRow.of(telling.terms()).unplaced()) {
      switch (term.kind()) {
        case NUMBER -> numbers[ofNumbers++] = Background.number(term.key());
        case NAME -> names[ofNames++] = Background.number(term.key());
        case NEGATION -> negated = true;
        case MARK -> marked |= "«“\"".contains(term.form());
        default -> {}
      }
    }
    this.numbers = ofNumbers == 0 ? NONE : Rising.of(numbers, ofNumbers);
    this.names = ofNames == 0 ? NONE : Rising.of(names, ofNames);
    this.quoted = marked;
    this.negated = negated;
    this.states = States.of(telling.terms());
    String source = Sources.name(telling);
    this.sourceWords = source == null ? NONE : numbers(Sources.words(source));
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

  /**
   * One with the words that another language has for those of its bag.
   *
   * @param words their numbers, rising, each with the place of its word in the own bag below it
   */
  private Wording(Wording own, long[] words, Stories stories) {
    this.number = own.number;
    this.article = own.article;
    this.telling = own.telling;
    this.rarities = own.rarities;
    this.numbers = own.numbers;
    this.names = own.names;
    this.sourceWords = own.sourceWords;
    this.named = own.named;
    this.quoted = own.quoted;
    this.negated = own.negated;
    this.denied = own.denied;
    this.states = own.states;
    this.places = own.places;
    this.key = own.key;
    this.runs = own.runs();
    this.bag = new int[words.length];
    this.tellers = new byte[words.length];
    this.weights = new double[words.length];
    double all = 0;
    for (int i = 0; i < words.length; i++) {
      int place = (int) words[i];
      bag[i] = (int) (words[i] >> 32);
      tellers[i] = own.tellers[place];
      weights[i] = stories.rarity(own.bag[place]);
      all += weights[i];
    }
    this.weight = all;
    this.here = here(tellers, rarities);
  }

  private static double here(byte[] tellers, double[] rarities) {
    double here = 0;
    for (byte with : tellers) {
      here += rarities[with];
    }
    return here;
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

  /** How rare each word of the bag is in the press at large. */
  double[] weights(Stories stories) {
    return weights == null ? stories.weights(bag) : weights;
  }

  /** Whether its bag is in the words of no one language. */
  boolean isAbroad() {
    return weights != null;
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
      known = new Wording(this, wordsAbroad(language), stories);
      abroad = known;
    }
    return known;
  }

  private long[] wordsAbroad(String language) {
    List<Term> terms = TermRow.of(telling.terms()).unplaced();
    long[] words = new long[terms.size()];
    int size = 0;
    for (int i = 0; i < words.length; i++) {
      Term term = terms.get(i);
      if (term.tells()) {
        words[size++] = (long) Background.number(Bilingual.key(language, term.key())) << 32 | i;
      }
    }
    Arrays.sort(words, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) { // of several words that are one abroad the first counts
      if (i == 0 || words[i] >> 32 != words[i - 1] >> 32) {
        int own = Background.number(terms.get((int) words[i]).key());
        words[distinct++] = words[i] >> 32 << 32 | Arrays.binarySearch(bag, own);
      }
    }
    return Arrays.copyOf(words, distinct);
  }

  /** How rare the words of the bag are in the press at large, together. */
  double weight() {
    return weight;
  }

  /** How rare they are in the article's story, together. */
  double here() {
    return here;
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
    return numbers;
  }

  int[] names() {
    return names;
  }

  /** The words of its source's name that tell it from others; none if it has no name. */
  int[] sourceWords() {
    return sourceWords;
  }

  /** Whether its sentence names an outlet of the family. */
  boolean names(String family) {
    return !named.isEmpty() && named.contains(family);
  }

  /** Whether it holds a quotation mark. */
  boolean quoted() {
    return quoted;
  }

  /** Whether it holds a negation. */
  boolean negated() {
    return negated;
  }

  /** Whether it is what somebody has not said: "n'a jamais indiqué que". */
  boolean denied() {
    return denied;
  }

  /** What it tells to have become of somebody or something, as bits of {@link States}. */
  int states() {
    return states;
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
    int[] bag = dossier.bags().get(telling);
    byte[] tellers = new byte[bag.length];
    double weight = 0;
    for (int i = 0; i < bag.length; i++) {
      tellers[i] = (byte) stories.tellers(bag[i], dossier.number());
      weight += stories.rarity(bag[i]);
    }
    return new Wording(
        number,
        dossier.number(),
        first,
        bag,
        tellers,
        stories.rarities(dossier.number()),
        weight,
        named(first, credits.namings(dossier.number())),
        Denial.of(dossier, first),
        places);
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
        0,
        List.of(),
        false,
        List.of(new Place(FOREIGN, 0)));
  }

  private static List<String> named(Telling telling, List<Naming> namings) {
    if (namings.isEmpty()) {
      return List.of();
    }
    return namings.stream()
        .filter(naming -> telling.sentence().contains(naming.span()))
        .map(Naming::family)
        .distinct()
        .toList();
  }

  private static int[] numbers(Set<String> words) {
    int[] numbers = new int[words.size()];
    int size = 0;
    for (String word : words) {
      numbers[size++] = Background.number(word);
    }
    return Rising.of(numbers, size);
  }
}
