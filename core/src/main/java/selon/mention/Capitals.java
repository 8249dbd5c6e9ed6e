package selon.mention;

import selon.sentence.Upos;

/** What capitals tell, and where they tell nothing. */
final class Capitals {

  /** Longer words in capitals are shouted, and no name is longer. */
  private static final int LONGEST = 12;

  private static final int LONGEST_ACRONYM = 7;

  /** Of so many words in ten with a capital, capitals say nothing: a headline. */
  private static final int HEADLINE = 6;

  private Capitals() {}

  /** "ONU", "SUD-PTT", "U.N." */
  static boolean isAcronym(FoldedSentence sentence, int i) {
    String form = sentence.token(i).form();
    int capitals = 0;
    for (int at = 0; at < form.length() && form.length() <= LONGEST; at++) {
      char c = form.charAt(at);
      if (Character.isLowerCase(c) || Character.isDigit(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2 && capitals <= LONGEST_ACRONYM && !isShouted(sentence, i);
  }

  /** "RIVER OF DEATH" */
  private static boolean isShouted(FoldedSentence sentence, int i) {
    return isLoud(sentence, i - 1) || isLoud(sentence, i + 1);
  }

  /** Whether the token is all in capitals. */
  static boolean isLoud(FoldedSentence sentence, int i) {
    String form = i < 0 || i >= sentence.size() ? "" : sentence.token(i).form();
    return form.length() > 1
        && form.length() <= LONGEST
        && form.chars().allMatch(Character::isUpperCase);
  }

  /** Whether the token is tagged as a name and written as one. */
  static boolean isName(FoldedSentence sentence, int i) {
    return sentence.upos(i) == Upos.PROPN && sentence.capital(i);
  }

  /** Whether the token has a capital wherever it stands: it begins a sentence or a quotation. */
  static boolean isInitial(FoldedSentence sentence, int i) {
    Upos before = sentence.upos(i - 1);
    return i == 0 || before == Upos.PUNCT && !",()".contains(sentence.form(i - 1));
  }

  /** Whether most words of the sentence have a capital. */
  static boolean isHeadline(FoldedSentence sentence) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (Character.isLetter(sentence.form(i).charAt(0))) {
        letters++;
        capitals += sentence.capital(i) ? 1 : 0;
      }
    }
    return letters >= 4 && capitals * 10 >= letters * HEADLINE;
  }
}
