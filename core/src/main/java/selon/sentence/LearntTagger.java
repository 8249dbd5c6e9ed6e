package selon.sentence;

import java.util.ArrayList;
import java.util.List;
import selon.text.Span;

/** A tagger of our own, learned from the language's treebanks. */
final class LearntTagger implements WordTagger {

  private final Tagger tagger;
  private final Lemmatizer lemmas;
  private final List<String> names;

  private final NeverTags never;

  LearntTagger(WordModel model, NeverTags never) {
    this.never = never;
    this.tagger = model.tagger();
    this.lemmas = model.lemmas();
    this.names = model.featureNames();
  }

  @Override
  public TaggedWords tag(String text, List<Span> spans, WordForms words) {
    int[] parts = tagger.parts(words, never);
    int[] kinds = tagger.features(words, parts);
    List<String> features = new ArrayList<>(words.size);
    List<String> found = new ArrayList<>(words.size);
    for (int i = 0; i < words.size; i++) {
      features.add(kinds[i] < 0 ? "" : names.get(kinds[i]));
      found.add(lemmas.lemma(spans.get(i).in(text), words.folded(i), parts[i]));
    }
    return new TaggedWords(parts, kinds, features, found);
  }
}
