package selon.statement;

/** How sure the content is as its own source puts it (FactBank: CT, PR, PS, U). */
public enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE,
  UNKNOWN
}
