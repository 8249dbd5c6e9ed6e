package selon.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import selon.language.Language;
import selon.text.Span;

/**
 * The words of a text for the index, and those of a query: the same steps, so that what is alike
 * for a reader is alike here. Nothing is thrown away but punctuation.
 */
final class WordStream {

  /** A word of a query in lower case, with its place. */
  record Word(String text, Span span) {}

  private WordStream() {}

  /** The words with their marks, each with its offsets in the text. */
  static TokenStream of(String text, WordForms forms, Language language) {
    return new WordMarker(split(text), forms, language);
  }

  /** The words as they stand, in order. */
  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = split(text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(
            new Word(
                WordMarker.lower(term.toString()),
                new Span(offset.startOffset(), offset.endOffset())));
      }
      stream.end();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("a string cannot be read", e);
    }
    return words;
  }

  private static TokenStream split(String text) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    tokenizer.setReader(new StringReader(text));
    return new WordSplitter(tokenizer);
  }
}
