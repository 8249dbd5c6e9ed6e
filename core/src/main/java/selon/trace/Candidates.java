package selon.trace;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For each wording the few others that it is worth comparing with, and the firsts of its crowds. In
 * a collection that grows only those are looked up again that share a key with a wording come or
 * gone, or whose article has other neighbors. Not safe for threads.
 */
final class Candidates {

  private static final int MOST = 24;

  /**
   * What wordings share more than that are worth comparing though their articles have nothing to do
   * with each other: one word in common, however rare, is chance.
   */
  static final double CHANCE = Background.UNKNOWN;

  private static final int NONE = Survivors.NONE;

  private final List<Dossier> dossiers;
  private final List<Wording> wordings;
  private final Stories stories;

  /** For each wording its words, the rarest first. */
  private final int[][] rarestFirst;

  // those of each wording; null where they are not known
  private final int[][] leaders;
  private final int[][] others;

  /** Where those are looked up that are not known; nothing once all are that will be asked for. */
  private @Nullable Lookup lookup;

  /** An index with the wording last asked for, of which several things are asked in turn. */
  private static final class Lookup {
    private final TellingIndex index;
    private final double least;
    private final Scores scores;
    private TellingIndex.@Nullable Query last;

    Lookup(TellingIndex index, double least, int wordings) {
      this.index = index;
      this.least = least;
      this.scores = new Scores(wordings);
    }

    int[] leaders(Wording wording) {
      return index.leaders(query(wording), scores);
    }

    int[] others(Wording wording) {
      return index.candidates(query(wording), MOST, least, scores);
    }

    private TellingIndex.Query query(Wording wording) {
      TellingIndex.Query query = last;
      if (query == null || query.wording() != wording) {
        query = index.query(wording);
        last = query;
      }
      return query;
    }
  }

  /**
   * @param least what wordings share more than whose articles have nothing to do with each other
   * @param before those of a collection that shares articles with this one; null if there are none
   */
  Candidates(
      List<Dossier> dossiers,
      List<Wording> wordings,
      Stories stories,
      double least,
      @Nullable Candidates before) {
    this.dossiers = dossiers;
    this.wordings = wordings;
    this.stories = stories;
    this.leaders = new int[wordings.size()][];
    this.others = new int[wordings.size()][];
    this.rarestFirst = new int[wordings.size()][];
    if (before == null) {
      for (Wording wording : wordings) {
        rarestFirst[wording.number()] = stories.rarestFirst(wording.bag());
      }
    } else {
      keep(before);
    }
    TellingIndex index =
        new TellingIndex(wordings, stories, rarestFirst, before == null ? null : wanted());
    this.lookup = new Lookup(index, least, wordings.size());
  }

  /** Earlier wordings that are each the first of a crowd of this one's. */
  int[] leaders(Wording wording) {
    int[] known = leaders[wording.number()];
    if (known == null) {
      known = lookup().leaders(wording);
      leaders[wording.number()] = known;
    }
    return known;
  }

  /** The most promising others, the best first. */
  int[] others(Wording wording) {
    int[] known = others[wording.number()];
    if (known == null) {
      known = lookup().others(wording);
      others[wording.number()] = known;
    }
    return known;
  }

  /** Forgets what is only needed to look wordings up. */
  void complete() {
    lookup = null;
  }

  private Lookup lookup() {
    if (lookup == null) {
      throw new IllegalStateException("all were looked up");
    }
    return lookup;
  }

  private void keep(Candidates before) {
    Survivors survivors = Survivors.of(before.dossiers, dossiers);
    int[] known = new int[wordings.size()];
    int[] now = new int[before.wordings.size()];
    match(before, survivors, known, now);
    for (Wording wording : wordings) {
      int old = known[wording.number()];
      rarestFirst[wording.number()] =
          old == NONE ? stories.rarestFirst(wording.bag()) : before.rarestFirst[old];
    }
    Marks changed = changed(before, known, now);
    boolean[] unchanged = new boolean[dossiers.size()];
    for (int article = 0; article < unchanged.length; article++) {
      unchanged[article] = stories.unchanged(article, before.stories, survivors);
    }
    for (Wording wording : wordings) {
      int number = wording.number();
      int old = known[number];
      if (old != NONE
          && before.others[old] != null
          && unchanged[wording.article()]
          && !has(changed, wording)) {
        leaders[number] = now(before.leaders[old], now);
        others[number] = now(before.others[old], now);
      }
    }
  }

  /**
   * Finds which wording was which: both are in the order of where they stand first.
   *
   * @param known takes for each wording its number before, {@link #NONE} if it is new
   * @param now takes for each of before its number now, {@link #NONE} if it is gone
   */
  private void match(Candidates before, Survivors survivors, int[] known, int[] now) {
    Arrays.fill(known, NONE);
    Arrays.fill(now, NONE);
    Map<Long, Integer> first = new HashMap<>();
    for (Wording wording : before.wordings) {
      int article = survivors.now(wording.article());
      if (article != NONE) {
        first.put((long) article << 32 | wording.place(0).telling(), wording.number());
      }
    }
    for (Wording wording : wordings) {
      Integer old = first.get((long) wording.article() << 32 | wording.place(0).telling());
      if (old != null) {
        known[wording.number()] = old;
        now[old] = wording.number();
      }
    }
  }

  /** The keys by which wordings that have come or gone are found, and were. */
  private Marks changed(Candidates before, int[] known, int[] now) {
    Map<Integer, Integer> words = new HashMap<>();
    Marks changed = new Marks();
    change(wordings, known, rarestFirst, words, changed);
    change(before.wordings, now, before.rarestFirst, words, changed);
    Map<Integer, Integer> earlier = new HashMap<>(words);
    count(wordings, words);
    count(before.wordings, earlier);
    words.forEach(
        (word, many) -> {
          if (Math.min(many, earlier.getOrDefault(word, 0)) <= TellingIndex.LONGEST_POSTING) {
            changed.add(word);
          }
        });
    return changed;
  }

  private static void change(
      List<Wording> some, int[] other, int[][] rarest, Map<Integer, Integer> words, Marks keys) {
    for (Wording wording : some) {
      if (other[wording.number()] == NONE) {
        keys.addAll(TellingIndex.keys(wording, rarest[wording.number()]));
        for (int word : wording.bag()) {
          words.put(word, 0);
        }
      }
    }
  }

  private static void count(List<Wording> all, Map<Integer, Integer> words) {
    Marks some = new Marks();
    words.keySet().forEach(some::add);
    for (Wording wording : all) {
      for (int word : wording.bag()) {
        if (some.has(word)) {
          words.computeIfPresent(word, (w, many) -> many + 1);
        }
      }
    }
  }

  private boolean has(Marks marks, Wording wording) {
    for (int word : wording.bag()) {
      if (marks.has(word)) {
        return true;
      }
    }
    for (long key : TellingIndex.keys(wording, rarestFirst[wording.number()])) {
      if (marks.has(key)) {
        return true;
      }
    }
    return false;
  }

  private static int[] now(int[] numbers, int[] now) {
    int[] found = new int[numbers.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = now[numbers[i]];
    }
    return found;
  }

  /** What the wordings that are to be looked up are looked up by. */
  private Marks wanted() {
    Marks wanted = new Marks();
    for (Wording wording : wordings) {
      if (others[wording.number()] == null) {
        wanted.addAll(wording.bag());
        wanted.addAll(TellingIndex.keys(wording, rarestFirst[wording.number()]));
      }
    }
    return wanted;
  }
}
