package selon;

import java.util.function.IntFunction;

/** Texts that cost most where a step is not linear, or that no writer would write. */
enum HostileText {
  OPENING_MARKS(n -> "«".repeat(n)),
  COLONS(n -> ": ".repeat(n / 2)),
  ONE_WORD(n -> "a".repeat(n)),
  ONE_LETTER_WORDS(n -> "a ".repeat(n / 2)),
  SAYS_THAT_SAYS_THAT(n -> "Anna dit que ".repeat(n / 13) + "le pont tient."),
  OPEN_QUOTATIONS(n -> "Anna dit : « ".repeat(n / 13)),
  QUOTATIONS_IN_ONE_SENTENCE(n -> "« oui », dit Anna Morel, ".repeat(n / 25)),
  QUOTATIONS_IN_A_QUOTATION(n -> "« " + "“oui, je pars”, dit Anna, ".repeat(n / 26) + " »"),
  PRONOUNS_IN_ONE_SENTENCE(n -> "Anna Morel dit " + "qu'il dit ".repeat(n / 10)),
  FRAMES_IN_ONE_SENTENCE(n -> "Selon Anna, ".repeat(n / 12) + "le pont tient."),
  COLONS_IN_ONE_SENTENCE(n -> "Anna dit : « oui », ".repeat(n / 20)),
  BELIEVED_IN_ONE_SENTENCE(n -> "Anna dit oui, si l'on en croit Paul, ".repeat(n / 37)),
  CITED_IN_ONE_SENTENCE(n -> "Anna dit que oui, citant Paul ; ".repeat(n / 32)),
  STUDIES_IN_ONE_SENTENCE(
      n -> "the bridge holds, a study published on Monday suggests, ".repeat(n / 56)),
  CAPTIONS_IN_ONE_SENTENCE(n -> "the caption “oh”, ".repeat(n / 18)),
  SHORT_QUOTATIONS(n -> lines(n / 36, i -> "« Le pont " + i + " tient », dit Anna.")),
  QUOTATIONS_OF_NOBODY(n -> lines(n / 43, i -> "« Le pont tient encore, je le sais bien. »")),
  SENTENCES_WITH_PRONOUNS(n -> "Anna Morel dit oui. Il dit qu'il part. ".repeat(n / 38)),
  NAMESAKES(
      n -> lines(n / 46, i -> "M. Paul" + letters(i) + " Morel, maire, dit que M. Morel part.")),
  ONE_OF_MANY_OFFICES(
      n -> lines(n / 40, i -> "Anna Morel, maire de Ville" + letters(i) + ", dit oui.")),
  MANY_OFFICES(
      n -> lines(n / 42, i -> "Le maire de Ville" + letters(i) + " dit que le maire part.")),
  NOUNS(n -> "maire pont ville ".repeat(n / 17)),
  CONDITIONALS(n -> "que serait serait ".repeat(n / 18)),
  CONDITIONALS_AND_QUOTATIONS(n -> "Il serait parti « hier ». ".repeat(n / 26)),
  NUMBERS(n -> "12 000 ".repeat(n / 7)),
  TIMES(n -> "lundi 3 mars 2020 ".repeat(n / 18)),
  HYPHENS(n -> "a-".repeat(n / 2)),
  ADDRESSES(n -> "a.b@".repeat(n / 4)),
  BRACKETS(n -> "(".repeat(n)),
  BLANK_LINES(n -> "\n".repeat(n / 2) + "a\n".repeat(n / 4)),
  NO_CHARACTERS(n -> "Anna dit\0que oui. ".repeat(n / 18)),
  HALF_CHARACTERS(n -> "Anna dit que \ud800 oui\udc00. ".repeat(n / 22));

  @SuppressWarnings("ImmutableEnumChecker") // the functions above hold nothing
  private final IntFunction<String> text;

  HostileText(IntFunction<String> text) {
    this.text = text;
  }

  /** Such a text of about so many units. */
  String of(int units) {
    return text.apply(units);
  }

  private static String lines(int number, IntFunction<String> line) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < number; i++) {
      lines.append(line.apply(i)).append("\n\n");
    }
    return lines.toString();
  }

  private static String letters(int number) {
    return ""
        + (char) ('a' + number % 26)
        + (char) ('a' + number / 26 % 26)
        + (char) ('a' + number / 676 % 26);
  }
}
