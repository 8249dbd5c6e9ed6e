package selon.statement;

import selon.sentence.Upos;

/** Where a token stands at the edges of its sentence. */
final class SentenceEdge {

  private SentenceEdge() {}

  /** 1 at the first token, 2 at the last but its full stop, 3 at that; else 0. */
  static int of(WordGrid g, int i) {
    int end = g.sentenceEnd(i);
    return i == g.sentenceFirst(i)
        ? 1
        : i == end - 1 ? 3 : i == end - 2 && g.is(end - 1, Upos.PUNCT) ? 2 : 0;
  }
}
