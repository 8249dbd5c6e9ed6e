package selon.sentence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import selon.language.LanguagePack;
import selon.text.Span;

/** Gives a sentence's tokens their tags, lemmas and heads. Safe for threads. */
final class WordAnalyzer {

  /** What the parser sees of the words. */
  private enum Sight {
    WORDS,
    TAGS
  }

  private final WordTagger tagger;
  private final Parser parser;
  private final Sight sight;
  private final List<String> relationNames;

  /** An analyzer by what was learned of the language's own words. */
  WordAnalyzer(WordModel model, NeverTags never) {
    this(new LearntTagger(model, never), model.parser(), Sight.WORDS, model.relations().labels());
  }

  private WordAnalyzer(WordTagger tagger, Parser parser, Sight sight, List<String> relationNames) {
    this.tagger = tagger;
    this.parser = parser;
    this.sight = sight;
    this.relationNames = relationNames;
  }

  /**
   * The pack's analyzer: by its own model of words if it has one, else by a borrowed tagger and the
   * parser of all languages.
   *
   * @throws IllegalArgumentException if the pack lacks what either needs
   */
  static WordAnalyzer of(LanguagePack pack) {
    try (InputStream in = pack.open(WordModel.FILE)) {
      if (in != null) {
        return new WordAnalyzer(
            WordModel.read(new BufferedInputStream(in, 1 << 16)), NeverTags.of(pack));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + WordModel.FILE, e);
    }
    HeadModel heads = HeadModel.read();
    return new WordAnalyzer(
        BorrowedTagger.of(pack), heads.parser(), Sight.TAGS, heads.relations().labels());
  }

  /** The sentence of these tokens, of which there is at least one. */
  Sentence analyze(String text, List<Span> spans) {
    WordForms words = new WordForms(text, spans);
    TaggedWords tagged = tagger.tag(text, spans, words);
    WordForms seen = sight == Sight.WORDS ? words : words.withoutWords(tagged.parts());
    ArcHybrid tree = parser.parse(seen, tagged.parts(), tagged.kinds());
    List<Token> tokens = new ArrayList<>(words.size);
    for (int i = 0; i < words.size; i++) {
      tokens.add(
          new Token(
              spans.get(i),
              spans.get(i).in(text),
              tagged.lemmas().get(i),
              Tagger.PARTS.get(tagged.parts()[i]),
              tagged.features().get(i),
              tree.heads[i] == tree.root ? -1 : tree.heads[i],
              relationNames.get(tree.relations[i])));
    }
    return new Sentence(new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()), tokens);
  }
}
