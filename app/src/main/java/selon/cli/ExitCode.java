package selon.cli;

/** The exit codes of every command; those from 65 on are those of BSD's sysexits. */
final class ExitCode {

  static final int OK = 0;
  static final int INTERNAL_ERROR = 1;
  static final int USAGE = 2;

  /** Some inputs failed, the rest is done. */
  static final int SOME_FAILED = 3;

  /** All was read and nothing was found in it. */
  static final int NOTHING_FOUND = 4;

  /** No input could be understood. */
  static final int NO_INPUT = 65;

  static final int CANNOT_CREATE = 73;
  static final int CANNOT_WRITE = 74;

  /** Another process writes to the case. */
  static final int LOCKED = 75;

  /** By SIGINT; what was done is kept. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
