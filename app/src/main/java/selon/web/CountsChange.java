package selon.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import selon.trace.Counts;
import selon.view.Labels;

/**
 * How many independent reports a claim had before a decision, as an address carries it to the page
 * that tells what became of it.
 *
 * @param expected in thousandths
 */
record CountsChange(int low, int expected, int high) {

  private static final Pattern FIELD = Pattern.compile("([0-9]{1,6})_([0-9]{1,9})_([0-9]{1,6})");

  static CountsChange of(Counts counts) {
    return new CountsChange(counts.low(), thousandths(counts.expected()), counts.high());
  }

  /** The one that a field of an address has; null if it has none. */
  static @Nullable CountsChange of(String field) {
    Matcher parts = FIELD.matcher(field);
    return parts.matches()
        ? new CountsChange(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)))
        : null;
  }

  /** As an address has it. */
  String field() {
    return low + "_" + expected + "_" + high;
  }

  private static int thousandths(double expected) {
    return (int) Math.round(1000 * expected);
  }

  /**
   * What became of it: "1.66 → 1.67 expected, 1 to 2 likely as before", with as many digits as tell
   * the two apart; that nothing changed, where two digits do not.
   */
  String words(Counts now, Labels labels) {
    int after = thousandths(now.expected());
    boolean same =
        Math.abs(after - expected) < 5
            || number(expected, 2, labels).equals(number(after, 2, labels));
    boolean likely = low == now.low() && high == now.high();
    if (same && likely) {
      return fill(labels.of("change.none"), number(after, 1, labels), range(low, high));
    }
    int digits = number(expected, 1, labels).equals(number(after, 1, labels)) ? 2 : 1;
    String means =
        fill(
            labels.of(same ? "change.same" : "change.expected"),
            number(expected, digits, labels),
            number(after, digits, labels));
    String ranges =
        fill(
            labels.of(likely ? "change.likely.same" : "change.likely"),
            range(low, high),
            range(now.low(), now.high()));
    return means + ", " + ranges;
  }

  private static String fill(String words, String one, String other) {
    return words.replace("{0}", one).replace("{1}", other);
  }

  private static String range(int low, int high) {
    return low == high ? Integer.toString(low) : low + "–" + high;
  }

  private static String number(int thousandths, int digits, Labels labels) {
    String number = String.format(Locale.ROOT, "%." + digits + "f", thousandths / 1000.0);
    return labels.language().tag().equals("fr") ? number.replace('.', ',') : number;
  }
}
