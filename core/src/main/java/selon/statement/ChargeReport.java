package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * What somebody is charged with by nobody who is named: "il lui est reproché [d'avoir menti]", "il
 * est également reproché [au gérant d'avoir menti]".
 */
final class ChargeReport extends PhraseRule {

  /** How many words may stand between the pronoun that opens and the participle. */
  private static final int GROUP = 5;

  /** How many words may name the one who is charged, before the infinitive. */
  private static final int CHARGED = 10;

  ChargeReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int charged) {
    if (!is(Role.REPROACHED, charged)) {
      return;
    }
    int opening = opening(charged);
    boolean free =
        opening >= 0
            && opensCharge(charged + 1)
            && cues.between(opening, charged).stream().noneMatch(Judged::stands);
    if (free) {
      int be = opening + 1;
      while (grid.is(be, Upos.PRON)) {
        be++;
      }
      cues.put(
          Part.of(charged, be, charged),
          Part.NONE,
          Part.NONE,
          Part.of(charged + 1, clauses.end(charged + 1)));
    }
  }

  /** The "il" of "il lui est reproché", or -1. */
  private int opening(int charged) {
    int at = charged - 1;
    boolean passive = false;
    int first = Math.max(grid.sentenceFirst(charged), charged - GROUP);
    while (at > first && !is(Role.FOR_CHARGE, at)) {
      passive |= grid.is(at, Upos.AUX);
      if (!grid.is(at, Upos.AUX) && !grid.is(at, Upos.ADV) && !grid.is(at, Upos.PRON)) {
        return -1;
      }
      at--;
    }
    return passive && is(Role.FOR_CHARGE, at) ? at : -1;
  }

  /** "Au gérant {d'avoir}", "{de} ne pas avoir". */
  private boolean opensCharge(int from) {
    int end = Math.min(grid.sentenceEnd(from - 1), from + CHARGED);
    for (int i = from; i + 1 < end && !grid.isFinite(i); i++) {
      if (is(Role.OF, i) && clauses.opensInfinitive(i + 1)) {
        return true;
      }
    }
    return false;
  }
}
