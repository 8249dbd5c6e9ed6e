package selon.statement;

import selon.language.LanguagePack;
import selon.sentence.Sentence;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Mends what stands between a cue and its content: "said | up to six may go", of which "up to" is
 * no part of the cue; "estime, de son côté, | que le pont tient", of which the aside is no content.
 */
final class BetweenCueAndContent {

  /** The longest aside, in tokens. */
  private static final int LONGEST = 4;

  private final PatternIndex<HedgeClass> hedges;

  BetweenCueAndContent(LanguagePack pack) {
    hedges = HedgeClass.lexicon(pack);
  }

  Proposal mended(PhrasePieces pieces, Proposal p) {
    Part right = p.right();
    return right.isNone() ? p : withoutAside(pieces, withQuantity(pieces.grid(), p));
  }

  private Proposal withQuantity(WordGrid grid, Proposal p) {
    Part cue = p.cue();
    Part right = p.right();
    boolean number =
        right.from() == cue.to() + 1
            && right.from() < right.to()
            && cue.to() > p.head()
            && (grid.is(right.from(), Upos.NUM) || grid.is(right.from() + 1, Upos.NUM));
    Sentence sentence =
        number ? grid.words.sentenceAt(grid.tokens[p.head()].span().start()).orElse(null) : null;
    if (sentence == null) {
      return p;
    }
    int first = grid.sentenceFirst(p.head());
    int end = Math.min(sentence.tokens().size(), right.from() + 2 - first);
    TokenRange around = new TokenRange(p.head() + 1 - first, end);
    for (PatternIndex.Match<HedgeClass> match : hedges.in(sentence.tokens(), around)) {
      int from = match.tokens().first() + first;
      boolean reaches = match.tokens().end() + first > cue.to() && from <= cue.to();
      if (reaches && match.meaning().kind() == HedgeKind.APPROXIMATOR) {
        return new Proposal(
            p.head(),
            p.headLog(),
            new Part(cue.main(), cue.from(), from - 1, cue.log()),
            p.source(),
            p.left(),
            new Part(right.main(), from, right.to(), right.log()));
      }
    }
    return p;
  }

  private static Proposal withoutAside(PhrasePieces pieces, Proposal p) {
    WordGrid grid = pieces.grid();
    PhraseWords words = pieces.words();
    Part right = p.right();
    int that = right.to() + 2;
    boolean aside =
        right.to() - right.from() < LONGEST
            && that < grid.sentenceEnd(p.head())
            && grid.is(right.from(), Upos.ADP)
            && words.is(Role.SIDE, grid.tokens[right.to()])
            && grid.is(right.to() + 1, ",")
            && words.is(Role.COMPLEMENTIZER, grid.tokens[that]);
    return aside ? p.withContent(p.left(), Part.of(that, pieces.clauses().end(that))) : p;
  }
}
