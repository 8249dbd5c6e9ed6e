package selon.mention;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;

/**
 * Tells the numbers that count or measure from those that name, order or date: years, pages,
 * articles, telephone numbers, ages behind a name, "G7", "un" as an article.
 */
final class BareNumbers {

  private static final double FIRST_YEAR = 1000;
  private static final double LAST_YEAR = 2100;
  private static final double MANY = 20;
  private static final double TOO_MANY = 1e15;

  private final PhraseTable<String> labels;
  private final PhraseTable<String> ages;
  private final PhraseTable<String> ageEnds;
  private final PhraseTable<String> idioms;
  private final PhraseTable<String> all;
  private final PhraseTable<String> prepositions;

  BareNumbers(KnownWords known) {
    this.labels = known.table("label");
    this.ages = known.table("age");
    this.ageEnds = known.table("age-end");
    this.idioms = known.table("idiom");
    this.all = known.table("all");
    this.prepositions = known.table("preposition");
  }

  /**
   * Whether the number is a quantity.
   *
   * @param start the token with which the mention would start
   * @param first the first token of the number
   * @param approximated whether the text says "about" or the like
   * @param partitive whether "of" follows
   */
  boolean counts(
      FoldedSentence sentence,
      int start,
      int first,
      Range range,
      boolean approximated,
      boolean partitive,
      UnitReader.@Nullable Unit unit) {
    Numeral number = range.low();
    if (idioms.at(sentence, start) != null
        || ageEnds.at(sentence, range.end()) != null
        || isAge(sentence, start)
        || number.value() >= TOO_MANY) {
      return false;
    }
    if (number.kind() == Numeral.Kind.ARTICLE) {
      return approximated
          && unit != null
          && (unit.known() || !prepositions.is(sentence.form(start)));
    }
    if (number.kind() == Numeral.Kind.WORDS
        && (all.is(sentence.form(start - 1))
            || sentence.joined(start) && sentence.form(start - 1).equals("-")
            || number.open() && unit == null && !isSubject(sentence, first))) {
      return false;
    }
    if (number.kind() == Numeral.Kind.FRACTION) {
      return approximated || unit != null || partitive || number.value() * 3 >= 2;
    }
    if (number.kind() == Numeral.Kind.PLAIN && isLabelled(sentence, start)) {
      return false;
    }
    if (isYear(number) && !approximated && (unit == null || !unit.known())) {
      return unit != null && number.value() % 10 == 0 && !afterNoun(sentence, start);
    }
    if (approximated || unit != null) {
      return true;
    }
    return switch (number.kind()) {
      case PLAIN -> range.high() == null && standsAlone(sentence, start, range.end());
      case DIGITS -> !sentence.joined(start) || sentence.upos(start - 1) == Upos.PUNCT;
      case WORDS -> number.value() >= MANY || number.value() > 1 && isActor(sentence, start, first);
      default -> false;
    };
  }

  private static boolean isYear(Numeral number) {
    return number.kind() == Numeral.Kind.PLAIN
        && number.value() >= FIRST_YEAR
        && number.value() <= LAST_YEAR;
  }

  private boolean isAge(FoldedSentence sentence, int start) {
    return start > 0 && ages.is(sentence.form(start - 1))
        || start > 1 && ages.is(sentence.form(start - 2) + " " + sentence.form(start - 1));
  }

  /** "article 5", "page 12", "n° 3", "Boeing 737", "Covid-19". */
  private boolean isLabelled(FoldedSentence sentence, int start) {
    return start > 0
        && (labels.is(sentence.form(start - 1))
            || labels.is(sentence.token(start - 1).lemma())
            || sentence.joined(start) && "-/#:.".contains(sentence.form(start - 1)));
  }

  private static boolean afterNoun(FoldedSentence sentence, int start) {
    return switch (sentence.upos(start - 1)) {
      case NOUN, PROPN, ADJ, DET, PART -> true;
      default -> false;
    };
  }

  /** No number of a list, of a telephone, of a note, no age between commas. */
  private static boolean standsAlone(FoldedSentence sentence, int start, int end) {
    String before = sentence.form(start - 1);
    String next = sentence.form(end);
    boolean enclosed = !before.isEmpty() && "(,[-–/".contains(before) && ",)].-/".contains(next);
    return switch (sentence.upos(start - 1)) {
      case VERB, AUX, ADP, ADV, SCONJ, CCONJ, PRON -> !isNumber(next);
      case PUNCT -> !enclosed && !isNumber(next) && sentence.size() > end + 2;
      case X -> start == 0 && sentence.size() > end + 2 && isVerb(sentence.upos(end));
      default -> false;
    };
  }

  private static boolean isNumber(String form) {
    return !form.isEmpty() && form.charAt(0) >= '0' && form.charAt(0) <= '9'
        || form.equals("-")
        || form.equals("/")
        || form.equals(":");
  }

  private static boolean isVerb(Upos upos) {
    return upos == Upos.VERB || upos == Upos.AUX;
  }

  private static boolean isSubject(FoldedSentence sentence, int i) {
    return sentence.token(i).relation().startsWith("nsubj");
  }

  /** "Deux ont été tués", but not "les deux", "one of them", "tous trois". */
  private static boolean isActor(FoldedSentence sentence, int start, int first) {
    return start == 0
        && isSubject(sentence, first)
        && sentence.size() > start + 2
        && isVerb(sentence.upos(first + 1));
  }
}
