package selon.statement;

import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Two verbs that are both denied are one cue: "the ministry neither confirmed nor denied the
 * report", "would neither confirm nor deny that".
 */
final class NeitherReport extends PhraseRule {

  NeitherReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int neither) {
    int nor = neither + 2;
    int last = neither + 3;
    boolean both =
        is(Role.NEITHER, neither)
            && last < grid.sentenceEnd(neither)
            && is(Role.NEITHER, nor)
            && grid.isCue(neither + 1, CueClass.Part.VERB)
            && grid.isCue(last, CueClass.Part.VERB);
    Proposal one = both ? cues.standing(neither + 1) : null;
    Proposal other = both ? cues.standing(last) : null;
    Proposal known = one == null ? other : one;
    if (known == null) {
      return;
    }
    Part content = other == null ? behind(known.right(), last) : other.right();
    if (content.isNone() && known.left().isNone()) {
      return;
    }
    Part source =
        known.source().isNone() && other != null ? other.source() : beforeCue(known, neither);
    int from = Math.min(known.cue().from(), neither);
    cues.remove(last);
    cues.put(Part.of(neither + 1, from, last), source, known.left(), content);
  }

  private static Part beforeCue(Proposal known, int neither) {
    Part source = known.source();
    return source.to() >= neither && source.from() < neither
        ? Part.of(Math.min(source.main(), neither - 1), source.from(), neither - 1)
        : source;
  }

  /** What is left of a content behind the second verb. */
  private static Part behind(Part right, int last) {
    return right.to() <= last ? Part.NONE : Part.of(Math.max(right.from(), last + 1), right.to());
  }
}
