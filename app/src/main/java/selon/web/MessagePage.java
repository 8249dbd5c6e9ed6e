package selon.web;

/**
 * A page that says one thing: why something is not shown.
 *
 * @param key of its words; with ".title" of its heading
 */
record MessagePage(Frame frame, int status, String key) {

  String title() {
    return frame.words().has(key + ".title") ? frame.w(key + ".title") : frame.w("refused.title");
  }

  boolean inside() {
    return status != 401 && status != 421;
  }
}
