package selon.view;

import selon.article.Article;
import selon.corpus.FoundStatement;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.statement.Statement;

/**
 * A statement in a list: who says it, by which words, and what. The content of a denial reads as an
 * assertion without the verb, so no list leaves the verb out.
 *
 * @param who never empty
 * @param cue empty if the layout alone tells that somebody speaks
 * @param denial what to say of a denial; empty for all others
 */
public record Wording(String who, String cue, String content, String denial) {

  private static final int LONGEST_WHO = 80;
  private static final int LONGEST_CUE = 80;

  /**
   * As an article words it.
   *
   * @param longest code points of the content
   */
  public static Wording of(Statement statement, Article article, Labels labels, int longest) {
    String text = article.text();
    String written = VisibleText.line(statement.source().spans(), text, LONGEST_WHO);
    String name = statement.source().name();
    return new Wording(
        who(name == null ? "" : name, written, statement.source().kind(), labels),
        VisibleText.line(statement.cue(), text, LONGEST_CUE),
        VisibleText.line(statement.content(), text, longest),
        denial(statement.stance(), labels));
  }

  /**
   * As a search found it.
   *
   * @param longest code points of the content
   */
  public static Wording of(FoundStatement found, Labels labels, int longest) {
    String written = VisibleText.line(found.source().text(), LONGEST_WHO);
    String name = found.name();
    return new Wording(
        who(name == null ? "" : name, written, found.kind(), labels),
        VisibleText.line(found.cue().text(), LONGEST_CUE),
        VisibleText.line(found.content().text(), longest),
        denial(found.stance(), labels));
  }

  /** "Anna Brandt denied"; the source alone if there is no cue. */
  public String saying() {
    return cue.isEmpty() ? who : who + " " + cue;
  }

  private static String who(String name, String written, SourceKind kind, Labels labels) {
    String line = VisibleText.line(name, LONGEST_WHO);
    return !line.isEmpty() ? line : written.isEmpty() ? labels.of("kind", kind) : written;
  }

  private static String denial(Stance stance, Labels labels) {
    return stance == Stance.DENYING ? labels.of("stance", stance) : "";
  }
}
