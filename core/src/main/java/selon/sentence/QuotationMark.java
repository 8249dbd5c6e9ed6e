package selon.sentence;

/**
 * A quotation mark as it stands in a paragraph, before it is paired.
 *
 * @param role what its shape says; the automaton has the last word
 * @param leading whether it is the first thing in its paragraph
 * @param trailing whether nothing but punctuation follows it in its paragraph
 */
record QuotationMark(int start, int end, Pair pair, Role role, boolean leading, boolean trailing) {

  /** Marks that close each other. */
  enum Pair {
    /** « » and &lt;&lt; &gt;&gt;. */
    GUILLEMET,
    /** ‹ ›. */
    ANGLE,
    /** “ ”, „ “ and ". */
    DOUBLE,
    /** `` '' and '' ''. */
    TWIN,
    /** ‘ ’ and '. */
    SINGLE
  }

  /** What the characters on both sides make of a mark. */
  enum Role {
    OPEN,
    CLOSE,
    /** Closes if there is something to close, else opens. */
    EITHER,
    /** An apostrophe that may be a closing mark, if no better one follows: "boys’ house". */
    WEAK_CLOSE
  }
}
