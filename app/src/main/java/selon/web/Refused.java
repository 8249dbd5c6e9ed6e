package selon.web;

import java.util.List;
import selon.view.Labels;
import selon.view.VisibleText;

/** A request that is not answered, with what its sender is told. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String reason;
  private final List<String> values;

  /**
   * @param reason the key of the words that tell why
   * @param values what stands in their places
   */
  Refused(int status, String reason, String... values) {
    super(reason, null, false, false);
    this.status = status;
    this.reason = reason;
    this.values = List.of(values);
  }

  /** A field of a request that cannot be what it is. */
  static Refused field(String name, String takes) {
    return new Refused(400, "refused.field", name, takes);
  }

  int status() {
    return status;
  }

  String reason() {
    return reason;
  }

  /** Why, in words. */
  String words(Labels labels) {
    String words = labels.of(reason);
    for (int i = 0; i < values.size(); i++) {
      words = words.replace("{" + i + "}", VisibleText.line(values.get(i), 200));
    }
    return words;
  }
}
