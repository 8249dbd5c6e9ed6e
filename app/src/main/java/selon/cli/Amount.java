package selon.cli;

import java.util.Locale;

/** So many of a thing. */
final class Amount {

  private Amount() {}

  /** "1 article", "2,000 articles". */
  static String of(int number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }
}
