package selon.trace;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.claim.Keys;

/**
 * Finds for each wording the few others that may say the same. One index of several keys, the
 * rarest asked first: runs of four words and pairs of the six rarest words, which find copies
 * however edited; single words, names and numbers, which find paraphrases and translations.
 *
 * <p>Keys of more than a few hundred postings find but the first wording, and a query stops after
 * {@value #VISITS} postings, so the whole is linear in the collection. Not safe for threads.
 */
final class TellingIndex {

  private static final int VISITS = 4000;
  static final int LONGEST_POSTING = 400;
  private static final int LONGEST_KEY_POSTING = 40;
  private static final int RAREST = 6;
  private static final int LEADERS = 3;

  /** How many entries are made room for where few are looked for. */
  private static final int SOME = 1024;

  private static final int[] NONE = {};

  /** What a sum counts for where the articles have nothing to do with each other. */
  private static final double FAR = 0.3;

  /** More than it can count for. */
  private static final double NEAREST = 1.01 + FAR;

  private final Stories stories;
  private final Postings byWord;
  private final Postings byKey;

  /** For each wording its words, the rarest first. */
  private final int[][] rarestFirst;

  /** For each wording its article. */
  private final int[] articles;

  /** The article last asked for, and how near all are to it. */
  private int near = Wording.FOREIGN;

  private final float[] nearness;

  /** One for wordings that are not among these. */
  TellingIndex(List<Wording> wordings, Stories stories) {
    this(wordings, stories, rarestFirst(wordings, stories), null, 1);
  }

  /**
   * One for these wordings.
   *
   * @param rarestFirst for each wording its words, the rarest first
   * @param wanted the words and keys that will be asked for; null if all will be
   */
  TellingIndex(
      List<Wording> wordings, Stories stories, int[][] rarestFirst, @Nullable Marks wanted) {
    this(wordings, stories, rarestFirst, wanted, 2);
  }

  /**
   * @param least how many must have a key that is kept
   */
  private TellingIndex(
      List<Wording> wordings,
      Stories stories,
      int[][] rarestFirst,
      @Nullable Marks wanted,
      int least) {
    this.stories = stories;
    this.rarestFirst = rarestFirst;
    Postings.Builder words = new Postings.Builder(wanted == null ? words(wordings) : SOME);
    Postings.Builder all = new Postings.Builder(wanted == null ? keys(wordings) : SOME);
    for (Wording wording : wordings) {
      for (int word : wording.bag()) {
        if (wanted == null || wanted.has(word)) {
          words.add(word, wording.number());
        }
      }
      for (long key : keys(wording, rarestFirst[wording.number()])) {
        if (wanted == null || wanted.has(key)) {
          all.add(key, wording.number());
        }
      }
    }
    articles = wordings.stream().mapToInt(Wording::article).toArray();
    nearness = new float[stories.size()];
    byWord = words.build(least, LONGEST_POSTING);
    byKey = all.build(least, LONGEST_KEY_POSTING);
  }

  private static int words(List<Wording> wordings) {
    int words = 0;
    for (Wording wording : wordings) {
      words += wording.bag().length;
    }
    return words;
  }

  private static int keys(List<Wording> wordings) {
    int keys = 0;
    for (Wording wording : wordings) {
      int rarest = Math.min(RAREST, wording.bag().length);
      keys += wording.runs().length + rarest * (rarest - 1) / 2;
    }
    return keys;
  }

  private static int[][] rarestFirst(List<Wording> wordings, Stories stories) {
    return wordings.stream()
        .map(wording -> stories.rarestFirst(wording.bag()))
        .toArray(int[][]::new);
  }

  /** A wording with what it is looked up by. */
  static final class Query {
    private final Wording wording;

    /** Its words, the rarest first. */
    private final int[] words;

    /** Where its keys are in the index. */
    private final int[] keys;

    private Query(Wording wording, int[] words, int[] keys) {
      this.wording = wording;
      this.words = words;
      this.keys = keys;
    }

    Wording wording() {
      return wording;
    }
  }

  Query query(Wording wording) {
    boolean known = wording.number() < rarestFirst.length;
    int[] words = known ? rarestFirst[wording.number()] : stories.rarestFirst(wording.bag());
    return new Query(
        wording, words, Arrays.stream(keys(wording, words)).mapToInt(byKey::find).toArray());
  }

  /** The runs of four words and the pairs of the rarest, each once. */
  static long[] keys(Wording wording, int[] rarestFirst) {
    long[] runs = wording.runs();
    int rarest = Math.min(RAREST, rarestFirst.length);
    long[] keys = Arrays.copyOf(runs, runs.length + rarest * (rarest - 1) / 2);
    int at = runs.length;
    for (int i = 0; i < rarest; i++) {
      for (int j = i + 1; j < rarest; j++) {
        keys[at++] = Keys.pair(rarestFirst[i], rarestFirst[j]);
      }
    }
    return keys;
  }

  /**
   * Earlier wordings that are each the first of a crowd which shares keys with the wording, those
   * that share most of them first: keys of a crowd find nobody else.
   *
   * @param scores cleared, as it is left
   */
  int[] leaders(Query query, Scores scores) {
    for (int key : query.keys) {
      int first = byKey.firstOfCrowd(key);
      if (first >= 0 && first < query.wording.number()) {
        scores.add(first, 1);
      }
    }
    if (scores.size() == 0) {
      return NONE;
    }
    Best best = new Best(LEADERS);
    for (int i = 0; i < scores.size(); i++) {
      best.offer(scores.thing(i), scores.sum(scores.thing(i)));
    }
    scores.clear();
    return bestFirst(best);
  }

  private static int[] bestFirst(Best best) {
    int[] things = new int[best.size()];
    for (int i = things.length - 1; i >= 0; i--) {
      things[i] = best.removeLeast();
    }
    return things;
  }

  /**
   * The most promising other wordings, the best first.
   *
   * @param least what those share more than whose articles have nothing to do with each other
   * @param scores cleared, as it is left
   */
  int[] candidates(Query query, int most, double least, Scores scores) {
    int visits = 0;
    for (int key : query.keys) {
      visits += collect(byKey.at(key), 3, scores);
    }
    for (int word : query.words) {
      Postings.Things with = byWord.of(word);
      if (visits + with.size() <= VISITS) {
        visits += collect(with, stories.rarity(word), scores);
      }
    }
    Wording wording = query.wording;
    if (wording.article() != near) {
      stories.mark(near, nearness, false);
      near = wording.article();
      stories.mark(near, nearness, true);
    }
    Best best = new Best(most);
    for (int i = 0; i < scores.size(); i++) {
      int other = scores.thing(i);
      double sum = scores.take(other);
      if (other != wording.number() && !best.isBeyond(sum * NEAREST)) {
        float nearby = nearness[articles[other]];
        if (nearby > 0 || sum > least) {
          best.offer(other, sum * (FAR + nearby));
        }
      }
    }
    scores.forget();
    return bestFirst(best);
  }

  private static int collect(Postings.Things list, double weight, Scores scores) {
    if (weight > 0) {
      list.add(scores, weight);
    }
    return list.size();
  }
}
