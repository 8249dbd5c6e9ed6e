package selon.statement;

import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Mends where a content ends that a parse has run on or cut off: at the semicolon behind which the
 * next one speaks, behind who says it, in a cue that took it in.
 */
final class ClauseEdges {

  private final WordGrid grid;

  ClauseEdges(WordGrid grid) {
    this.grid = grid;
  }

  /** "[The plan could work], Crane notes, [and does not cost much]". */
  Proposal goingOn(Proposal p) {
    Part left = p.left();
    int comma = p.last() + 1;
    int end = grid.sentenceEnd(p.head());
    boolean between =
        !left.isNone()
            && p.right().isNone()
            && !p.source().isNone()
            && left.to() < p.first()
            && grid.quote[left.to()] < 0
            && comma + 2 < end
            && grid.is(comma, ",")
            && grid.is(comma + 1, Upos.CCONJ)
            && grid.is(comma + 2, Upos.AUX)
            && grid.quote[comma + 2] < 0;
    return between ? p.withContent(left, Part.of(comma + 1, grid.lastWord(comma + 2))) : p;
  }

  /** "The agency says up to 40 people were hurt": the cue is the verb, the rest is said. */
  Proposal besideCue(Proposal p) {
    Part cue = p.cue();
    int verb = p.head();
    boolean all =
        !p.source().isNone()
            && p.right().isNone()
            && p.left().from() == p.source().from()
            && p.left().to() == p.source().to()
            && grid.is(verb, Upos.VERB)
            && p.source().to() < cue.from()
            && verb < cue.to();
    return all
        ? new Proposal(
            verb,
            p.headLog(),
            new Part(verb, cue.from(), verb, cue.log()),
            p.source(),
            Part.NONE,
            Part.of(verb + 1, cue.to()))
        : p;
  }

  /** "Ministers argue [that …]; campaigners put it at …": the next one speaks there. */
  Proposal beforeSemicolon(Proposal p) {
    Part right = p.right();
    for (int i = right.from() + 1; !right.isNone() && i + 2 <= right.to(); i++) {
      boolean parts =
          grid.is(i, ";") && grid.quote[i] == grid.quote[p.head()] && speaksNext(i + 1, right.to());
      if (parts) {
        Part cut = new Part(right.main(), right.from(), i - 1, right.log());
        return p.withContent(p.left(), cut);
      }
    }
    return p;
  }

  private boolean speaksNext(int from, int to) {
    for (int i = from; i <= to && !grid.is(i, Upos.PUNCT); i++) {
      if (grid.is(i, Upos.VERB)) {
        int subject = grid.subject[i];
        return grid.cue[i] != null && from <= subject && subject < i;
      }
      if (grid.is(i, Upos.SCONJ) || grid.is(i, Upos.PRON) || grid.is(i, Upos.CCONJ)) {
        return false;
      }
    }
    return false;
  }
}
