package selon.gold;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Hedge;
import selon.statement.Polarity;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.statement.Statement;
import selon.text.Spans;

/**
 * A statement as a corpus marks it, or as a reading is scored against one. A label is null where
 * the corpus has none.
 *
 * @param id unique in the article
 * @param parent the id of the statement whose content holds this one; null if none does or the
 *     corpus does not tell
 * @param content may be empty in a corpus; such a statement counts for source and cue alone
 */
public record GoldStatement(
    String id,
    @Nullable String parent,
    Spans source,
    Spans cue,
    Spans content,
    @Nullable SourceKind kind,
    @Nullable Attitude attitude,
    @Nullable Stance stance,
    @Nullable Certainty certainty,
    @Nullable Polarity polarity,
    List<Hedge> hedges) {

  public GoldStatement {
    hedges = List.copyOf(hedges);
  }

  /** What a reading says, in the form in which it is scored. */
  public static GoldStatement of(Statement statement) {
    return new GoldStatement(
        statement.id(),
        statement.parent(),
        statement.source().spans(),
        statement.cue(),
        statement.content(),
        statement.source().kind(),
        statement.attitude(),
        statement.stance(),
        statement.factuality().certainty(),
        statement.factuality().polarity(),
        statement.factuality().hedges());
  }
}
