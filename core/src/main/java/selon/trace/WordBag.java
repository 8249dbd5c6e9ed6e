package selon.trace;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.claim.Bilingual;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermRow;

/** The telling words of a wording, each once, and how rare they are. */
final class WordBag {

  private final int[] words;
  private final byte[] tellers;
  private final double[] rarities;
  private final double weight;
  private final double here;

  /** How rare its words are in the press, where that is not told by what they are. */
  private final double @Nullable [] weights;

  /**
   * @param words their numbers, rising and distinct
   * @param tellers of how many articles of the story each of them is
   * @param rarities how rare a word of so many is
   * @param weight how rare all of them are in the press at large, together
   */
  private WordBag(
      int[] words, byte[] tellers, double[] rarities, double weight, double @Nullable [] weights) {
    this.words = words;
    this.tellers = tellers;
    this.rarities = rarities;
    this.weight = weight;
    this.weights = weights;
    double here = 0;
    for (byte with : tellers) {
      here += rarities[with];
    }
    this.here = here;
  }

  /**
   * @param words their numbers, rising and distinct
   */
  static WordBag of(int[] words, int article, Stories stories) {
    byte[] tellers = new byte[words.length];
    double weight = 0;
    for (int i = 0; i < words.length; i++) {
      tellers[i] = (byte) stories.tellers(words[i], article);
      weight += stories.rarity(words[i]);
    }
    return new WordBag(words, tellers, stories.rarities(article), weight, null);
  }

  /** Those of an article that is not of the collection. */
  static WordBag foreign(int[] words) {
    return new WordBag(words, new byte[words.length], new double[1], 0, null);
  }

  /**
   * The words that another language has for these, each as rare as the own one.
   *
   * @param telling whose words these are
   * @param language that of its article
   */
  WordBag abroad(Telling telling, String language, Stories stories) {
    long[] theirs = placed(telling, language);
    int[] abroad = new int[theirs.length];
    byte[] tellersAbroad = new byte[theirs.length];
    double[] weightsAbroad = new double[theirs.length];
    double all = 0;
    for (int i = 0; i < theirs.length; i++) {
      int place = (int) theirs[i];
      abroad[i] = (int) (theirs[i] >> 32);
      tellersAbroad[i] = tellers[place];
      weightsAbroad[i] = stories.rarity(words[place]);
      all += weightsAbroad[i];
    }
    return new WordBag(abroad, tellersAbroad, rarities, all, weightsAbroad);
  }

  /** The numbers of the words abroad, rising, each with the place of the own word below it. */
  private long[] placed(Telling telling, String language) {
    List<Term> terms = TermRow.of(telling.terms()).unplaced();
    long[] placed = new long[terms.size()];
    int size = 0;
    for (int i = 0; i < placed.length; i++) {
      Term term = terms.get(i);
      if (term.tells()) {
        placed[size++] = (long) Background.number(Bilingual.key(language, term.key())) << 32 | i;
      }
    }
    Arrays.sort(placed, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) { // of several words that are one abroad the first counts
      if (i == 0 || placed[i] >> 32 != placed[i - 1] >> 32) {
        int own = Background.number(terms.get((int) placed[i]).key());
        placed[distinct++] = placed[i] >> 32 << 32 | Arrays.binarySearch(words, own);
      }
    }
    return Arrays.copyOf(placed, distinct);
  }

  /** Their numbers, rising and distinct. */
  int[] words() {
    return words;
  }

  /** How rare a word of the bag is in the article's story. */
  double rarity(int place) {
    return rarities[tellers[place]];
  }

  /** How rare each word is in the press at large. */
  double[] weights(Stories stories) {
    return weights == null ? stories.weights(words) : weights;
  }

  /** Whether these are the words of no one language. */
  boolean isAbroad() {
    return weights != null;
  }

  /** How rare they are in the press at large, together. */
  double weight() {
    return weight;
  }

  /** How rare they are in the article's story, together. */
  double here() {
    return here;
  }
}
