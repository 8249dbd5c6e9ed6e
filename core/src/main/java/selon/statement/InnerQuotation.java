package selon.statement;

import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * A quotation within another behind a colon, which the words before it hand to somebody: "“{A
 * farmer} told us: [‘The well is dry.’]”".
 */
final class InnerQuotation extends PhraseRule {

  private static final int SURE = 3;

  /** How many words may stand between the verb and the colon. */
  private static final int BEHIND = 4;

  /** How many words may name who speaks. */
  private static final int LONGEST = 6;

  InnerQuotation(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int open) {
    int colon = open - 1;
    boolean inner =
        words.headLast()
            && colon > 1
            && grid.mark[open] == 1
            && grid.depth[open] == 2
            && grid.depth[colon] == 1
            && grid.is(colon, ":");
    if (!inner) {
      return;
    }
    int first = grid.sentenceFirst(colon);
    while (first < colon && grid.mark[first] == 1) {
      first++;
    }
    int verb = colon - 1;
    while (verb > first
        && colon - verb <= BEHIND
        && !isSpeech(verb)
        && !grid.is(verb, Upos.PUNCT)) {
      verb--;
    }
    if (verb <= first || !isSpeech(verb) || cues.standing(verb) != null) {
      return;
    }
    Part source = source(first, verb - 1);
    if (!source.isNone()) {
      Part said = Part.of(open, grid.quoteLast[grid.quote[open]]);
      cues.put(Part.of(verb, verb, verb), source, Part.NONE, said);
    }
  }

  private boolean isSpeech(int i) {
    return grid.isCue(i, CueClass.Part.VERB)
        && grid.cue[i].cue().strength() == SURE
        && grid.tokens[i].has("Tense=Past");
  }

  /**
   * All that opens the sentence, though a tagger may not see the noun in it: "an elderly farmer".
   */
  private Part source(int from, int to) {
    boolean opens = grid.opensNominal(from) || grid.is(from, Upos.PRON);
    if (!opens || to - from >= LONGEST) {
      return Part.NONE;
    }
    for (int i = from; i <= to; i++) {
      if (grid.isVerb(i) || grid.is(i, Upos.PUNCT) || grid.is(i, Upos.CCONJ)) {
        return Part.NONE;
      }
    }
    return Part.of(to, from, to);
  }
}
