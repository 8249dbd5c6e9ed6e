package selon.statement;

import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Who answers a question that a statement before a quotation tells of: not who asked it. "Birch
 * asked {Crane} if she had slept. “…”", "Asked by Birch about it, {Crane} shrugged. “…”".
 *
 * <p>Linear in that sentence.
 */
final class Answers {

  private final WordGrid grid;
  private final SpeakerNouns speakers;

  Answers(WordGrid grid, SpeakerNouns speakers) {
    this.grid = grid;
    this.speakers = speakers;
  }

  /** Whether somebody asks what is not quoted, so that a quotation behind it is an answer. */
  boolean answers(Linked own) {
    CueMatch cue = grid.cue[own.place()];
    return own.proposal() != null
        && cue != null
        && cue.cue().attitude() == Attitude.QUESTION
        && own.parts().stream().noneMatch(part -> grid.mark[part.from()] == 1);
  }

  /** Whether what somebody asks is a quotation: another speaks in the next paragraph. */
  boolean asksAloud(Linked own) {
    CueMatch cue = grid.cue[own.place()];
    Part last = own.parts().get(own.parts().size() - 1);
    return cue != null
        && cue.cue().attitude() == Attitude.QUESTION
        && grid.mark[last.to()] == 2
        && grid.is(last.to() - 1, "?");
  }

  /** Who is asked; none if that is not said. */
  Part asked(Linked own) {
    Proposal p = own.proposal();
    if (p == null || p.right().isNone()) {
      return Part.NONE;
    }
    boolean passive = !p.source().isNone() && p.source().from() > p.cue().to();
    return passive ? subjectBehind(p.right().to() + 1) : addressee(p);
  }

  /** "Asked {Crane} | if". */
  private Part addressee(Proposal p) {
    int from = p.cue().to() + 1;
    int to = p.right().from() - 1;
    if (from > to || grid.is(to, Upos.PUNCT) || grid.hasVerb(from, to)) {
      return Part.NONE;
    }
    for (int i = from; i <= to && !grid.is(i, Upos.ADP); i++) {
      if (speakers.is(i)) {
        return Part.of(i, from, to);
      }
    }
    return Part.NONE;
  }

  private Part subjectBehind(int from) {
    int end = from < grid.size ? grid.sentenceEnd(from - 1) : from;
    for (int i = from; i < end; i++) {
      int subject = grid.subject[i];
      if (subject >= from && speakers.is(subject)) {
        return Part.of(subject, grid.first[subject], grid.last[subject]);
      }
    }
    return Part.NONE;
  }
}
