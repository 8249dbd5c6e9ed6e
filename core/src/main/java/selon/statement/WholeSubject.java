package selon.statement;

import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Gives a passive the whole of its subject: "[One of them, a clerk at the port,] is expected [to
 * plead guilty]", of which a parse takes what stands between the commas alone.
 */
final class WholeSubject extends PhraseStep {

  WholeSubject(PhrasePieces pieces) {
    super(pieces);
  }

  Proposal mended(Proposal p) {
    Part left = p.left();
    int comma = left.from() - 1;
    boolean between =
        p.source().isNone()
            && !left.isNone()
            && !p.right().isNone()
            && isBe(p.cue().from())
            && comma > grid.sentenceFirst(p.head())
            && grid.is(comma, ",")
            && left.to() == p.cue().from() - 2
            && grid.is(left.to() + 1, ",");
    int first = between ? grid.sentenceFirst(comma) : comma;
    boolean named = between && isName(first, comma - 1);
    return named ? p.withContent(Part.of(first, left.to()), p.right()) : p;
  }

  /** Whether these words are one noun phrase, or "one of them". */
  private boolean isName(int from, int to) {
    if (grid.is(from, Upos.NUM) && grid.is(to, Upos.PRON) && to - from == 2) {
      return true;
    }
    return nouns.startingAt(from).to() == to;
  }
}
