package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.linear.Features;
import selon.linear.LinearModel;
import selon.linear.Perceptron;
import selon.linear.Scorer;

/** Learns the kinds of sources from articles whose statements are given. */
public final class SourceTrainer {

  private static final int BITS = 14;
  private static final int ROUNDS = 12;

  /** The language's own examples count for so many of another's. */
  private static final int OWN = 3;

  private SourceTrainer() {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Example(Features bag, float[] prior, int label) {}

  /**
   * A model of one language's sources.
   *
   * @param own articles in the language
   * @param others articles in a language whose sources look alike in all but their words
   */
  public static LinearModel train(
      LanguagePack pack, List<GoldSources> own, LanguagePack other, List<GoldSources> others) {
    List<Example> examples = new ArrayList<>();
    for (Example example : examples(pack, own)) {
      for (int i = 0; i < OWN; i++) {
        examples.add(example);
      }
    }
    examples.addAll(examples(other, others));
    Perceptron learner = new Perceptron(SourceKinds.LABELS, BITS);
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      java.util.Collections.shuffle(examples, random);
      for (Example example : examples) {
        float[] scores = example.prior.clone();
        example.bag.score(learner, scores);
        // a margin, since examples are few
        scores[example.label] -= 1;
        int guess = SourceKinds.best(scores);
        if (guess != example.label) {
          learner.update(example.bag, example.label, guess, 1);
        }
        learner.tick();
      }
    }
    return learner.average(0.005f);
  }

  private static List<Example> examples(LanguagePack pack, List<GoldSources> articles) {
    SourceReader reader = new SourceReader(pack, nothing());
    SourceFeatures features = new SourceFeatures(reader.lexicon());
    List<Example> examples = new ArrayList<>();
    for (GoldSources article : articles) {
      SourceReading reading = new SourceReading(reader, article.words(), article.attributions());
      for (SourceReading.Question question : reading.questions()) {
        @Nullable SourceKind gold = article.kinds().get(question.attribution());
        int label = SourceKinds.KINDS.indexOf(gold);
        if (label >= 0) {
          Features bag = new Features();
          features.fill(
              question.phrase(), question.figure(), question.cue(), question.nested(), bag);
          examples.add(
              new Example(bag, SourceKinds.prior(question.phrase(), question.figure()), label));
        }
      }
    }
    return examples;
  }

  private static Scorer nothing() {
    return new Perceptron(SourceKinds.LABELS, 1);
  }
}
