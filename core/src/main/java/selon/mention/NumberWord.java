package selon.mention;

/**
 * A word that makes up numbers.
 *
 * @param room below how much a further word may be added: 10 after "vingt", 20 after "soixante"
 */
record NumberWord(Kind kind, double value, double room) {

  enum Kind {
    UNIT,
    ARTICLE,
    HUNDRED,
    SCALE,
    AND
  }

  /** A word below a hundred, given as "60" or, where more than the units fit behind it, "60+20". */
  static NumberWord unit(String value) {
    int plus = value.indexOf('+');
    if (plus >= 0) {
      return new NumberWord(
          Kind.UNIT,
          Double.parseDouble(value.substring(0, plus)),
          Double.parseDouble(value.substring(plus + 1)));
    }
    double number = Double.parseDouble(value);
    return new NumberWord(Kind.UNIT, number, number >= 20 && number % 10 == 0 ? 10 : 0);
  }
}
