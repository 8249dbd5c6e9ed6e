package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * What somebody calls a thing, in the passive: "[The report] was dismissed [as “fantasy”] by {an
 * aide}", "[the offer] was branded [“insulting”] by {union leaders}".
 *
 * <p>Nothing is read where no word for what it is called stands between the verb and who says it.
 */
final class PassiveVerdict extends PhraseRule {

  /** How many words it may be called. */
  private static final int LONGEST = 20;

  PassiveVerdict(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int verb) {
    int first = grid.sentenceFirst(verb);
    if (!is(Role.CALLED, verb) || verb - 2 < first || !isBe(verb - 1)) {
      return;
    }
    int by = agent(verb);
    Part source = by < 0 ? Part.NONE : nouns.startingAt(by + 1);
    boolean called =
        !source.isNone()
            && speakers.among(source.from(), source.to())
            && (is(Role.QUOTED_AS, verb + 1) || grid.mark[verb + 1] == 1);
    int be = verb - 1;
    while (be - 1 > first && grid.is(be - 1, Upos.AUX)) {
      be--;
    }
    Part thing = called ? nouns.endingBefore(be) : Part.NONE;
    if (!thing.isNone()) {
      cues.put(Part.of(verb, be, verb), source, thing, Part.of(verb + 1, by - 1));
    }
  }

  /** The preposition of who calls it so, or -1. */
  private int agent(int verb) {
    int end = Math.min(grid.sentenceEnd(verb) - 1, verb + LONGEST);
    for (int i = verb + 2; i < end; i++) {
      if (is(Role.AGENT, i) && grid.quote[i] == grid.quote[verb]) {
        return i;
      }
      if (grid.is(i, ",") && grid.quote[i] == grid.quote[verb] || grid.is(i, ";")) {
        return -1;
      }
    }
    return -1;
  }
}
