package selon.web;

import java.util.Set;

/** A page that says one thing: why something is not shown. */
record MessagePage(Frame frame, Refused refused) {

  private static final Set<String> ADDING =
      Set.of("refused.empty", "refused.address", "refused.fetch", "refused.large");

  String words() {
    return refused.words(frame.words());
  }

  String title() {
    String key = refused.reason();
    return frame.words().has(key + ".title") ? frame.w(key + ".title") : frame.w("refused.title");
  }

  /** Whether something was to be added, so that the way back leads there. */
  boolean adding() {
    return ADDING.contains(refused.reason());
  }

  boolean inside() {
    return refused.status() != 401 && refused.status() != 421;
  }
}
