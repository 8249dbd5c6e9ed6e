package selon.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import selon.language.Lexicon;

/**
 * What a language knows of a word, or group of words, that tells who speaks.
 *
 * @param words lemmas or forms in order; of a name, the forms to the letter
 * @param kind what a source is that has the word: for a noun that of one of its sort, for a title
 *     that of its bearer
 * @param gender what the word tells of it; unknown for most
 * @param bearer whether what the noun stands for goes by a proper name ("l'agence X"), so that the
 *     bare noun may point back to one
 * @param sort what sort of thing bears the name, as "union"; the word itself where no other noun
 *     says the same; {@link #ANY} for a noun that says no sort, empty where there is none to tell;
 *     "apart" for a phrase that may stand apart from its source
 * @param ofMedia whether media go by it as well, though it is of another kind ("l'agence")
 * @param firstOfMedia whether what bears a name right behind it is a medium before all else
 * @param unless lemmas that, close behind the word, show that it means something else
 */
record SourceWord(
    List<String> words,
    Part part,
    SourceKind kind,
    Gender gender,
    boolean bearer,
    String sort,
    boolean ofMedia,
    boolean firstOfMedia,
    List<String> unless) {

  /** What any body may be called: "l'organisation". */
  static final String ANY = "any";

  private static final String MEDIA = "media";
  private static final String OWN_SORT = "yes";
  private static final String APART = "apart";

  /** Where a word of the lexicon counts. */
  enum Part {
    /** As the head of a noun phrase. */
    NOUN,
    /** As a whole proper name. */
    NAME,
    /** As the name of a country or capital, which stands for a government. */
    PLACE,
    /** Before a person's name, of which it is no part. */
    TITLE,
    /** As an adjective that stands for a source ("gouvernemental"). */
    ADJ,
    /** Anywhere in the source. */
    PHRASE,
    /** In a cue by which the writer speaks for himself, with no source. */
    CUE
  }

  SourceWord {
    words = List.copyOf(words);
    unless = List.copyOf(unless);
    if (words.isEmpty() || words.get(0).isEmpty()) {
      throw new IllegalArgumentException("an entry without words of kind " + kind);
    }
  }

  static SourceWord of(Map<String, String> row) {
    String words = row.getOrDefault("words", "");
    Part part = Part.valueOf(row.getOrDefault("part", "").toUpperCase(Locale.ROOT));
    List<String> borne = List.of(row.getOrDefault("bearer", "").split(" "));
    String sort = borne.get(0);
    return new SourceWord(
        List.of(words.split(" ")),
        part,
        SourceKind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
        Gender.of(row.getOrDefault("gender", "")),
        part == Part.NOUN && !sort.isEmpty(),
        part == Part.NOUN && List.of("", MEDIA, OWN_SORT).contains(sort) ? words : sort,
        borne.contains(MEDIA),
        sort.equals(MEDIA),
        Lexicon.list(row.getOrDefault("unless", "")));
  }

  /** Whether it tells of a source from which it may stand apart: "sous couvert d'anonymat". */
  boolean apart() {
    return part == Part.PHRASE && sort.equals(APART);
  }

  /** The same of a longer name that begins with this one. */
  SourceWord longer(List<String> name) {
    return new SourceWord(name, part, kind, gender, bearer, sort, ofMedia, firstOfMedia, unless);
  }

  /** The same word for a source of another kind, which bears no name. */
  SourceWord as(SourceKind other) {
    return new SourceWord(words, part, other, gender, false, "", false, false, unless);
  }

  /** The words with spaces between them. */
  String text() {
    return String.join(" ", words);
  }
}
