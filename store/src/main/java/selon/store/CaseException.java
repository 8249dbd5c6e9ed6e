package selon.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A case cannot be used; the message says which, why and what to do. */
public final class CaseException extends IOException {

  private static final long serialVersionUID = 1;

  /** What is in the way. */
  public enum Reason {
    /** There is no case. */
    MISSING,
    /** Another process writes to it. */
    LOCKED,
    /** It was written by a newer version. */
    NEWER,
    /** It cannot be made or written: no room, no right. */
    UNWRITABLE,
    /** What is there is damaged. */
    DAMAGED
  }

  private final Reason reason;

  CaseException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  CaseException(Reason reason, String message) {
    this(reason, message, null);
  }

  public Reason reason() {
    return reason;
  }
}
