package selon.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.text.Span;
import selon.text.Spans;

/** Finds those whom a pronoun cannot mean, though they be named near it. */
final class ExcludedAntecedents {

  /** How far before a pronoun a phrase opens the sentence. */
  private static final int LONGEST_OPENING = 25;

  /** How many mentions in what is reported are looked at. */
  private static final int MOST_MENTIONS = 60;

  private final PhraseReader phrases;
  private final Cast cast;
  private final QuotedParts quoted;

  ExcludedAntecedents(PhraseReader phrases, Cast cast, QuotedParts quoted) {
    this.phrases = phrases;
    this.cast = cast;
    this.quoted = quoted;
  }

  /**
   * Those of whom somebody speaks: in « Le préfet ment », dit-il, "il" is not the prefect, be he
   * named before; nor is "he" Crane in "he said Crane had left". In "Crane had left, he said" he
   * may be.
   */
  Set<Figure> spokenOf(Spans said, int pronoun, int sentence) {
    Set<Figure> figures = new HashSet<>();
    for (Span piece : said) {
      int first = cast.firstFrom(piece.start());
      int last = Math.min(cast.firstFrom(piece.end()), first + MOST_MENTIONS);
      for (Mention mention : cast.mentions().subList(first, Math.max(first, last))) {
        boolean direct = quoted.around(mention.offset()) != null;
        boolean behind = mention.offset() > pronoun && mention.sentence() == sentence;
        if (direct || behind && mention.figure().named()) {
          figures.add(mention.figure());
        }
      }
    }
    return figures;
  }

  /**
   * Whether the name stands behind "by" in what opens the sentence: "accused by Paul Reeve, he" is
   * another one than Reeve.
   */
  boolean isOpeningAgent(Phrase pronoun, int name) {
    List<Token> tokens = pronoun.tokens();
    if (pronoun.from() > LONGEST_OPENING || !tokens.get(pronoun.from()).has("Person=3")) {
      return false;
    }
    boolean agent = false;
    boolean open = false;
    for (int i = 0; i < pronoun.from(); i++) {
      Token token = tokens.get(i);
      if (token.relation().startsWith("nsubj")) {
        return false;
      }
      open |= token.form().equals(",") && token.span().start() > name;
      if (token.span().start() == name) {
        agent = isBehindAgent(tokens, i);
      }
    }
    return agent && open;
  }

  private boolean isBehindAgent(List<Token> tokens, int name) {
    int at = name - 1;
    while (at > 0
        && (PhraseReader.isNominal(tokens.get(at)) || tokens.get(at).upos() == Upos.DET)) {
      at--;
    }
    return at > 0 && phrases.words().is(PhraseWords.Role.AGENT, tokens.get(at));
  }
}
