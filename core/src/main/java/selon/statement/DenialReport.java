package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * What somebody denies in a clause of his own: "{The director} denies [having said so]", of which
 * the saying is no statement, and "{Ada Crane, 47,} denies [nine counts of fraud]".
 */
final class DenialReport extends PhraseRule {

  DenialReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int deny) {
    boolean finite =
        words.headLast()
            && grid.is(deny, Upos.VERB)
            && grid.isFinite(deny)
            && deny + 2 < grid.sentenceEnd(deny);
    if (finite && is(Role.DENYING, grid.tokens[deny].lemma())) {
      if (isGerund(deny + 1)) {
        deed(deny);
      } else {
        charge(deny);
      }
    } else if (finite && disputes(deny) && is(Role.CHARGE, deny + 2)) {
      charge(deny);
    }
  }

  /** "Rejects [any suggestion that …]", "refutes". */
  private boolean disputes(int verb) {
    CueMatch entry = grid.cue[verb];
    return entry != null && entry.cue().stance() == Stance.DENYING;
  }

  private boolean isGerund(int having) {
    return grid.tokens[having].has("VerbForm=Ger") && grid.isVerb(having + 1);
  }

  /** "Denies [having said any such thing]". */
  private void deed(int deny) {
    Judged said = cues.at(deny + 2);
    if (said == null || !said.stands()) {
      return;
    }
    Proposal p = said.proposal();
    boolean own = !p.source().isNone() && p.source().to() < deny && p.right().from() > deny + 2;
    if (own) {
      cues.remove(deny + 2);
      cues.put(Part.of(deny, deny, deny), p.source(), Part.NONE, Part.of(deny + 1, p.right().to()));
    }
  }

  /** "Denies [nine counts of fraud]": whatever the judge thinks of it. */
  private void charge(int deny) {
    Judged known = cues.at(deny);
    if (known == null || known.stands()) {
      return;
    }
    Proposal p = known.proposal();
    boolean whole =
        !p.source().isNone()
            && p.source().to() < deny
            && p.left().isNone()
            && p.right().from() == deny + 1
            && (grid.is(deny + 1, Upos.DET) || grid.is(deny + 1, Upos.NUM))
            && (speakers.is(p.source().main()) || grid.is(p.source().main(), Upos.PRON));
    if (whole) {
      cues.raise(known);
    }
  }
}
