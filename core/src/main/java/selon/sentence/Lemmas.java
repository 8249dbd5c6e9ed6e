package selon.sentence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import selon.language.LanguagePack;
import selon.linear.Features;
import selon.linear.LinearModel;
import selon.text.Span;

/**
 * The lemmas that a word may have where no sentence tells what it is: "porte" is "porte" or
 * "porter". Two words with a lemma in common may be forms of one. Words that do not inflect have
 * none.
 *
 * <p>Immutable and safe for threads. Linear in the word.
 */
public final class Lemmas {

  private static final Set<Upos> INFLECTED = Set.of(Upos.VERB, Upos.AUX, Upos.NOUN, Upos.ADJ);

  /** Of a longer word we know nothing. */
  private static final int LONGEST = 40;

  /** A part of speech is thought of if its score comes this close to the best one's. */
  private static final float CLOSE = 12;

  /** Below this the form tells nothing. */
  private static final float LEAST = 10;

  private final LinearModel parts;
  private final Lemmatizer lemmatizer;

  private Lemmas(LinearModel parts, Lemmatizer lemmatizer) {
    this.parts = parts;
    this.lemmatizer = lemmatizer;
  }

  /**
   * Those of the pack's language.
   *
   * <p>Empty if the pack has no model of words of our own making.
   */
  public static Optional<Lemmas> of(LanguagePack pack) {
    try (InputStream in = pack.open(WordModel.FILE)) {
      if (in == null) {
        return Optional.empty();
      }
      BufferedInputStream model = new BufferedInputStream(in, 1 << 16);
      LinearModel parts = LinearModel.read(model);
      LinearModel.read(model);
      return Optional.of(new Lemmas(parts, Lemmatizer.read(new DataInputStream(model))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + WordModel.FILE, e);
    }
  }

  /** The lemmas of a word, in lower case. */
  public SortedSet<String> of(String word) {
    SortedSet<String> lemmas = new TreeSet<>();
    if (word.isEmpty() || word.length() > LONGEST) {
      return lemmas;
    }
    WordForms forms = new WordForms(word, List.of(new Span(0, word.length())));
    float[] scores = scores(forms);
    float best = LEAST;
    for (float score : scores) {
      best = Math.max(best, score);
    }
    for (int part = 0; part < scores.length; part++) {
      boolean likely = scores[part] >= Math.max(LEAST, best - CLOSE);
      if (likely && INFLECTED.contains(Tagger.PARTS.get(part))) {
        lemmas.add(lemmatizer.lemma(word, forms.folded(0), part));
      }
    }
    return lemmas;
  }

  /** Of each part of speech by the tagger's features of the form alone. */
  private float[] scores(WordForms forms) {
    Features bag = new Features();
    bag.add(0);
    bag.add(1, forms.form[0]);
    Tagger.partFeatures(forms, forms.shape[0] & ~WordForms.FIRST, 0, bag);
    float[] scores = new float[Tagger.PARTS.size()];
    bag.score(parts, scores);
    return scores;
  }
}
