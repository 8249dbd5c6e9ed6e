package selon.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import selon.sentence.Upos;
import selon.trace.SimulatedText.Word;

/**
 * The words of a made-up press: they mean nothing, but are as often as words are (Zipf), and what
 * is copied, retold or seen by another shares as many as such texts do.
 */
final class SimulatedWords {

  private static final int LEMMAS = 30_000;

  /**
   * How many of the words that tell something are known again in a translation, be it by their
   * looks or by the lists of concepts and translations: so many are in the 1,000 sentences of the
   * press and of encyclopedias that Parallel Universal Dependencies have in French and in English.
   */
  private static final double ALIKE = 0.46;

  private static final String ENGLISH_ENDING = "k";

  private static final String[] ONSETS = {
    "b", "c", "d", "f", "g", "j", "l", "m", "n", "p", "r", "s", "t", "v", "br", "tr", "st", "pl"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ou", "an"};

  private final Random random;

  SimulatedWords(Random random) {
    this.random = random;
  }

  /** Who did what to how many of which, where. */
  List<Word> proposition(List<Integer> topic, String language) {
    boolean french = language.equals("fr");
    List<Word> words = new ArrayList<>();
    String name = capital(word(70_000 + random.nextInt(9_000), language, 3));
    words.add(new Word(name, name, Upos.PROPN, ""));
    words.add(content(rank(), language, Upos.VERB));
    int length = 4 + random.nextInt(6);
    for (int i = 0; i < length; i++) {
      if (i % 2 == 0) {
        String light = french ? (i % 4 == 0 ? "de" : "dans") : (i % 4 == 0 ? "of" : "in");
        words.add(new Word(light, light, Upos.ADP, ""));
      }
      int rank = random.nextDouble() < 0.4 ? topic.get(random.nextInt(topic.size())) : rank();
      words.add(content(rank, language, Upos.NOUN));
    }
    if (random.nextDouble() < 0.6) {
      String number = Integer.toString(2 + random.nextInt(998));
      words.add(new Word(number, number, Upos.NUM, ""));
      words.add(content(topic.get(random.nextInt(topic.size())), language, Upos.NOUN));
    }
    return words;
  }

  /** A copy, now and then cut or with another word in it. */
  List<Word> edited(List<Word> words, String language) {
    double luck = random.nextDouble();
    if (luck < 0.6 || words.size() < 8) {
      return words;
    }
    if (luck < 0.8) {
      return words.subList(0, words.size() - 1 - random.nextInt(3));
    }
    return retold(words, language, 0.1);
  }

  /** The same in other words; names stay, numbers mostly. */
  List<Word> retold(List<Word> words, String language, double rate) {
    List<Word> retold = new ArrayList<>();
    for (Word word : words) {
      boolean content = word.upos() == Upos.NOUN || word.upos() == Upos.VERB;
      if (content && random.nextDouble() < rate) {
        retold.add(content(rank(), language, word.upos()));
      } else if (word.upos() == Upos.NUM && random.nextDouble() < rate / 3) {
        String rounded = Integer.toString(10 * (Integer.parseInt(word.lemma()) / 10 + 1));
        retold.add(new Word(rounded, rounded, Upos.NUM, ""));
      } else {
        retold.add(word);
      }
    }
    return retold;
  }

  /**
   * What somebody else writes who was there: who, how many and where are the same, the words are in
   * an order of their own and half of them others.
   */
  List<Word> seen(List<Word> words, String language) {
    List<List<Word>> phrases = new ArrayList<>();
    for (Word word : retold(words, language, 0.5)) {
      boolean joins =
          !phrases.isEmpty() && (word.upos() == Upos.NOUN && last(phrases).upos() != Upos.NOUN);
      if (joins) {
        phrases.get(phrases.size() - 1).add(word);
      } else {
        phrases.add(new ArrayList<>(List.of(word)));
      }
    }
    Collections.shuffle(phrases, random);
    return phrases.stream().flatMap(List::stream).toList();
  }

  /** The same, but its first third, in quotation marks. */
  static List<Word> quoted(List<Word> words, String language) {
    boolean french = language.equals("fr");
    List<Word> quoted = new ArrayList<>(words);
    quoted.add(words.size() / 3, mark(french ? "«" : "“"));
    quoted.add(mark(french ? "»" : "”"));
    return quoted;
  }

  private static Word mark(String form) {
    return new Word(form, form, Upos.PUNCT, "");
  }

  private static Word last(List<List<Word>> phrases) {
    List<Word> phrase = phrases.get(phrases.size() - 1);
    return phrase.get(phrase.size() - 1);
  }

  /** The word of a lemma in a language; some lemmas have words that begin alike in both. */
  static Word content(int rank, String language, Upos upos) {
    String form =
        language.equals("fr") || !one(rank, ALIKE)
            ? word(rank, language, 2)
            : stem(word(rank, "fr", 2)) + ENGLISH_ENDING;
    return new Word(form, form, upos, upos == Upos.VERB ? "VerbForm=Fin" : "", rank);
  }

  /** Whether a thing is one of a share that is always the same. */
  static boolean one(int thing, double share) {
    return Math.floorMod(thing * 0x9E3779B9 >>> 8, 1_000) < 1_000 * share;
  }

  private static String stem(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** A lemma by Zipf's law. */
  int rank() {
    return (int) Math.exp(random.nextDouble() * Math.log(LEMMAS));
  }

  static String word(int rank, String language, int syllables) {
    StringBuilder word = new StringBuilder();
    int rest = rank * 7919 + (language.equals("fr") ? 13 : 101);
    for (int i = 0; i < syllables || rest > 0; i++) {
      word.append(ONSETS[Math.floorMod(rest, ONSETS.length)]);
      rest /= ONSETS.length;
      word.append(VOWELS[Math.floorMod(rest, VOWELS.length)]);
      rest /= VOWELS.length;
    }
    return word.append(language.equals("fr") ? "e" : ENGLISH_ENDING).toString();
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
