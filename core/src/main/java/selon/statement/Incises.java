package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/** Cues between commas within quotation marks: "« Le bac, dit-il, coûte trop cher. »". */
final class Incises {

  private final WordGrid grid;
  private final JudgedCues cues;

  Incises(WordGrid grid, JudgedCues cues) {
    this.grid = grid;
    this.cues = cues;
  }

  /** The cue with its source that stands in the quotation; null if none does. */
  @Nullable Proposal in(Part quotation) {
    int q = grid.quote[quotation.from()];
    for (Judged candidate : cues.between(quotation.from(), quotation.to() - 1)) {
      Proposal cue = candidate.proposal();
      int from = cue.first();
      if (grid.quote[cue.head()] == q
          && from > quotation.from() + 1
          && (QuotationClaims.isLikely(cue) || isInverted(cue))
          && grid.is(from - 1, ",")
          && isBehind(cue)) {
        return cue;
      }
    }
    return null;
  }

  /** Gives the cue within a quotation what stands around it; false if there is none. */
  boolean give(Part quotation, QuotationClaims claims) {
    Proposal cue = in(quotation);
    if (cue == null) {
      return false;
    }
    int end = cue.last() + 1;
    while (end < quotation.to() && !grid.is(end, Upos.PUNCT)) {
      end++;
    }
    Part before = Part.of(quotation.from(), cue.first() - 2);
    Linked own = claims.ofCue(cue.head());
    if (own == null) {
      own = new Linked(cue, cue.source(), before, Layout.INCISE);
      claims.claim(own);
    } else {
      claims.extend(own, before);
    }
    if (end + 1 < quotation.to()) {
      claims.extend(own, Part.of(end + 1, quotation.to()));
    }
    return true;
  }

  /** "Poursuit-il". */
  private boolean isInverted(Proposal p) {
    return grid.cue[p.head()] != null
        && !p.source().isNone()
        && grid.tokens[p.source().from()].form().startsWith("-");
  }

  /** Whether the source stands behind the verb or in it: "dit-il", "a admis la joueuse". */
  private static boolean isBehind(Proposal cue) {
    return !cue.source().isNone() && cue.source().from() >= cue.cue().from();
  }
}
