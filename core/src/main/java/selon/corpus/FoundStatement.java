package selon.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Form;
import selon.statement.Polarity;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.text.Spans;

/**
 * A statement that a search found.
 *
 * @param article where it stands; its excerpt is empty
 * @param id the statement's
 * @param chain from the outlet to the ultimate source, as in {@link selon.statement.Statement}
 * @param name the source's; null if it is unknown
 * @param source as the article has it
 * @param spans the content's, in the article's text
 * @param score how well it fits; to be compared within one search only
 */
public record FoundStatement(
    FoundArticle article,
    String id,
    List<String> chain,
    SourceKind kind,
    @Nullable String name,
    Form form,
    Attitude attitude,
    Stance stance,
    Certainty certainty,
    Polarity polarity,
    Excerpt source,
    Excerpt cue,
    Excerpt content,
    Spans spans,
    double score) {

  public FoundStatement {
    chain = List.copyOf(chain);
  }
}
