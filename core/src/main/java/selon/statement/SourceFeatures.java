package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.linear.Features;
import selon.sentence.Token;

/** What the classifier of kinds sees of a source. Safe for threads. */
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
    SourceWord marker = marker(phrase);
    int rule = code(phrase.kind(figure));
    int lemma = SourceLexicon.lemma(head).hashCode();
    int number = (phrase.plural() ? 1 : 0) + (phrase.several() ? 2 : 0);
    int determiner = code(phrase.determiner());
    int word = code(phrase.noun() == null ? null : phrase.noun().kind());
    int pronoun = code(phrase.pronoun() == null ? null : phrase.pronoun().use());
    int kind = figure == null ? 0 : code(figure.kind()) + (figure.named() ? 1 : 0);
    int named = phrase.name() == null ? 0 : phrase.isNamedByHead() ? 1 : 2;
    bag.add(1, rule);
    bag.add(2, rule, number);
    bag.add(3, rule, named);
    bag.add(4, lemma);
    bag.add(5, word, number);
    bag.add(6, word, kind);
    bag.add(7, kind, named);
    bag.add(8, determiner, number, word);
    bag.add(9, code(head.upos()), determiner, number);
    bag.add(10, pronoun, code(phrase.gender()), number);
    bag.add(11, pronoun, nested ? 1 : 0);
    bag.add(12, code(marker == null ? null : marker.kind()));
    bag.add(13, suffix(head, 3), number);
    bag.add(14, suffix(head, 4));
    bag.add(15, NameFinder.isCapital(head.form()) ? 1 : 0, number, determiner);
    if (phrase.name() != null) {
      NameRun name = phrase.name();
      bag.add(16, name.titled() ? 1 : 0, Math.min(3, name.size()), name.isAcronym() ? 1 : 0);
      bag.add(17, GivenNames.gender(name.first()) == null ? 0 : 1, named);
    }
    if (cue != null) {
      bag.add(18, SourceLexicon.lemma(cue).hashCode());
    }
    if (phrase.head() > phrase.from()) {
      bag.add(19, SourceLexicon.form(tokens.get(0)).hashCode(), number);
    }
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
