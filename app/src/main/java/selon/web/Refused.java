package selon.web;

/** A request that is not answered, with what its sender is told. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String reason;

  /**
   * @param reason the key of the words that tell why
   */
  Refused(int status, String reason) {
    super(reason, null, false, false);
    this.status = status;
    this.reason = reason;
  }

  int status() {
    return status;
  }

  String reason() {
    return reason;
  }
}
