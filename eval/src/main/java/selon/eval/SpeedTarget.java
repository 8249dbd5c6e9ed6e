package selon.eval;

import java.util.Locale;

/**
 * A figure beside what it should be.
 *
 * @param measured in words, with its unit
 * @param wanted in words, with its unit
 */
record SpeedTarget(String name, String measured, String wanted, boolean met) {

  String line() {
    return String.format(
        Locale.ROOT, "%-6s %-34s %22s   target %s", met ? "met" : "MISSED", name, measured, wanted);
  }
}
