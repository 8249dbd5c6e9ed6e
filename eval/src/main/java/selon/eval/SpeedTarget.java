package selon.eval;

import java.util.Locale;
import java.util.Map;
import selon.gold.CorpusName;

/**
 * A figure beside what it should be.
 *
 * @param measured in words, with its unit
 * @param wanted in words, with its unit
 */
record SpeedTarget(String name, String measured, String wanted, boolean met) {

  private static final double TOKENS = 40_000;
  private static final double MODELS = 40;

  /** How fast articles are read. */
  static SpeedTarget tokens(CorpusName corpus, ReadingSpeed speed) {
    return new SpeedTarget(
        corpus.label() + ", one core",
        number(speed.perSecond()) + " tokens/s",
        number(TOKENS) + " tokens/s",
        speed.perSecond() >= TOKENS);
  }

  /** How much room the models take, of which there is at least one. */
  static SpeedTarget models(Map<String, Long> sizes) {
    double all = sizes.values().stream().mapToLong(Long::longValue).sum() / 1e6;
    return new SpeedTarget(
        "models, all languages",
        String.format(Locale.ROOT, "%.1f MB", all),
        String.format(Locale.ROOT, "under %.0f MB", MODELS),
        all > 0 && all < MODELS);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  String line() {
    return String.format(
        Locale.ROOT, "%-6s %-34s %22s   target %s", met ? "met" : "MISSED", name, measured, wanted);
  }
}
