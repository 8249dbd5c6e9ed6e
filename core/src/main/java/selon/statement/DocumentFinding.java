package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * What papers show that somebody has seen: "{Memos seen by the Courier} suggest [the firm knew]".
 * Who has seen them belongs to their name.
 */
final class DocumentFinding extends PhraseRule {

  /** How many words may name who has seen them. */
  private static final int LONGEST = 8;

  DocumentFinding(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int seen) {
    int first = grid.sentenceFirst(seen);
    int end = Math.min(grid.sentenceEnd(seen), seen + 2 + LONGEST);
    if (!is(Role.SEEN, seen) || seen <= first || seen + 3 >= end || !is(Role.AGENT, seen + 1)) {
      return;
    }
    int verb = seen + 3;
    while (verb < end && !finds(verb)) {
      if (grid.is(verb, Upos.PUNCT) || grid.is(verb, Upos.AUX)) {
        return;
      }
      verb++;
    }
    Part papers = nouns.endingBefore(seen);
    if (verb < end && !papers.isNone() && grid.isNominal(verb - 1)) {
      Part content = Part.of(verb + 1, clauses.end(verb + 1));
      if (content.to() > content.from()) {
        Part source = Part.of(papers.main(), papers.from(), verb - 1);
        cues.put(Part.of(verb, verb, verb), source, Part.NONE, content);
      }
    }
  }

  private boolean finds(int i) {
    return grid.isCue(i, CueClass.Part.VERB)
        && is(Role.FINDING, i)
        && i + 1 < grid.sentenceEnd(i)
        && !grid.is(i + 1, Upos.PUNCT);
  }
}
