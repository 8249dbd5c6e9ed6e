package selon.mention;

/**
 * A number as it stands in a sentence.
 *
 * @param scale what its last word multiplied it by: 1e6 in "3 millions", 1 if none did
 * @param end the index after its last token
 * @param kind how it is written
 * @param open whether it only says from where on: "des dizaines"
 * @param loose whether it is a round word: "une dizaine"
 */
record Numeral(double value, double scale, int end, Kind kind, boolean open, boolean loose) {

  enum Kind {
    /** Digits without a mark between them: what a year or a number of a page looks like too. */
    PLAIN,
    /** Digits with marks, with a sign, or with a word that multiplies them. */
    DIGITS,
    WORDS,
    /** "un", which mostly counts nothing. */
    ARTICLE,
    /** "un tiers", "la moitié" */
    FRACTION
  }

  static Numeral of(double value, int end, Kind kind) {
    return new Numeral(value, 1, end, kind, false, false);
  }

  /** The same number, so many times, as "million" makes it. */
  Numeral times(double scale, int end) {
    Kind now = kind == Kind.PLAIN || kind == Kind.ARTICLE ? Kind.DIGITS : kind;
    return new Numeral(value * scale, this.scale * scale, end, now, open, loose);
  }

  Numeral loosened() {
    return new Numeral(value, scale, end, kind, open, true);
  }

  boolean isWhole() {
    return value == Math.rint(value);
  }
}
