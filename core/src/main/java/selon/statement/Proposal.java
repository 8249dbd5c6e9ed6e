package selon.statement;

import selon.sentence.Upos;

/**
 * A cue with a source and a content, as places in the grid, all included; -1 where there is none.
 */
record Proposal(
    int head, double headLog, Part cue, Part source, Part left, Part right, double contentLog) {

  /** One whose pieces were not chosen together. */
  Proposal(int head, double headLog, Part cue, Part source, Part left, Part right) {
    this(head, headLog, cue, source, left, right, left.log() + right.log());
  }

  /** Without one it is no statement; it may be the cue of a quotation further off. */
  boolean hasContent() {
    return !left.isNone() || !right.isNone();
  }

  Proposal withSource(Part other) {
    return new Proposal(head, headLog, cue, other, left, right);
  }

  /** With other pieces of the content. */
  Proposal withContent(Part before, Part behind) {
    return new Proposal(head, headLog, cue, source, before, behind);
  }

  /** The first token of cue and source. */
  int first() {
    return source.isNone() ? cue.from() : Math.min(cue.from(), source.from());
  }

  /** The last token of cue and source. */
  int last() {
    return Math.max(cue.to(), source.to());
  }

  /** Whether a noun or a name is the source, and not a pronoun or nobody. */
  boolean hasNamedSource(WordGrid grid) {
    return !source.isNone()
        && (grid.is(source.main(), Upos.NOUN) || grid.is(source.main(), Upos.PROPN));
  }

  /** From one token to another, with the logarithm of its chance; {@code main} leads a source. */
  record Part(int main, int from, int to, double log) {

    /** Nowhere. */
    static final Part NONE = none(0);

    /** These tokens, none of which leads. */
    static Part of(int from, int to) {
      return new Part(-1, from, to, 0);
    }

    /** These tokens, with the one that leads. */
    static Part of(int main, int from, int to) {
      return new Part(main, from, to, 0);
    }

    static Part none(double log) {
      return new Part(-1, -1, -1, log);
    }

    boolean isNone() {
      return from < 0;
    }

    /** Whether the two have a token in common. */
    boolean meets(Part other) {
      return !other.isNone() && from <= other.to && other.from <= to;
    }
  }
}
