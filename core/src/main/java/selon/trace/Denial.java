package selon.trace;

import java.util.List;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.claim.TermRow;
import selon.statement.Stance;
import selon.text.Spans;

/** Whether a telling is what somebody has not said: "n'a jamais indiqué que". */
final class Denial {

  /** How far before the word of reporting its negation stands at most, in terms. */
  private static final int NEGATED = 5;

  private Denial() {}

  /** Whether the word of reporting denies, or a negation stands before it. */
  static boolean of(Dossier dossier, Telling telling) {
    if (telling.statement() != null && telling.statement().stance() == Stance.DENYING) {
      return true;
    }
    Spans cue =
        telling.statement() == null || telling.statement().cue().isEmpty()
            ? telling.content()
            : telling.statement().cue();
    TermRow terms = dossier.terms(telling.sentence().hull(cue.hull()));
    List<Term> words = terms.unplaced();
    for (int i = 0; i < terms.size(); i++) {
      if (words.get(i).kind() == TermKind.REPORT && cue.contains(terms.span(i))) {
        return negated(telling, terms, i);
      }
    }
    return false;
  }

  /** Whether a negation that is not of the content stands before the word of reporting. */
  private static boolean negated(Telling telling, TermRow terms, int report) {
    List<Term> words = terms.unplaced();
    for (int i = Math.max(0, report - NEGATED); i < report; i++) {
      if (words.get(i).kind() == TermKind.NEGATION
          && (telling.statement() == null || !telling.content().contains(terms.span(i)))) {
        return true;
      }
    }
    return false;
  }
}
