package selon.sentence;

import java.util.ArrayList;
import java.util.List;
import selon.text.Span;

/** Gives a sentence's tokens their tags, lemmas and heads. Safe for threads. */
final class WordAnalyser {

  private final Tagger tagger;
  private final Parser parser;
  private final Lemmatizer lemmas;
  private final List<String> featureNames;
  private final List<String> relationNames;

  WordAnalyser(WordModel model) {
    this.tagger = model.tagger();
    this.parser = model.parser();
    this.lemmas = model.lemmas();
    this.featureNames = model.featureNames();
    this.relationNames = model.relations().labels();
  }

  /** The sentence of these tokens, of which there is at least one. */
  Sentence analyse(String text, List<Span> spans) {
    WordForms words = new WordForms(text, spans);
    int[] tags = tagger.parts(words);
    int[] features = tagger.features(words, tags);
    ArcHybrid tree = parser.parse(words, tags, features);
    List<Token> tokens = new ArrayList<>(words.size);
    for (int i = 0; i < words.size; i++) {
      String form = spans.get(i).in(text);
      tokens.add(
          new Token(
              spans.get(i),
              form,
              lemmas.lemma(form, words.folded(i), tags[i]),
              Tagger.PARTS.get(tags[i]),
              features[i] < 0 ? "" : featureNames.get(features[i]),
              tree.heads[i] == tree.root ? -1 : tree.heads[i],
              relationNames.get(tree.relations[i])));
    }
    return new Sentence(new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()), tokens);
  }
}
