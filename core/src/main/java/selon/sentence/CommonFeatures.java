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

  /** What a form may be, in UD's way of saying so: German "die" is either of two cases. */
  private static final String[] CASES = {
    "Case=Acc,Nom",
    "Case=Dat,Gen,Nom",
    "Case=Acc,Dat",
    "Case=Dat,Gen",
    "Case=Acc",
    "Case=Dat",
    "Case=Gen",
    "Case=Nom"
  };

  /** Above the numbers of all features but case. */
  private static final int CASE = 16;

  private CommonFeatures() {}

  /** The number of a token's features; 0 if it has none that count. */
  static int kind(String features) {
    int kind = first(NAMES, features);
    return features.contains("Case=") ? kind + CASE * first(CASES, features) : kind;
  }

  /** The case in such a number, to be added to that of another word. */
  static int cases(int kind) {
    return kind / CASE * CASE;
  }

  private static int first(String[] names, String features) {
    for (int i = 0; i < names.length; i++) {
      if (features.contains(names[i])) {
        return i + 1;
      }
    }
    return 0;
  }
}
