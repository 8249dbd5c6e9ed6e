package selon.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import selon.article.ArticleReader;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.linear.Features;
import selon.linear.LinearModel;
import selon.linear.Perceptron;
import selon.linear.Scorer;
import selon.page.ArticleRecord;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.WordReader;
import selon.sentence.Words;

/** Learns the kinds of sources from articles whose statements are given. */
public final class SourceTrainer {

  private static final int BITS = 14;
  private static final int ROUNDS = 12;

  /** The language's own examples count for so many of another's. */
  private static final int OWN = 3;

  private SourceTrainer() {}

  private record Example(Features bag, int label) {}

  /**
   * A model of one language's sources. Nouns that the lexicon knows teach what others like them
   * are.
   *
   * @param own articles in the language
   * @param written more of them, made for training, which are not like the press in all
   * @param others articles in a language whose sources look alike in all but their words
   */
  public static LinearModel train(
      LanguagePack pack,
      List<GoldSources> own,
      List<GoldSources> written,
      LanguagePack other,
      List<GoldSources> others) {
    List<Example> examples = new ArrayList<>();
    for (Example example : examples(pack, own)) {
      for (int i = 0; i < OWN; i++) {
        examples.add(example);
      }
    }
    examples.addAll(examples(pack, written));
    examples.addAll(examples(other, others));
    examples.addAll(examplesOfLexicon(pack));
    Perceptron learner = new Perceptron(SourceKinds.LABELS, BITS);
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        float[] scores = new float[SourceKinds.LABELS.size()];
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
        int label = gold == null ? -1 : SourceKinds.KINDS.indexOf(gold);
        if (label >= 0) {
          Features bag = new Features();
          features.fill(
              question.phrase(), question.figure(), question.cue(), question.nested(), bag);
          examples.add(new Example(bag, label));
        }
      }
    }
    return examples;
  }

  /** The nouns of the lexicon in their sentences: what nouns of each kind look like. */
  private static List<Example> examplesOfLexicon(LanguagePack pack) {
    SourceReader reader = new SourceReader(pack, nothing());
    SourceFeatures features = new SourceFeatures(reader.lexicon());
    String text = String.join("\n\n", Lexicon.of(pack, "sources.tsv").column("hit"));
    String tag = pack.language().tag();
    ArticleRecord page =
        new ArticleRecord(tag, tag, text, null, null, null, List.of(), null, null, List.of(), tag);
    Words words = new WordReader(pack).read(new ArticleReader().read(page));
    List<Example> examples = new ArrayList<>();
    for (Sentence sentence : words.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        SourceWord noun = reader.lexicon().noun(tokens, i);
        if (noun != null) {
          Features bag = new Features();
          features.fill(reader.phrases().around(tokens, i), null, null, false, bag);
          examples.add(new Example(bag, SourceKinds.KINDS.indexOf(noun.kind())));
        }
      }
    }
    return examples;
  }

  private static Scorer nothing() {
    return new Perceptron(SourceKinds.LABELS, 1);
  }
}
