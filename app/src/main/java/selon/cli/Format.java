package selon.cli;

/** What a reading is written as. */
enum Format {
  TEXT(".txt"),
  JSON(".jsonl"),
  HTML(".html");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** Of a file in this format. */
  String ending() {
    return ending;
  }

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
