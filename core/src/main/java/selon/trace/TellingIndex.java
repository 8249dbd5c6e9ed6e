package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import selon.claim.Keys;

/**
 * Finds for each wording the few others that may say the same. One index of several keys, the
 * rarest asked first: runs of four words and pairs of the six rarest words, which find copies
 * however edited; single words, names and numbers, which find paraphrases and translations.
 *
 * <p>Keys of more than a few hundred postings are left out, and a query stops after {@value
 * #VISITS} postings, so the whole is linear in the collection.
 */
final class TellingIndex {

  private static final int VISITS = 4000;
  private static final int LONGEST_POSTING = 400;
  private static final int LONGEST_KEY_POSTING = 40;
  private static final int RAREST = 6;

  private final List<Wording> wordings;
  private final Stories stories;
  private final Postings byWord;
  private final Postings byKey;
  private final List<long[]> keys = new ArrayList<>();

  TellingIndex(List<Wording> wordings, Stories stories) {
    this.wordings = wordings;
    this.stories = stories;
    Postings.Builder words = new Postings.Builder();
    Postings.Builder all = new Postings.Builder();
    for (Wording wording : wordings) {
      for (int word : wording.bag()) {
        words.add(word, wording.number());
      }
      keys.add(keys(wording));
      for (long key : keys.get(wording.number())) {
        all.add(key, wording.number());
      }
    }
    byWord = words.build(LONGEST_POSTING);
    byKey = all.build(LONGEST_KEY_POSTING);
  }

  private long[] keys(Wording wording) {
    List<Long> keys = new ArrayList<>(Keys.runs(wording.telling().terms()));
    int[] rarest = rarest(wording);
    for (int i = 0; i < rarest.length; i++) {
      for (int j = i + 1; j < rarest.length; j++) {
        keys.add(Keys.pair("#" + rarest[i], "#" + rarest[j]));
      }
    }
    return keys.stream().mapToLong(Long::longValue).distinct().toArray();
  }

  private int[] rarest(Wording wording) {
    return Arrays.stream(wording.bag())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(word -> -stories.rarity(word))
                .thenComparing(word -> word))
        .limit(RAREST)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * The most promising other wordings, the best first.
   *
   * @param scores cleared, as it is left
   */
  List<Integer> candidates(Wording wording, int most, Scores scores) {
    int visits = 0;
    boolean known = wording.number() < wordings.size();
    for (long key : known ? keys.get(wording.number()) : keys(wording)) {
      visits += collect(byKey.of(key), 3, scores);
    }
    Integer[] words = Arrays.stream(wording.bag()).boxed().toArray(Integer[]::new);
    Arrays.sort(
        words,
        Comparator.<Integer>comparingDouble(word -> -stories.rarity(word))
            .thenComparing(word -> word));
    for (int word : words) {
      int[] with = byWord.of(word);
      if (visits + with.length <= VISITS) {
        visits += collect(with, stories.rarity(word), scores);
      }
    }
    PriorityQueue<Candidate> best = new PriorityQueue<>(WORST_FIRST);
    for (int other : scores.things()) {
      if (other != wording.number()) {
        double near = stories.likeness(wording.article(), wordings.get(other).article());
        best.add(new Candidate(other, scores.sum(other) * (0.3 + near)));
        if (best.size() > most) {
          best.remove();
        }
      }
    }
    scores.clear();
    return best.stream().sorted(WORST_FIRST.reversed()).map(Candidate::wording).toList();
  }

  private record Candidate(int wording, double score) {}

  private static final Comparator<Candidate> WORST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .thenComparing(Comparator.comparingInt(Candidate::wording).reversed());

  private static int collect(int[] list, double weight, Scores scores) {
    for (int thing : list) {
      scores.add(thing, weight);
    }
    return list.length;
  }
}
