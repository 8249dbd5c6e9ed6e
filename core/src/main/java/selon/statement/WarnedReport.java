package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Who has told it to somebody, in the passive: "La brigade avait été prévenue mardi par {un voisin}
 * [qu'un homme rôdait]", "the mayor was warned by {a clerk} [that the dam leaked]". Who was told
 * says nothing.
 *
 * <p>From the preposition a fixed number of words is looked at.
 */
final class WarnedReport extends PhraseRule {

  /** How far before the preposition the verb may stand. */
  private static final int GAP = 5;

  WarnedReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int by) {
    int verb = is(Role.AGENT, by) ? verb(by) : -1;
    Part source = verb < 0 ? Part.NONE : nouns.startingAt(by + 1);
    int that = source.to() + 1;
    boolean told =
        !source.isNone()
            && speakers.is(source.main())
            && that + 2 < grid.sentenceEnd(by)
            && is(Role.COMPLEMENTIZER, that)
            && grid.depth[that] == grid.depth[verb];
    if (told) {
      int from = verb - 1;
      while (from - 1 > grid.sentenceFirst(verb) && goesWith(from - 1)) {
        from--;
      }
      cues.put(Part.of(verb, from, verb), source, Part.NONE, Part.of(that, clauses.end(that)));
    }
  }

  /** "Avait {déjà} été prévenue". */
  private boolean goesWith(int i) {
    return grid.is(i, Upos.AUX) || grid.is(i, Upos.ADV) && grid.is(i - 1, Upos.AUX);
  }

  /** The passive of a verb for telling somebody, or -1. */
  private int verb(int by) {
    int least = Math.max(grid.sentenceFirst(by) + 2, by - GAP);
    for (int i = by - 1; i >= least && !grid.is(i, Upos.PUNCT); i--) {
      if (grid.isVerb(i)) {
        boolean passive = grid.is(i - 1, Upos.AUX) && !is(Role.HAVE, grid.tokens[i - 1].lemma());
        return passive && is(Role.WARNED, grid.tokens[i].lemma()) ? i : -1;
      }
    }
    return -1;
  }
}
