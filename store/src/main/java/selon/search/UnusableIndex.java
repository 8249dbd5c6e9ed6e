package selon.search;

import java.io.IOException;

/** An index that is missing, damaged or of another version; the message tells what to do. */
public final class UnusableIndex extends IOException {

  private static final long serialVersionUID = 1;

  private static final String NEXT = "; make it anew: selon index -c CASE";

  UnusableIndex(String problem) {
    super(problem + NEXT);
  }

  UnusableIndex(String problem, Throwable cause) {
    super(problem + ": " + cause + NEXT, cause);
  }
}
