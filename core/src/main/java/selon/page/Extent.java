package selon.page;

/** How much of an article a page holds. */
public enum Extent {
  /** All of it, as far as is known. */
  WHOLE,
  /** What a feed gives of it; the rest stands at its address. */
  TEASER,
  /** Its beginning: what captured it stopped there. */
  CUT
}
