package selon.sentence;

/** The few features of words that a parser for all languages looks at, as a number. */
final class CommonFeatures {

  private static final String[] NAMES = {
    "VerbForm=Fin",
    "VerbForm=Inf",
    "VerbForm=Part",
    "VerbForm=Ger",
    "PronType=Rel",
    "PronType=Int",
    "PronType=Prs",
    "PronType=Dem",
    "PronType=Art"
  };

  private CommonFeatures() {}

  /** The number of the first of them among a token's features; 0 if it has none. */
  static int kind(String features) {
    for (int i = 0; i < NAMES.length; i++) {
      if (features.contains(NAMES[i])) {
        return i + 1;
      }
    }
    return 0;
  }
}
