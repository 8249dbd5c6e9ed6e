package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * What papers show that somebody has seen: "{Memos seen by the Courier} suggest [the firm knew]".
 * Who has seen them belongs to their name. And in the midst or at the end of a sentence: "[It
 * holds], {a study in the journal} suggests".
 */
final class DocumentFinding extends PhraseRule {

  /** How many words may name who has seen them. */
  private static final int LONGEST = 8;

  /** How long the phrase that names a paper may be, and how far into it its noun. */
  private static final int LONGEST_PAPER = 20;

  private static final int NOUN = 4;

  /** How long what they tell may be. */
  private static final int REACH = 120;

  DocumentFinding(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int seen) {
    if (words.headLast() && finds(seen)) {
      incise(seen);
      return;
    }
    int first = grid.sentenceFirst(seen);
    int end = Math.min(grid.sentenceEnd(seen), seen + 2 + LONGEST);
    if (!is(Role.SEEN, seen) || seen <= first || seen + 3 >= end || !is(Role.AGENT, seen + 1)) {
      return;
    }
    int verb = seen + 3;
    while (verb < end && !(finds(verb) && !grid.is(verb + 1, Upos.PUNCT))) {
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

  /** "[The quay is rotten], {a study published on Monday in the journal} suggests[, …]". */
  private void incise(int verb) {
    int first = Math.max(grid.sentenceFirst(verb), verb - LONGEST_PAPER);
    int comma = verb - 1;
    while (comma > first && !grid.is(comma, Upos.PUNCT) && !grid.isFinite(comma)) {
      comma--;
    }
    boolean apart =
        comma > first
            && grid.is(comma, ",")
            && (clauses.isEnd(verb + 1) || grid.is(verb + 1, ","))
            && grid.is(comma + 1, Upos.DET)
            && grid.quote[comma] == grid.quote[verb]
            && grid.mark[comma - 1] == 0
            && cues.between(verb, verb).stream().noneMatch(DocumentFinding::hasLeft);
    int noun = comma + 2;
    while (apart && noun < verb && noun - comma <= NOUN && !isPaper(noun)) {
      noun++;
    }
    int start = clauses.startBefore(grid.sentenceFirst(verb), comma);
    boolean told =
        apart
            && noun < verb
            && isPaper(noun)
            && start < comma - 1
            && comma - start <= REACH
            && grid.quote[start] == grid.quote[comma]
            && grid.hasFinite(start, comma - 1);
    if (told) {
      Part source = Part.of(noun, comma + 1, verb - 1);
      cues.put(Part.of(verb, verb, verb), source, Part.of(start, comma - 1), Part.NONE);
    }
  }

  private static boolean hasLeft(Judged each) {
    return each.stands() && !each.proposal().left().isNone();
  }

  private boolean isPaper(int i) {
    @Nullable SourceWord noun = grid.isNominal(i) ? speakers.noun(i) : null;
    return noun != null && noun.kind() == SourceKind.DOCUMENT;
  }

  private boolean finds(int i) {
    return grid.isCue(i, CueClass.Part.VERB) && is(Role.FINDING, i);
  }
}
