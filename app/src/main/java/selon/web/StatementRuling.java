package selon.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;

/**
 * What people decided about a statement that is theirs now.
 *
 * @param note the decision that holds
 * @param found the id of the statement that was found in its place; null if none was
 */
record StatementRuling(Note note, @Nullable String found) {

  /** The one about the statement with the id; none if nobody decided anything about it. */
  static Optional<StatementRuling> of(List<Note> notes, String article, String statement) {
    Note last = null;
    String id = statement;
    for (int i = notes.size() - 1; i >= 0 && id != null; i--) {
      Note note = notes.get(i);
      if (note.undone()) {
        continue;
      }
      if (note.decision() instanceof Decision.CorrectStatement correct
          && correct.article().equals(article)
          && correct.statement().id().equals(id)) {
        last = last == null || isAccepted(last) ? note : last;
        id = correct.replaced();
      } else if (last == null
          && note.decision() instanceof Decision.AcceptStatement accept
          && accept.article().equals(article)
          && accept.statement().equals(id)) {
        last = note;
      }
    }
    return last == null ? Optional.empty() : Optional.of(new StatementRuling(last, id));
  }

  private static boolean isAccepted(Note note) {
    return note.decision() instanceof Decision.AcceptStatement;
  }

  /** The key of what was done in words. */
  String key() {
    if (isAccepted(note)) {
      return "panel.confirmed";
    }
    return found == null ? "panel.written" : "panel.corrected";
  }
}
