package selon.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

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
    /** It cannot be made. */
    UNCREATABLE,
    /** It cannot be written: no room, no right. */
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

  /** What an error of the database means for its user; empty if it is our own. */
  public static Optional<CaseException> behind(Path place, Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      if (e instanceof CaseException known) {
        return Optional.of(known);
      }
      if (e instanceof SQLiteException sqlite) {
        return of(place, sqlite);
      }
    }
    return Optional.empty();
  }

  private static Optional<CaseException> of(Path place, SQLiteException e) {
    int code = e.getResultCode().code & 0xff;
    if (code == SQLiteErrorCode.SQLITE_FULL.code || code == SQLiteErrorCode.SQLITE_IOERR.code) {
      return Optional.of(
          new CaseException(
              Reason.UNWRITABLE, "no room to write to " + place + "; make some and go on", e));
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      return Optional.of(
          new CaseException(
              Reason.UNWRITABLE, "cannot write to " + place + "; check its rights", e));
    }
    if (code == SQLiteErrorCode.SQLITE_BUSY.code) {
      return Optional.of(
          new CaseException(Reason.LOCKED, place + " is being written to; try again later", e));
    }
    if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return Optional.of(
          new CaseException(
              Reason.DAMAGED,
              place
                  + " is damaged; put a copy in its place, or move it away and add again:"
                  + " the archive is read anew",
              e));
    }
    return Optional.empty();
  }
}
