package selon.statement;

import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * What somebody says as a list behind a colon, item by item: "{Le conseil} demande : [la reprise du
 * bac ; la fin des travaux]".
 */
final class ListReport extends PhraseRule {

  /** How long a list may be. */
  private static final int REACH = 120;

  /** How many words may announce it: "demande trois choses :". */
  private static final int ANNOUNCED = 5;

  ListReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int colon) {
    int last = isInside(colon) ? listEnd(colon) : -1;
    if (last < 0) {
      return;
    }
    int least = Math.max(grid.sentenceFirst(colon), colon - ANNOUNCED - 1);
    for (int i = colon - 1; i > least && !grid.is(i, Upos.PUNCT); i--) {
      Proposal known = cues.standing(i);
      if (known != null) {
        goOn(known, colon, last);
        return;
      }
    }
    told(colon, last);
  }

  private boolean isInside(int colon) {
    return grid.is(colon, ":") && grid.depth[colon] == 0 && colon > grid.sentenceFirst(colon);
  }

  /** What was found ends with the first item. */
  private void goOn(Proposal known, int colon, int last) {
    Part right = known.right();
    if (!right.isNone() && right.from() <= colon + 1 && right.to() < last) {
      Part whole = new Part(right.main(), right.from(), last, right.log());
      cues.put(known.cue(), known.source(), known.left(), whole);
    }
  }

  /** Nothing was found: the verb stands before the colon, and who speaks opens the sentence. */
  private void told(int colon, int last) {
    int verb = colon - 1;
    CueMatch entry = grid.cue[verb];
    if (entry == null || entry.cue().part() != CueClass.Part.VERB || entry.cue().strength() < 2) {
      return;
    }
    int first = verb;
    while (first > grid.sentenceFirst(verb) && grid.is(first - 1, Upos.AUX)) {
      first--;
    }
    Part source = nouns.endingBefore(first);
    boolean speaks =
        !source.isNone() && speakers.is(source.main()) && source.from() == grid.sentenceFirst(verb);
    if (speaks) {
      cues.put(Part.of(verb, first, verb), source, Part.NONE, Part.of(colon + 1, last));
    }
  }

  /** The end of the list; -1 if there is none, or somebody else speaks in it. */
  private int listEnd(int colon) {
    int end = grid.sentenceEnd(colon);
    boolean parted = false;
    for (int i = colon + 1; i < end; i++) {
      if (grid.depth[i] > 0 || i - colon > REACH || grid.is(i, ":")) {
        return -1;
      }
      parted |= grid.is(i, ";");
    }
    if (!parted) {
      return -1;
    }
    int last = grid.lastWord(colon);
    return speaksWithin(colon + 1, last) ? -1 : last;
  }

  private boolean speaksWithin(int from, int to) {
    for (Judged each : cues.between(from, to)) {
      Part source = each.proposal().source();
      if (each.stands() && !source.isNone() && source.from() >= from) {
        return true;
      }
    }
    return false;
  }
}
