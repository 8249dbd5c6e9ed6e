package selon.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.statement.Reading;

/** A story made to be slow with: it must be traced in linear time, and be counted sanely. */
record HostileStory(List<Reading> readings, Map<String, Words> words) {

  private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

  /** What is bad about it. */
  enum Kind {
    /** One paragraph in so many articles of different outlets. */
    COPIES,
    /** One article with half as many statements, and a few that quote it. */
    LONG_ARTICLE,
    /** All articles at the same instant, in slightly different words. */
    ONE_INSTANT,
    /** No two articles in the same words. */
    NEAR_COPIES,
    /** All articles of one outlet. */
    ONE_OUTLET,
    /** Each article has it from the next, and the last from the first. */
    CIRCLE_OF_CREDITS
  }

  static HostileStory of(Kind kind, int size) {
    Random random = new Random(7);
    List<Reading> readings = new ArrayList<>();
    Map<String, Words> words = new HashMap<>();
    int articles = kind == Kind.LONG_ARTICLE ? 4 : size;
    for (int i = 0; i < articles; i++) {
      SimulatedText text = new SimulatedText();
      if (kind == Kind.CIRCLE_OF_CREDITS) {
        text.write(plain("According to " + outlet((i + 1) % articles) + " ,"));
      }
      if (kind == Kind.LONG_ARTICLE) {
        for (int s = 0; s < (i == 0 ? size / 2 : 40); s++) {
          text.write(plain("The Barge lost " + s + " crates of plums beside lock " + s % 97));
          text.end();
        }
      } else {
        String other =
            kind == Kind.COPIES || kind == Kind.ONE_OUTLET
                ? ""
                : kind == Kind.NEAR_COPIES
                    ? " of " + outlet(i).split(" ")[0] + " and " + outlet(i + 7).split(" ")[0]
                    : " after " + "day night storm flood".split(" ")[random.nextInt(4)];
        text.write(
            plain("The Barge struck the gates of Dunmere lock with 310 crates of plums" + other));
        text.end();
      }
      String id = String.format(Locale.ROOT, "h%06d", i);
      Instant time = kind == Kind.ONE_INSTANT ? START : START.plusSeconds(60L * i);
      SimulatedText.Made made =
          text.made(id, outlet(kind == Kind.ONE_OUTLET ? 0 : i), List.of(), time, "en");
      readings.add(made.reading());
      words.put(id, made.words());
    }
    return new HostileStory(readings, words);
  }

  private static String outlet(int i) {
    StringBuilder name = new StringBuilder("K");
    for (int rest = i + 1; rest > 0; rest /= 20) {
      name.append("abcdefghijklmnopqrst".charAt(rest % 20));
    }
    return name + " Gazette";
  }

  private static List<SimulatedText.Word> plain(String sentence) {
    List<SimulatedText.Word> words = new ArrayList<>();
    for (String form : sentence.strip().split(" ")) {
      char first = form.charAt(0);
      Upos upos =
          Character.isDigit(first)
              ? Upos.NUM
              : first == ','
                  ? Upos.PUNCT
                  : Character.isUpperCase(first)
                      ? Upos.PROPN
                      : List.of("of", "the", "with", "to", "beside", "after").contains(form)
                          ? Upos.ADP
                          : List.of("struck", "lost").contains(form) ? Upos.VERB : Upos.NOUN;
      words.add(new SimulatedText.Word(form, form, upos, upos == Upos.VERB ? "VerbForm=Fin" : ""));
    }
    return words;
  }
}
