package selon.statement;

import java.util.List;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Behind a comma a word for all that stands before it, and what somebody makes of that: "…, a
 * charge the mayor called “baseless”", "…, something the union denies", "…, a claim for which there
 * is no evidence". What was said before ends at the comma.
 */
final class AppositionReport extends PhraseRule {

  /** How many words may name who says it. */
  private static final int LONGEST = 8;

  /** How far before it may begin what it takes up. */
  private static final int REACH = 120;

  AppositionReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int noun) {
    int first = Math.max(grid.sentenceFirst(noun), noun - REACH);
    int end = grid.sentenceEnd(noun);
    boolean article = noun - 1 > first && is(Role.INDEFINITE, noun - 1);
    boolean taken = is(Role.CHARGE, noun) && article || is(Role.SOMETHING, noun);
    int comma = article ? noun - 2 : noun - 1;
    if (!taken || comma <= first || !grid.is(comma, ",") || noun + 2 >= end) {
      return;
    }
    boolean relative = opensRelative(noun + 1);
    int verb = verb(noun, end);
    Part source = verb < 0 ? Part.NONE : source(noun + 1, verb - 1);
    if (!relative && source.isNone()) {
      return;
    }
    cues.endContentsAt(comma, first);
    for (Judged each : List.copyOf(cues.between(noun, noun))) {
      cues.remove(each.proposal().head());
    }
    if (!source.isNone()) {
      Part thing = Part.of(comma + 1, noun);
      Part right = called(verb);
      boolean bare = right.isNone();
      int from = clauses.start(comma);
      int begun = contentBefore(comma, first);
      Part told = begun >= 0 ? Part.of(begun, comma - 1) : Part.of(from, comma - 1);
      cues.put(Part.of(verb, verb, verb), source, bare ? told : thing, right);
    }
  }

  private boolean opensRelative(int i) {
    boolean preposition = grid.is(i, Upos.ADP);
    int at = preposition ? i + 1 : i;
    return is(Role.OF_THINGS, at) || !preposition && is(Role.COMPLEMENTIZER, i);
  }

  /** Where what was said last before the comma begins, or -1. */
  private int contentBefore(int comma, int first) {
    int begun = -1;
    for (Judged each : cues.between(first, comma - 1)) {
      Part right = each.proposal().right();
      begun = each.stands() && right.to() == comma - 1 ? right.from() : begun;
    }
    return begun >= 0 && is(Role.COMPLEMENTIZER, begun) ? begun + 1 : begun;
  }

  /** What it is called: the quotation or the word behind the verb. */
  private Part called(int verb) {
    int to = grid.lastWord(verb);
    boolean marked = verb + 1 < grid.sentenceEnd(verb) && grid.mark[verb + 1] == 1;
    if (marked) {
      return Part.of(verb + 1, grid.quoteLast[grid.quote[verb + 1]]);
    }
    return to > verb && is(Role.QUOTED_AS, verb + 1) ? Part.of(verb + 1, to) : Part.NONE;
  }

  private int verb(int noun, int end) {
    int most = Math.min(end, noun + 2 + LONGEST);
    for (int i = noun + 2; i < most && !grid.is(i, Upos.PUNCT); i++) {
      boolean says =
          grid.isCue(i, CueClass.Part.VERB)
              && grid.cue[i].cue().strength() > 1
              && grid.cue[i].cue().attitude() == Attitude.ASSERTION;
      if (says) {
        return grid.tokens[i].has("VerbForm=Inf") ? -1 : i;
      }
      if (grid.isVerb(i) && !grid.is(i, Upos.AUX) || grid.is(i, Upos.ADP)) {
        return -1;
      }
    }
    return -1;
  }

  private Part source(int from, int to) {
    int last = to;
    while (last > from && grid.is(last, Upos.AUX)) {
      last--;
    }
    if (from == last && grid.is(from, Upos.PRON) && !grid.tokens[from].has("PronType=Rel")) {
      return Part.of(from, from, from);
    }
    boolean speaks = grid.opensNominal(from) && speakers.among(from, last);
    return speaks ? Part.of(grid.firstNominal(from, last), from, last) : Part.NONE;
  }
}
