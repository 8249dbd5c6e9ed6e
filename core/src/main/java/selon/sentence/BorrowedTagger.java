package selon.sentence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import selon.language.LanguagePack;
import selon.text.Span;

/**
 * A tagger for a language of which we have no treebank: parts of speech by a model of Apache
 * OpenNLP, which the pack opens as {@value #FILE}, features and lemmas by its {@link FormTable}.
 */
final class BorrowedTagger implements WordTagger {

  static final String FILE = "parts.bin";

  private static final int PUNCT = Tagger.PARTS.indexOf(Upos.PUNCT);
  private static final int SYM = Tagger.PARTS.indexOf(Upos.SYM);
  private static final int X = Tagger.PARTS.indexOf(Upos.X);

  private final POSTagger tagger;
  private final FormTable forms;

  private BorrowedTagger(POSTagger tagger, FormTable forms) {
    this.tagger = tagger;
    this.forms = forms;
  }

  /**
   * Reads the pack's model and table.
   *
   * @throws IllegalArgumentException if it lacks one of them
   */
  static BorrowedTagger of(LanguagePack pack) {
    try (InputStream in = pack.open(FILE)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "language pack "
                + pack.language().tag()
                + " has neither "
                + WordModel.FILE
                + " nor "
                + FILE);
      }
      POSModel model = new POSModel(new BufferedInputStream(in, 1 << 16));
      return new BorrowedTagger(new ThreadSafePOSTaggerME(model), FormTable.of(pack));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  @Override
  public TaggedWords tag(String text, List<Span> spans, WordForms words) {
    String[] forms = new String[words.size];
    for (int i = 0; i < words.size; i++) {
      String form = spans.get(i).in(text);
      forms[i] = isQuotationMark(form) ? "\"" : form;
    }
    String[] tags = tagger.tag(forms);
    int[] parts = new int[words.size];
    List<String> folded = new ArrayList<>(words.size);
    for (int i = 0; i < words.size; i++) {
      parts[i] = part(tags[i], forms[i]);
      folded.add(new String(words.folded(i)));
    }
    return this.forms.read(folded, forms, parts);
  }

  /**
   * Of a contraction ("am": "ADP+DET") the first part; a mark is no word, whatever the tagger says.
   */
  private static int part(String tag, String form) {
    if (form.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "%€$£§&+=°".contains(form) ? SYM : PUNCT;
    }
    int plus = tag.indexOf('+');
    String first = plus < 0 ? tag : tag.substring(0, plus);
    for (int part = 0; part < Tagger.PARTS.size(); part++) {
      if (Tagger.PARTS.get(part).name().equals(first)) {
        return part == PUNCT || part == SYM ? X : part;
      }
    }
    return X;
  }

  private static boolean isQuotationMark(String form) {
    return form.length() == 1 && "„“”‟«»‹›‚‘’".indexOf(form.charAt(0)) >= 0;
  }
}
