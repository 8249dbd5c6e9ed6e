package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * A second verb in what somebody says: in "Crane said that the mayor had called the guild and told
 * it that …" the mayor told it. The pronoun behind the verb shows that it goes on with the clause.
 */
final class JoinedInside extends PhraseRule {

  /** How far before the conjunction the outer verb may stand. */
  private static final int REACH = 60;

  JoinedInside(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int and) {
    Proposal told = is(Role.JOINING, and) ? told(and) : null;
    if (told == null) {
      return;
    }
    int first = Math.max(grid.sentenceFirst(and), and - REACH);
    for (Judged each : List.copyOf(cues.between(first, and - 1))) {
      Proposal p = each.proposal();
      boolean holds =
          each.stands()
              && p.source().from() == told.source().from()
              && p.right().from() > p.cue().to()
              && p.right().from() < and
              && p.right().to() >= told.head();
      Part subject = holds ? subject(p.right().from(), and) : Part.NONE;
      if (!subject.isNone()) {
        Proposal mended = told.withSource(subject);
        cues.replaceBetween(told.head(), told.head(), known -> known.with(mended));
        return;
      }
    }
  }

  /** The statement of the verb right behind, which has a pronoun for who is told. */
  private @Nullable Proposal told(int and) {
    int end = grid.sentenceEnd(and);
    Proposal p = and + 3 < end ? cues.standing(and + 1) : null;
    boolean pronoun =
        p != null
            && !p.source().isNone()
            && p.source().to() < and
            && grid.is(and + 2, Upos.PRON)
            && grid.tokens[and + 2].has("Person=3")
            && !grid.tokens[and + 2].has("Poss=Yes")
            && clauses.opensClause(and + 3);
    return pronoun ? p : null;
  }

  /** The last noun before the conjunction that is the subject of a verb there. */
  private Part subject(int from, int and) {
    for (int i = and - 1; i > from; i--) {
      int subject = grid.is(i, Upos.VERB) ? grid.subject[i] : -1;
      if (subject >= from && subject < i) {
        int last = Math.min(grid.last[subject], i - 1);
        return speakers.is(subject) ? Part.of(subject, grid.first[subject], last) : Part.NONE;
      }
    }
    return Part.NONE;
  }
}
