package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleBiFunction;

/**
 * Compares wordings: one of a crowd with the first of it, all others with their candidates. Of ten
 * thousand near copies each would else be compared with a few others alone, and they would fall
 * into thousands of claims.
 */
final class Comparison {

  /** How likely a wording must say the same as another to be taken for one like it. */
  private static final double FOLLOWS = 0.7;

  private static final int[] NOBODY = {};

  private static final int FEWEST = 2;

  private final List<Wording> wordings;
  private final Candidates candidates;

  Comparison(List<Wording> wordings, Candidates candidates) {
    this.wordings = wordings;
    this.candidates = candidates;
  }

  /** The pairs worth comparing where nothing follows anything, the lower number first. */
  List<int[]> pairs() {
    List<int[]> pairs = new ArrayList<>();
    eachPair(new Pairs(), (a, b) -> pairs.add(new int[] {a.number(), b.number()}));
    return pairs;
  }

  Pairs compare(ToDoubleBiFunction<Wording, Wording> likeness) {
    Pairs pairs = new Pairs();
    for (Wording wording : wordings) {
      follow(wording, pairs, likeness);
      if (!pairs.follows(wording.number())) {
        candidates.others(wording); // while its keys are at hand
      }
    }
    eachPair(pairs, (a, b) -> pairs.add(a.number(), b.number(), likeness.applyAsDouble(a, b)));
    return pairs;
  }

  /**
   * Makes a wording follow the first of its crowd that says almost surely the same, if any does.
   */
  private void follow(Wording wording, Pairs pairs, ToDoubleBiFunction<Wording, Wording> likeness) {
    for (int first : candidates.leaders(wording)) {
      Wording leader = wordings.get(pairs.leader(first));
      if (leader.article() != wording.article()) {
        double probability = likeness.applyAsDouble(leader, wording);
        if (probability >= FOLLOWS) {
          pairs.follow(wording.number(), leader.number(), probability);
          return;
        }
      }
    }
  }

  /**
   * Looks at each pair of a wording and a candidate of it, once, in order, the lower number first.
   * Leaders stand for those that follow them.
   */
  private void eachPair(Pairs crowds, BiConsumer<Wording, Wording> look) {
    int[] ends = new int[wordings.size() + 1];
    for (Wording wording : wordings) {
      for (int other : others(wording, crowds)) {
        ends[Math.min(wording.number(), crowds.leader(other))]++;
      }
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    int[] later = new int[ends[wordings.size()]];
    for (Wording wording : wordings) {
      for (int other : others(wording, crowds)) {
        int leader = crowds.leader(other);
        later[--ends[Math.min(wording.number(), leader)]] = Math.max(wording.number(), leader);
      }
    }
    for (Wording wording : wordings) { // what were ends are starts by now
      int start = ends[wording.number()];
      int end = ends[wording.number() + 1];
      Arrays.sort(later, start, end);
      for (int i = start; i < end; i++) {
        boolean again = i > start && later[i] == later[i - 1];
        if (!again && later[i] != wording.number() && !isShort(wordings.get(later[i]))) {
          look.accept(wording, wordings.get(later[i]));
        }
      }
    }
  }

  private int[] others(Wording wording, Pairs crowds) {
    boolean alone = crowds.follows(wording.number()) || isShort(wording);
    return alone ? NOBODY : candidates.others(wording);
  }

  /** Whether it has too few words to be known in others. */
  private static boolean isShort(Wording wording) {
    return wording.bag().length < FEWEST;
  }
}
