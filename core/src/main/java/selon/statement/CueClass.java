package selon.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import selon.language.Lexicon;

/**
 * What a language knows of one word, or group of words, that attributes.
 *
 * @param words lemmas in order; between them a text may put adverbs, determiners and the like
 * @param part the part of speech, that of the head where there are several words
 * @param certainty what a content gets whose own wording says nothing else
 * @param polarity negative for a cue that denies or refuses
 * @param strength how surely the word attributes: 3 nearly always, 1 seldom
 * @param unless lemmas that, close behind the cue, show that it attributes nothing ("savoir
 *     nager"); with "<" in front, close before it
 */
public record CueClass(
    List<String> words,
    Part part,
    Attitude attitude,
    Stance stance,
    Certainty certainty,
    Polarity polarity,
    int strength,
    List<String> unless) {

  /** The parts of speech of cues. */
  public enum Part {
    VERB,
    NOUN,
    ADP,
    ADV,
    ADJ
  }

  public CueClass {
    words = List.copyOf(words);
    unless = List.copyOf(unless);
    if (words.isEmpty() || strength < 1 || strength > 3) {
      throw new IllegalArgumentException("not a cue: " + words + " of strength " + strength);
    }
  }

  /** The words with spaces between them: what names the cue in its lexicon. */
  public String lemma() {
    return String.join(" ", words);
  }

  static CueClass of(Map<String, String> row) {
    return new CueClass(
        List.of(row.getOrDefault("lemma", "").split(" ")),
        constant(Part.class, row, "pos"),
        constant(Attitude.class, row, "attitude"),
        constant(Stance.class, row, "stance"),
        constant(Certainty.class, row, "certainty"),
        constant(Polarity.class, row, "polarity"),
        Integer.parseInt(row.getOrDefault("speech", "")),
        Lexicon.list(row.getOrDefault("unless", "")));
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, Map<String, String> row, String column) {
    return Enum.valueOf(type, row.getOrDefault(column, "").toUpperCase(Locale.ROOT));
  }
}
