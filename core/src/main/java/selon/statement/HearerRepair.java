package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Tells who hears something from who says it and from what is said: "had met the owner and been
 * assured [that …]", of which the assured is no source; "warned his superiors | [that …]".
 */
final class HearerRepair extends PhraseStep {

  /** The longest hearer, in tokens. */
  private static final int LONGEST = 6;

  HearerRepair(PhrasePieces pieces) {
    super(pieces);
  }

  Proposal mended(Proposal p) {
    boolean plain =
        words.headLast()
            && !p.right().isNone()
            && p.right().from() == p.cue().to() + 1
            && p.source().to() < p.cue().from();
    return plain ? withoutHearer(isTold(p) ? p.withSource(Part.NONE) : p) : p;
  }

  /**
   * "{The mayor} had met the owner and been assured that …", "{the school} had been told to …": the
   * passive names who hears it.
   */
  private boolean isTold(Proposal p) {
    int verb = p.cue().to();
    int then = p.right().from();
    CueMatch entry = grid.cue[verb];
    return !p.source().isNone()
        && verb > p.cue().from()
        && isBe(verb - 1)
        && grid.tokens[verb].has("Voice=Pass")
        && (is(Role.COMPLEMENTIZER, then) || is(Role.TO, then))
        && (is(Role.HEARING, verb) || is(Role.INFORMING, grid.tokens[verb].lemma()) || joins(p))
        && entry != null
        && entry.cue().attitude() != Attitude.BELIEF
        && entry.cue().attitude() != Attitude.KNOWLEDGE;
  }

  private boolean joins(Proposal p) {
    int be = p.cue().from();
    return isBe(be) && !grid.isFinite(be) && is(Role.JOINING, be - 1) && p.source().to() < be - 1;
  }

  /** "Warned [his superiors that the lead …]": they are told, it begins behind them. */
  private Proposal withoutHearer(Proposal p) {
    Part right = p.right();
    if (!p.left().isNone()
        || !is(Role.INFORMING, grid.tokens[p.head()].lemma())
        || !grid.opensNominal(right.from()) && !grid.tokens[right.from()].has("Poss=Yes")) {
      return p;
    }
    int last = Math.min(right.to() - 2, right.from() + LONGEST);
    for (int i = right.from() + 1; i <= last; i++) {
      if (is(Role.COMPLEMENTIZER, i) && grid.isNominal(i - 1)) {
        return p.withContent(p.left(), new Part(right.main(), i, right.to(), right.log()));
      }
      if (grid.isVerb(i) || grid.is(i, Upos.PUNCT) || grid.is(i, Upos.SCONJ) || grid.mark[i] != 0) {
        return p;
      }
    }
    return p;
  }
}
