package selon.statement;

import java.util.Locale;

/** What a word or a name shows of gender: for agreement with a pronoun, and for nothing else. */
enum Gender {
  MASCULINE,
  FEMININE,

  /** Of what "it" stands for. */
  NEUTER,
  UNKNOWN;

  /** From a cell of a lexicon: "m", "f", "n" or empty. */
  static Gender of(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "m" -> MASCULINE;
      case "f" -> FEMININE;
      case "n" -> NEUTER;
      default -> UNKNOWN;
    };
  }

  boolean agrees(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
