package selon.web;

/** A page that says one thing: why something is not shown. */
record MessagePage(Frame frame, Refused refused) {

  String words() {
    return refused.words(frame.words());
  }

  String title() {
    String key = refused.reason();
    return frame.words().has(key + ".title") ? frame.w(key + ".title") : frame.w("refused.title");
  }

  boolean inside() {
    return refused.status() != 401 && refused.status() != 421;
  }
}
