package selon.trace;

/** How a version came from its parent, as in the W3C's PROV-DM. */
public enum Relation {
  /** It keeps the words. */
  WAS_QUOTED_FROM,
  /** It tells the same in other words. */
  WAS_DERIVED_FROM,
  /** The same outlet tells it anew. */
  WAS_REVISION_OF
}
