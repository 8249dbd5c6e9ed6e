package selon.statement;

/** Whether the content's main proposition is affirmed or denied. */
public enum Polarity {
  POSITIVE,
  NEGATIVE
}
