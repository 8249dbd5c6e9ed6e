package selon.trace;

/** What speaks for a derivation. */
public enum Evidence {
  /** Both share a wording that is no common one. */
  WORDING,
  /** The child names the outlet of its parent. */
  CREDIT,
  LINK,
  /** Both share a number or a slip that others do not have. */
  SHARED_ERROR,
  /** Both quote the same words. */
  QUOTE
}
