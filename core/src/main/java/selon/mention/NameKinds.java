package selon.mention;

import static selon.mention.Capitals.isAcronym;
import static selon.mention.Capitals.isInitial;

import org.jspecify.annotations.Nullable;
import selon.mention.PhraseTable.Match;
import selon.sentence.Upos;

/** Tells what a name names from the words in it and around it. */
final class NameKinds {

  static final String PERSON = "person";
  static final String ORGANISATION = "organisation";
  static final String MEDIUM = "medium";
  static final String OTHER = "other";

  /** Not told by the sentence. */
  static final String OPEN = "";

  /** A lone word that says something: the last name of a person, if one in the article has it. */
  static final String SPEAKER = "speaker";

  /** How many tokens a title or the like may have. */
  private static final int LONGEST = 3;

  private final NameWords words;

  NameKinds(NameWords words) {
    this.words = words;
  }

  /** What the words in and around a name say of its kind. */
  String of(FoldedSentence sentence, int from, int to) {
    for (int i = to - 1; i >= from && to - from > 1; i--) {
      Match<String> inside = words.inside().at(sentence, i);
      if (inside != null && inside.end() <= to) {
        return inside.value();
      }
    }
    if (before(words.titles(), sentence, from) != null) {
      return PERSON;
    }
    // "la maire, Colette Delorme"
    if (to - from > 1
        && sentence.form(from - 1).equals(",")
        && before(words.titles(), sentence, from - 1) != null) {
      return PERSON;
    }
    Match<String> first = words.firstNames().at(sentence, from);
    if (first != null && (to - from > 1 || first.end() == to && !isInitial(sentence, from))) {
      return PERSON;
    }
    String lead = before(words.leads(), sentence, from);
    if (lead != null) {
      return lead;
    }
    if (sentence.form(to).equals(",")
        && (words.appositions().at(sentence, to + 1) != null || isAge(sentence, to + 1))) {
      return to - from > 1 ? PERSON : OPEN;
    }
    if (to - from == 2 && speaks(sentence, from, to)) {
      return sentence.upos(from) == Upos.DET ? MEDIUM : PERSON;
    }
    if (to - from > 1) {
      return OPEN;
    }
    return isAcronym(sentence, from) ? ORGANISATION : speaks(sentence, from, to) ? SPEAKER : OPEN;
  }

  /** Whether one of the tokens is the subject of a verb of saying. */
  private boolean speaks(FoldedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      int head = sentence.token(i).head();
      if (head >= 0
          && sentence.token(i).relation().equals("nsubj")
          && words.speech().is(sentence.token(head).lemma())) {
        return !isAcronym(sentence, to - 1);
      }
    }
    return false;
  }

  /** ", 58," and ", 58 ans" */
  private static boolean isAge(FoldedSentence sentence, int i) {
    String form = sentence.form(i);
    return form.length() == 2
        && Character.isDigit(form.charAt(0))
        && Character.isDigit(form.charAt(1));
  }

  /** The value of the phrase that ends right before a token. */
  private static @Nullable String before(
      PhraseTable<String> table, FoldedSentence sentence, int end) {
    for (int n = LONGEST; n >= 1; n--) {
      Match<String> match = table.at(sentence, end - n);
      if (match != null && match.end() == end) {
        return match.value();
      }
    }
    return null;
  }
}
