package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * The words that somebody posts with a picture: "Ada Crane posted a photo with the caption: “…”".
 */
final class CaptionReport extends PhraseRule {

  /** How far before the caption the verb may stand. */
  private static final int REACH = 120;

  CaptionReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int open) {
    if (grid.mark[open] != 1 || grid.depth[open] != 1 || open < 2) {
      return;
    }
    int caption = grid.is(open - 1, ":") ? open - 2 : open - 1;
    int first = grid.sentenceFirst(caption);
    if (!is(Role.CAPTION, caption)) {
      return;
    }
    int verb = Math.max(first + 1, caption - REACH);
    while (verb < caption && !isPosting(verb)) {
      verb++;
    }
    int begin = verb;
    while (begin > first && grid.is(begin - 1, Upos.AUX)) {
      begin--;
    }
    Part source = verb < caption ? subject(verb, begin) : Part.NONE;
    if (!source.isNone()) {
      Part quotation = Part.of(open, grid.quoteLast[grid.quote[open]]);
      cues.between(verb + 1, open - 1).clear();
      cues.put(Part.of(verb, begin, verb), source, Part.NONE, quotation);
    }
  }

  private boolean isPosting(int i) {
    return grid.isVerb(i) && grid.depth[i] == 0 && is(Role.POSTING, grid.tokens[i].lemma());
  }

  /** All that stands before the verb: a parser may miss the name in "builder Ada Crane". */
  private Part subject(int verb, int begin) {
    int subject = grid.subject[verb];
    if (subject < grid.sentenceFirst(verb) || subject >= begin) {
      return Part.NONE;
    }
    int to = subject;
    while (to + 1 < begin && grid.isNominal(to + 1)) {
      to++;
    }
    return Part.of(subject, grid.first[subject], Math.min(begin - 1, to));
  }
}
