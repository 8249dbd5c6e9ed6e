package selon.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import selon.sentence.Upos;
import selon.trace.SimulatedText.Word;

/**
 * Puts made-up words into the other language, as translators of the press do: word by word, small
 * numbers spelt, names as they are called there. As many names and numbers are known again as in
 * the translations by which {@link SimulatedWords} tells how many words are.
 */
final class SimulatedTranslator {

  private static final double SAME_NAME = 0.78;
  private static final double SAME_NUMBER = 0.86;
  private static final int NAMES = 80_000;

  private static final Map<String, String> LIGHT =
      Map.of("de", "of", "dans", "in", "of", "de", "in", "dans");

  private static final List<String> FRENCH =
      List.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix");
  private static final List<String> ENGLISH =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final Random random;

  SimulatedTranslator(Random random) {
    this.random = random;
  }

  static String other(String language) {
    return language.equals("fr") ? "en" : "fr";
  }

  /** The same in the language. */
  List<Word> translated(List<Word> words, String language) {
    List<Word> translated = new ArrayList<>();
    for (Word word : words) {
      translated.add(
          switch (word.upos()) {
            case NOUN, VERB -> SimulatedWords.content(word.rank(), language, word.upos());
            case PROPN -> name(word, language);
            case NUM -> number(word, language);
            default -> light(word);
          });
    }
    return translated;
  }

  private static Word name(Word word, String language) {
    int hash = Math.floorMod(word.lemma().hashCode(), 9_000);
    if (SimulatedWords.one(hash, SAME_NAME)) {
      return word;
    }
    String name = SimulatedWords.capital(SimulatedWords.word(NAMES + hash, language, 3));
    return new Word(name, name, Upos.PROPN, "");
  }

  private Word number(Word word, String language) {
    int value = Integer.parseInt(word.lemma());
    if (random.nextDouble() >= SAME_NUMBER) {
      value += 1 + random.nextInt(9); // rounded, or counted in other units
    }
    String digits = Integer.toString(value);
    List<String> spelt = language.equals("fr") ? FRENCH : ENGLISH;
    boolean small = value - 2 < spelt.size();
    return new Word(small ? spelt.get(value - 2) : digits, digits, Upos.NUM, "");
  }

  private static Word light(Word word) {
    String form = LIGHT.getOrDefault(word.form(), word.form());
    return new Word(form, form, word.upos(), word.features());
  }
}
