package selon.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import selon.linear.Features;
import selon.linear.LinearModel;
import selon.linear.Perceptron;

/** Learns parts of speech and features: two averaged perceptrons, tags guessed as they will be. */
final class TaggerTrainer {

  private static final int BITS = 19;
  private static final int FEATURE_BITS = 18;
  private static final int RARE = 3;
  private static final List<String> PARTS = Tagger.PARTS.stream().map(Upos::name).toList();

  private final List<Treebank.Tree> trees;
  private final List<WordForms> words = new ArrayList<>();
  private final List<String> labels;
  private final int rounds;

  /**
   * A trainer on these trees.
   *
   * @param labels the features that it may learn
   */
  TaggerTrainer(List<Treebank.Tree> trees, List<String> labels, int rounds) {
    this.trees = trees;
    this.labels = labels;
    this.rounds = rounds;
    for (Treebank.Tree tree : trees) {
      words.add(new WordForms(tree.text, tree.words));
    }
  }

  LinearModel parts() {
    Perceptron learner = new Perceptron(PARTS, BITS);
    Features bag = new Features();
    float[] scores = new float[learner.labels().size()];
    for (int round = 0; round < rounds; round++) {
      for (int at : order(round)) {
        int[] gold = trees.get(at).parts;
        int[] tags = new int[gold.length];
        for (int i = 0; i < gold.length; i++) {
          Tagger.partFeatures(words.get(at), tags, i, bag);
          Arrays.fill(scores, 0);
          bag.score(learner, scores);
          tags[i] = best(scores);
          if (tags[i] != gold[i]) {
            learner.update(bag, gold[i], tags[i], 1);
          }
          learner.tick();
        }
      }
    }
    return learner.average(0.01f);
  }

  /** Learns the features of words whose parts of speech are known. */
  LinearModel features() {
    Perceptron learner = new Perceptron(labels, FEATURE_BITS);
    Tagger tagger = new Tagger(new Perceptron(PARTS, 1), learner);
    for (int round = 0; round < rounds; round++) {
      Features bag = new Features();
      for (int at : order(round)) {
        Treebank.Tree tree = trees.get(at);
        int[] tags = tree.parts;
        int[] found = tagger.features(words.get(at), tags);
        for (int i = 0; i < tags.length; i++) {
          int gold = labels.indexOf(tree.features.get(i));
          if (gold >= 0 && found[i] >= 0 && gold != found[i]) {
            Tagger.featureFeatures(words.get(at), tags, found, i, bag);
            learner.update(bag, gold, found[i], 1);
          }
          learner.tick();
        }
      }
    }
    return learner.average(0.01f);
  }

  /** The features that are frequent enough to be learned, with their part of speech. */
  static List<String> labels(List<Treebank.Tree> trees) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Treebank.Tree tree : trees) {
      tree.features.forEach(label -> counts.merge(label, 1, Integer::sum));
    }
    int least = RARE;
    while (atLeast(counts, least).size() > 256) {
      least++;
    }
    return atLeast(counts, least);
  }

  private static List<String> atLeast(Map<String, Integer> counts, int least) {
    return counts.keySet().stream()
        .filter(label -> counts.getOrDefault(label, 0) >= least)
        .toList();
  }

  private int[] order(int round) {
    return shuffled(trees.size(), round);
  }

  /** The numbers below the size in an order that depends on the round alone. */
  static int[] shuffled(int size, int round) {
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    Random random = new Random(1234 + round);
    for (int i = size - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
    return order;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }
}
