package selon.gold;

import java.util.List;
import selon.language.Language;
import selon.text.Span;

/**
 * An article of a corpus with its statements.
 *
 * @param title empty if the corpus has none
 * @param text what the spans point into, in UTF-16 units
 * @param statements in the order of the file
 * @param inferences sentences in the article's own voice that draw a conclusion; empty where the
 *     corpus does not mark them
 */
public record GoldArticle(
    String id,
    Language language,
    String title,
    String text,
    List<GoldStatement> statements,
    List<Span> inferences) {

  public GoldArticle {
    statements = List.copyOf(statements);
    inferences = List.copyOf(inferences);
  }
}
