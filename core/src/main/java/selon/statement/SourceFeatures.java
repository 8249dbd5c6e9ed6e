package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.linear.Features;
import selon.sentence.Token;

/**
 * What the classifier of kinds sees of a source: its words and their form, and nothing of what the
 * lexicon tells, which would have decided already. Safe for threads.
 */
final class SourceFeatures {

  private final SourceLexicon lexicon;

  SourceFeatures(SourceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Fills the bag.
   *
   * @param figure whom the phrase means
   * @param cue the first token of the cue; null if there is none
   * @param nested whether another statement holds this one
   */
  void fill(
      Phrase phrase, @Nullable Figure figure, @Nullable Token cue, boolean nested, Features bag) {
    bag.clear();
    bag.add(0);
    List<Token> tokens = phrase.all();
    Token head = phrase.headToken();
    int lemma = SourceLexicon.lemma(head).hashCode();
    int number = (phrase.plural() ? 1 : 0) + (phrase.several() ? 2 : 0);
    int determiner = code(phrase.determiner());
    int capital = NameFinder.isCapital(head.form()) ? 1 : 0;
    int named = phrase.name() == null ? 0 : phrase.isNamedByHead() ? 1 : 2;
    bag.add(1, lemma);
    bag.add(2, number, determiner);
    bag.add(3, code(head.upos()), determiner, number);
    bag.add(4, capital, determiner, number, named);
    bag.add(5, code(phrase.gender()), number);
    for (int length = 2; length <= 5; length++) {
      bag.add(6, suffix(head, length), capital, number);
    }
    if (phrase.name() != null) {
      NameRun name = phrase.name();
      int given = GivenNames.gender(name.first()) == null ? 0 : 1;
      bag.add(7, name.titled() ? 1 : 0, Math.min(3, name.size()), name.isAcronym() ? 1 : 0);
      bag.add(8, given, named, determiner);
    }
    if (figure != null && figure.named()) {
      bag.add(9, named, determiner);
    }
    if (cue != null) {
      bag.add(10, SourceLexicon.lemma(cue).hashCode(), number);
    }
    if (phrase.head() > phrase.from()) {
      bag.add(11, tokens.get(0).lower().hashCode());
    }
    bag.add(12, nested ? 1 : 0, number);
  }

  /** What in a source tells its kind wherever it stands: "sous couvert d'anonymat". */
  @Nullable SourceWord marker(Phrase phrase) {
    return lexicon.phrase(phrase.all());
  }

  /** The same whatever the order of the constants. */
  private static int code(@Nullable Enum<?> constant) {
    return constant == null ? 0 : constant.name().hashCode();
  }

  private static int suffix(Token token, int length) {
    String lemma = SourceLexicon.lemma(token);
    return lemma.substring(Math.max(0, lemma.length() - length)).hashCode();
  }
}
