package selon.trace;

/** What a derivation changed. */
public enum MutationKind {
  HEDGE_DROPPED,
  HEDGE_ADDED,
  CERTAINTY_RAISED,
  CERTAINTY_LOWERED,
  NUMBER_CHANGED,
  NEGATION_FLIPPED,
  /** The words stay, the attribution goes. */
  SOURCE_DROPPED,
  SOURCE_CHANGED,
  SOURCE_ANONYMISED,
  QUOTE_EDITED,
  QUOTE_TRUNCATED,
  PLACE_OR_DATE_CHANGED
}
