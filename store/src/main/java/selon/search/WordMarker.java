package selon.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import selon.language.Language;

/** Folds each word and puts the marks of its {@link WordForms} in the same place. */
final class WordMarker extends TokenFilter {

  private final WordForms forms;
  private final Language language;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private Iterator<String> marks = List.<String>of().iterator();

  WordMarker(TokenStream input, WordForms forms, Language language) {
    super(input);
    this.forms = forms;
    this.language = language;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (marks.hasNext()) {
      // offsets stay those of the word
      term.setEmpty().append(marks.next());
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    String word = lower(term.toString());
    term.setEmpty().append(WordForms.fold(word));
    increment.setPositionIncrement(1);
    marks = forms.marks(word, language).iterator();
    return true;
  }

  /** In lower case, accents in one piece with their letters. */
  static String lower(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    marks = List.<String>of().iterator();
  }
}
