package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Mends where the source of a frame ends: behind the verb of its relative clause ("D'après {une
 * note dont Le Phare | a obtenu copie}, …"), and before the content.
 */
final class FrameSource extends PhraseStep {

  /** How many words may have been left out. */
  private static final int LONGEST = 16;

  /** How many words may stand between the pronoun and its verb. */
  private static final int SUBJECT = 8;

  FrameSource(PhrasePieces pieces) {
    super(pieces);
  }

  Proposal mended(Proposal p) {
    Part source = p.source();
    if (source.isNone() || source.from() <= p.cue().to() || !grid.isFrame(p.cue().from())) {
      return p;
    }
    if (source.meets(p.right())) {
      return apart(p);
    }
    int relative = relative(source);
    int comma = relative < 0 ? -1 : commaBehindVerb(relative, source.to());
    if (comma < 0) {
      return p;
    }
    Part right = p.right();
    if (!right.isNone() && right.from() <= comma) {
      right = right.to() > comma + 1 ? Part.of(comma + 1, right.to()) : Part.NONE;
    }
    Part whole = new Part(source.main(), source.from(), comma - 1, source.log());
    Proposal mended = p.withSource(whole).withContent(p.left(), right);
    return mended.hasContent() ? mended : p;
  }

  /** "Selon {Orvane |, le toit tient}": the source ends where the content begins. */
  private Proposal apart(Proposal p) {
    int comma = p.right().from() - 1;
    boolean parted = comma > p.source().main() && grid.is(comma, ",");
    return parted
        ? p.withSource(new Part(p.source().main(), p.source().from(), comma - 1, p.source().log()))
        : p;
  }

  /** The pronoun that the source ends with or that stands in it, or right behind it; or -1. */
  private int relative(Part source) {
    int next = source.to() + 1;
    int last = next < grid.sentenceEnd(source.to()) ? next : source.to();
    for (int i = last; i > source.main() && last - i <= SUBJECT; i--) {
      if (is(Role.RELATIVE, i)) {
        return grid.hasFinite(i + 1, source.to()) || grid.is(i - 1, ",") ? -1 : i;
      }
    }
    return -1;
  }

  /** The comma behind the verb of the clause; -1 if there is none near, or the clause has none. */
  private int commaBehindVerb(int relative, int to) {
    int end = Math.min(grid.sentenceEnd(relative), to + 2 + LONGEST);
    boolean told = false;
    for (int i = relative + 1; i < end; i++) {
      if (grid.is(i, Upos.PUNCT)) {
        return told && i > to + 1 && grid.is(i, ",") ? i : -1;
      }
      told |= grid.isFinite(i);
    }
    return -1;
  }
}
