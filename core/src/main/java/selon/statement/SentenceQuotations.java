package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Gives quotations within a sentence to what stands beside their marks: "« … », sourit Ada Crane",
 * "Message d'Ada Crane au conseil : « … »".
 */
final class SentenceQuotations {

  /** How far from a quotation its cue may stand, and from a verb who says what it tells. */
  private static final int REACH = 120;

  private final WordGrid grid;
  private final JudgedCues cues;
  private final QuotationClaims claims;
  private final QuotationNeighbors neighbors;
  private final Introductions introductions;
  private final Signatures signatures;

  SentenceQuotations(
      WordGrid grid,
      JudgedCues cues,
      QuotationClaims claims,
      QuotationNeighbors neighbors,
      Introductions introductions,
      Signatures signatures) {
    this.grid = grid;
    this.cues = cues;
    this.claims = claims;
    this.neighbors = neighbors;
    this.introductions = introductions;
    this.signatures = signatures;
  }

  /** Gives a clause to who is spoken of before its colon, or to the verb beside it. */
  void attach(Part quotation) {
    int first = grid.sentenceFirst(quotation.from());
    int colon = quotation.from() - 1;
    boolean behindColon = colon > first && grid.is(colon, ":");
    if (behindColon && introductions.titled(first, colon, quotation)) {
      return;
    }
    Proposal beside = neighbors.of(quotation);
    Linked saying = behindColon && beside != null ? saying(first, colon, beside) : null;
    if (saying != null) {
      claims.extend(saying, quotation);
    } else if (beside != null) {
      claim(beside, quotation);
    } else if (refused(quotation)) {
      return;
    } else if (first == quotation.from()) {
      signatures.behind(quotation);
    } else if (behindColon) {
      introductions.declared(first, colon, quotation);
    }
  }

  /** "Ada Crane annonce [qu'elle partira : « … »]": who says what the verb beside it tells. */
  private @Nullable Linked saying(int first, int colon, Proposal beside) {
    if (claims.ofCue(beside.head()) != null) {
      return null;
    }
    int near = Math.max(first, beside.head() - REACH);
    for (Linked own : claims.backwards(near, beside.head() - 1)) {
      Part last = own.parts().get(own.parts().size() - 1);
      boolean holds =
          last.from() <= beside.head()
              && last.to() == colon - 1
              && !own.source().isNone()
              && grid.depth[own.place()] == 0;
      if (holds) {
        return own;
      }
    }
    return null;
  }

  private void claim(Proposal beside, Part quotation) {
    Linked own = claims.ofCue(beside.head());
    if (own == null) {
      claims.claim(Layout.BESIDE, beside, quotation);
    } else if (own.parts().stream().allMatch(part -> part.to() < quotation.from())) {
      claims.extend(own, quotation);
    }
  }

  /** Gives it to a verb beside it that the judge has refused, though it is its whole content. */
  boolean refused(Part quotation) {
    int from = quotation.to() + 1;
    int to = Math.min(grid.sentenceEnd(quotation.to()) - 1, quotation.to() + REACH);
    for (Judged each : cues.between(from, to)) {
      Proposal p = each.proposal();
      boolean whole =
          p.right().isNone()
              && p.left().from() == quotation.from()
              && p.left().to() == quotation.to();
      if (whole
          && !p.source().isNone()
          && QuotationClaims.isLikely(p)
          && grid.is(p.head(), Upos.VERB)
          && grid.depth[p.head()] == 0
          && SharedQuotations.isBeside(p, quotation)
          && claims.ofCue(p.head()) == null) {
        claims.claim(Layout.BESIDE, p, quotation);
        return true;
      }
    }
    return false;
  }

  /** "L'agence rapporte que son avocat a soupiré : « … »": what is quoted there is the inner's. */
  void nest(Part quotation) {
    Proposal beside =
        grid.hasVerb(quotation.from(), quotation.to()) ? neighbors.before(quotation) : null;
    if (beside != null
        && grid.subject[beside.head()] >= 0
        && !grid.tokens[beside.head()].has("VerbForm=Inf")
        && claims.ofCue(beside.head()) == null
        && claims.holdsWithin(beside, quotation)) {
      claims.claim(Layout.BESIDE, beside, quotation);
    }
  }
}
