package selon.mention;

import org.jspecify.annotations.Nullable;

/**
 * A number in digits.
 *
 * @param other its value if the one comma or point in it is a decimal mark after all
 * @param suffix the letters that are joined to it: "bn", "er"; empty if none
 * @param plain whether nothing but digits make it up
 */
record Digits(double value, double other, String suffix, boolean plain) {

  /** Longer rows of digits are no quantity that a text tells. */
  private static final int LONGEST = 24;

  /**
   * Reads a token's form.
   *
   * @param decimal the decimal mark of the language; the other one parts thousands
   * @return null if it is no such number: "14:30", "29.05.2012", "007", "A4"
   */
  static @Nullable Digits read(String form, char decimal) {
    int from = !form.isEmpty() && "+-".indexOf(form.charAt(0)) >= 0 ? 1 : 0;
    int end = from;
    while (end < form.length() && end < LONGEST && isPart(form.charAt(end))) {
      end++;
    }
    int letters = end;
    while (letters < form.length() && Character.isLetter(form.charAt(letters))) {
      letters++;
    }
    if (end == from || letters < form.length() || !isDigit(form.charAt(from))) {
      return null;
    }
    String number = form.substring(from, end);
    String suffix = form.substring(end);
    double sign = form.charAt(0) == '-' ? -1 : 1;
    int mark = lastMark(number);
    if (mark < 0) {
      boolean padded = number.length() > 1 && number.charAt(0) == '0';
      double value = sign * Double.parseDouble(number);
      return padded ? null : new Digits(value, value, suffix, from == 0);
    }
    double whole = grouped(number);
    if (mark == number.length() - 1) {
      return null;
    }
    double fraction = decimal(number, mark);
    boolean several = number.indexOf(number.charAt(mark)) < mark;
    boolean thousands = !Double.isNaN(whole) && isThousands(number, mark, decimal, several);
    double value = thousands ? whole : several ? Double.NaN : fraction;
    return Double.isNaN(value)
        ? null
        : new Digits(
            sign * value, sign * (Double.isNaN(fraction) ? value : fraction), suffix, false);
  }

  /** "9,000" is nine thousand even where the comma is the decimal mark; "0,125" is not. */
  private static boolean isThousands(String number, int mark, char decimal, boolean several) {
    char c = number.charAt(mark);
    return several || c != decimal || number.charAt(0) != '0';
  }

  private static boolean isPart(char c) {
    return isDigit(c) || c == ' ' || c == '.' || c == ',' || c == '\'';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int lastMark(String number) {
    int at = number.length() - 1;
    while (at >= 0 && isDigit(number.charAt(at))) {
      at--;
    }
    return at;
  }

  /** The value if all marks are the same and part groups of three; NaN otherwise. */
  private static double grouped(String number) {
    double value = 0;
    int group = 0;
    char mark = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (isDigit(c)) {
        value = value * 10 + (c - '0');
        group++;
      } else if (mark != 0 && (c != mark || group != 3) || group > 3 || group == 0) {
        return Double.NaN;
      } else {
        mark = c;
        group = 0;
      }
    }
    return group == 3 ? value : Double.NaN;
  }

  /** The value if the last mark is a decimal one; NaN if it cannot be. */
  private static double decimal(String number, int mark) {
    char c = number.charAt(mark);
    String before = number.substring(0, mark);
    double whole = lastMark(before) < 0 ? Double.parseDouble(before) : grouped(before);
    return c == '.' || c == ','
        ? whole + Double.parseDouble("0." + number.substring(mark + 1))
        : Double.NaN;
  }
}
