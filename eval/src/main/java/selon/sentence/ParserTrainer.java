package selon.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import selon.linear.Features;
import selon.linear.LinearModel;
import selon.linear.Perceptron;

/**
 * Learns transitions with a dynamic oracle and exploration (Goldberg and Nivre, TACL 2013), and
 * relations on the arcs so drawn that are right.
 */
final class ParserTrainer {

  private static final int BITS = 20;
  private static final int RELATION_BITS = 18;

  /** From this round on, the learner's own transitions are followed so often. */
  private static final int EXPLORE_FROM = 1;

  private static final double EXPLORE = 0.9;

  /** A sentence as the parser will see it. */
  static final class Tagged {

    final Treebank.Tree tree;
    final WordForms words;
    final int[] tags;
    final int[] features;

    /** Reads the tree's words. */
    Tagged(Treebank.Tree tree, Tagger tagger) {
      this.tree = tree;
      this.words = new WordForms(tree.text, tree.words);
      this.tags = tagger.parts(words);
      this.features = tagger.features(words, tags);
    }

    /** The tree's words as a parser sees them that knows parts of speech and marks only. */
    Tagged(Treebank.Tree tree) {
      this.tree = tree;
      this.tags = tree.parts;
      this.words = new WordForms(tree.text, tree.words).withoutWords(tags);
      this.features = tree.features.stream().mapToInt(CommonFeatures::kind).toArray();
    }
  }

  private final List<Tagged> sentences;
  private final int rounds;
  private final Perceptron transitions = new Perceptron(List.of("shift", "left", "right"), BITS);
  private final Perceptron relations;
  private final Features bag = new Features();
  private final float[] scores = new float[3];
  private final float[] names;

  ParserTrainer(List<Tagged> sentences, int rounds) {
    this.sentences = sentences;
    this.rounds = rounds;
    TreeSet<String> labels = new TreeSet<>();
    sentences.forEach(sentence -> labels.addAll(sentence.tree.relations));
    this.relations = new Perceptron(new ArrayList<>(labels), RELATION_BITS);
    this.names = new float[labels.size()];
  }

  void train() {
    Parser parser = new Parser(transitions, relations);
    for (int round = 0; round < rounds; round++) {
      Random random = new Random(99 + round);
      for (int at : TaggerTrainer.shuffled(sentences.size(), round)) {
        learn(sentences.get(at), parser, round, random);
      }
    }
  }

  LinearModel transitions() {
    return transitions.average(0.01f);
  }

  LinearModel relations() {
    return relations.average(0.01f);
  }

  private void learn(Tagged sentence, Parser parser, int round, Random random) {
    Treebank.Tree tree = sentence.tree;
    ParserFeatures view = new ParserFeatures(sentence.words, sentence.tags, sentence.features);
    ArcHybrid state = new ArcHybrid(tree.size());
    Features labelBag = new Features();
    while (!state.done()) {
      view.transition(state, bag);
      Arrays.fill(scores, 0);
      bag.score(transitions, scores);
      int guess = Parser.best(state, scores);
      int right = oracle(state, tree.heads);
      int cheapest = state.cost(right, tree.heads);
      if (state.cost(guess, tree.heads) > cheapest) {
        transitions.update(bag, right, guess, 1);
        if (round < EXPLORE_FROM || random.nextDouble() > EXPLORE) {
          guess = right;
        }
      }
      transitions.tick();
      if (guess != ArcHybrid.SHIFT) {
        learnRelation(tree, state, guess, view, labelBag);
      }
      parser.apply(state, guess, view, labelBag, names);
    }
  }

  /** The best-scored of the transitions that cost least. */
  private int oracle(ArcHybrid state, int[] gold) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int transition = 0; transition < 3; transition++) {
      if (!state.allows(transition)) {
        continue;
      }
      int cost = state.cost(transition, gold);
      if (cost < least || cost == least && scores[transition] > scores[best]) {
        best = transition;
        least = cost;
      }
    }
    return best;
  }

  private void learnRelation(
      Treebank.Tree tree, ArcHybrid state, int transition, ParserFeatures view, Features labels) {
    int word = state.stack(0);
    int head = state.headAfter(transition);
    if (head == state.root || tree.heads[word] != head) {
      return;
    }
    view.relation(state, head, word, labels);
    Arrays.fill(names, 0);
    labels.score(relations, names);
    int best = 0;
    for (int label = 1; label < names.length; label++) {
      best = names[label] > names[best] ? label : best;
    }
    int gold = relations.labels().indexOf(tree.relations.get(word));
    if (best != gold) {
      relations.update(labels, gold, best, 1);
    }
    relations.tick();
  }
}
