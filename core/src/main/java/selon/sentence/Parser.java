package selon.sentence;

import java.util.Arrays;
import selon.linear.Features;
import selon.linear.Scorer;

/**
 * A greedy dependency parser: one model picks the transition, another names the relation of each
 * arc as it is drawn, when the dependent has all its own dependents. Linear in the sentence.
 */
final class Parser {

  private final Scorer transitions;
  private final Scorer relations;
  private final int rootRelation;

  Parser(Scorer transitions, Scorer relations) {
    this.transitions = transitions;
    this.relations = relations;
    this.rootRelation = relations.labels().indexOf("root");
  }

  /** Heads and relations of the words, in a finished state. */
  ArcHybrid parse(WordForms words, int[] tags, int[] features) {
    ArcHybrid state = new ArcHybrid(words.size);
    ParserFeatures view = new ParserFeatures(words, tags, features);
    Features bag = new Features();
    float[] scores = new float[3];
    float[] names = new float[relations.labels().size()];
    while (!state.done()) {
      int transition = single(state);
      if (transition < 0) {
        view.transition(state, bag);
        Arrays.fill(scores, 0);
        bag.score(transitions, scores);
        transition = best(state, scores);
      }
      apply(state, transition, view, bag, names);
    }
    return state;
  }

  /** The only transition that is possible; -1 if there are several. */
  private static int single(ArcHybrid state) {
    if (state.depth() == 0) {
      return ArcHybrid.SHIFT;
    }
    if (!state.allows(ArcHybrid.SHIFT)) {
      return state.depth() > 1 ? ArcHybrid.RIGHT : ArcHybrid.LEFT;
    }
    return -1;
  }

  static int best(ArcHybrid state, float[] scores) {
    int best = -1;
    for (int transition = 0; transition < scores.length; transition++) {
      if (state.allows(transition) && (best < 0 || scores[transition] > scores[best])) {
        best = transition;
      }
    }
    return best;
  }

  /** Makes the transition, with the relation that scores best. */
  void apply(ArcHybrid state, int transition, ParserFeatures view, Features bag, float[] names) {
    if (transition == ArcHybrid.SHIFT) {
      state.shift();
    } else {
      state.attach(transition, relation(state, transition, view, bag, names));
    }
  }

  private int relation(
      ArcHybrid state, int transition, ParserFeatures view, Features bag, float[] names) {
    int head = state.headAfter(transition);
    if (head == state.root) {
      return rootRelation;
    }
    view.relation(state, head, state.stack(0), bag);
    Arrays.fill(names, 0);
    bag.score(relations, names);
    int best = rootRelation == 0 ? 1 : 0;
    for (int label = 0; label < names.length; label++) {
      if (label != rootRelation && names[label] > names[best]) {
        best = label;
      }
    }
    return best;
  }
}
