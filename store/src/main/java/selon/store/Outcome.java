package selon.store;

import java.util.Locale;

/** What became of an input. */
public enum Outcome {
  /** It is an article of the case now. */
  ADDED,
  /** It is a new version of an article that the case has; both are kept. */
  REVISION,
  /** The case has its content already, under another name. */
  DUPLICATE,
  /** The case has it already, under this name; the ledger says so no second time. */
  UNCHANGED,
  /** It cannot be read, for a reason that lies in it. */
  REFUSED,
  /** It could not be read, for a reason that lies in Selon or in the machine. */
  FAILED,
  /** It is none of what is read, as a picture; it was left alone. */
  SKIPPED,
  /** It was deleted from the case. */
  PURGED;

  /** Whether the case has what came. */
  public boolean kept() {
    return this == ADDED || this == REVISION || this == DUPLICATE || this == UNCHANGED;
  }

  /** Whether the ledger has lines of it. */
  public boolean told() {
    return this != UNCHANGED;
  }

  /** In lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Outcome of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
