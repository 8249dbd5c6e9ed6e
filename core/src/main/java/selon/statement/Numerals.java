package selon.statement;

import java.util.Set;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Token;
import selon.sentence.Upos;

/** What counts as a number: digits, numerals, and the words of "numerals.tsv" ("moitié"). */
final class Numerals {

  private final Set<String> nouns;

  private Numerals(Set<String> nouns) {
    this.nouns = nouns;
  }

  static Numerals of(LanguagePack pack) {
    return new Numerals(Set.copyOf(Lexicon.of(pack, "numerals.tsv").column("lemma")));
  }

  boolean isNumber(Token token) {
    char first = token.form().isEmpty() ? ' ' : token.form().charAt(0);
    return (first >= '0' && first <= '9')
        || (token.upos() == Upos.NUM && Character.isLetter(first))
        || nouns.contains(token.lemma())
        || nouns.contains(token.lower());
  }
}
