package selon.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A word that stands for somebody whom only the context names.
 *
 * @param words forms in lower case
 */
record Pronoun(List<String> words, Use use, Gender gender, Count count) {

  /** Whom a pronoun can stand for. */
  enum Use {
    /** Whoever speaks: "je", "my", "we". */
    SPEAKER,
    /** Whoever is spoken to: "you". */
    ADDRESSEE,
    /** Somebody named before: "il", "his", "ce dernier". */
    OTHER,
    /** What stands just before it: "qui", "who". */
    RELATIVE,
    /** Nobody in particular: "on", "one". */
    ANYONE,
    /** Some or all of many: "beaucoup", "others". */
    SOME,
    /** One whom nobody names: "quelqu'un", "someone". */
    SOMEONE
  }

  /** How many it stands for. */
  enum Count {
    ONE,
    MANY,
    EITHER
  }

  Pronoun {
    words = List.copyOf(words);
  }

  static Pronoun of(Map<String, String> row) {
    return new Pronoun(
        List.of(row.getOrDefault("words", "").split(" ")),
        Use.valueOf(row.getOrDefault("use", "").toUpperCase(Locale.ROOT)),
        Gender.of(row.getOrDefault("gender", "")),
        switch (row.getOrDefault("number", "")) {
          case "one" -> Count.ONE;
          case "many" -> Count.MANY;
          default -> Count.EITHER;
        });
  }
}
