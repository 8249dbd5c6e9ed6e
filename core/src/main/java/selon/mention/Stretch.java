package selon.mention;

/** Tokens of a sentence with what they are: a country's code, a kind of name. */
record Stretch(int from, int to, String value) {

  boolean overlaps(Stretch other) {
    return from < other.to && other.from < to;
  }

  boolean contains(Stretch other) {
    return from <= other.from && other.to <= to;
  }
}
