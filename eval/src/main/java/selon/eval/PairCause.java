package selon.eval;

import java.util.BitSet;
import selon.gold.GoldArticle;
import selon.gold.GoldStatement;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/** Why a statement that was found is not the one that it should be. */
final class PairCause {

  private final String text;
  private final Words words;
  private final TextTokens tokens;
  private final QuotationForms forms;

  PairCause(GoldArticle article, Words words) {
    this.text = article.text();
    this.words = words;
    this.tokens = new TextTokens(text);
    this.forms = new QuotationForms(text);
  }

  /**
   * The name of the cause.
   *
   * @param fault as {@link FaultFinder} calls it
   */
  String of(String fault, GoldStatement gold, GoldStatement found) {
    int colon = fault.indexOf(':');
    return switch (fault.substring(0, colon)) {
      case "missed" -> "content less than half right: " + worst(gold, found);
      case "content" ->
          fault.endsWith("pieces")
              ? "content: other pieces"
              : "content: " + edge(gold, found, fault.startsWith("content: begins"));
      case "source" -> source(fault, gold, found);
      case "cue" -> fault.endsWith("bounds") ? cueBounds(gold.cue(), found.cue()) : fault;
      case "parent" -> fault;
      default -> fault.substring(0, colon) + " read wrong";
    };
  }

  /** What is wrong at the edge that is further off. */
  private String worst(GoldStatement gold, GoldStatement found) {
    Span wanted = gold.content().hull();
    Span made = found.content().hull();
    boolean begin = Math.abs(wanted.start() - made.start()) > Math.abs(wanted.end() - made.end());
    return edge(gold, found, begin);
  }

  private String edge(GoldStatement gold, GoldStatement found, boolean begin) {
    if (!found.cue().isEmpty() && !gold.cue().isEmpty()) {
      boolean wanted = lies(gold, begin);
      boolean made = lies(found, begin);
      if (wanted != made) {
        boolean otherSide = lies(gold, !begin) == made && lies(found, !begin) == wanted;
        return otherSide
            ? "on the wrong side of the cue"
            : wanted
                ? "the piece on one side of the cue left out"
                : "a piece on the other side made up";
      }
    }
    Span wanted = gold.content().hull();
    Span made = found.content().hull();
    Span between =
        begin
            ? new Span(
                Math.min(wanted.start(), made.start()), Math.max(wanted.start(), made.start()))
            : new Span(Math.min(wanted.end(), made.end()), Math.max(wanted.end(), made.end()));
    if (isMarks(between)) {
      return "a mark apart";
    }
    boolean longer = begin ? made.start() < wanted.start() : made.end() > wanted.end();
    boolean inner = !gold.cue().isEmpty() && lies(gold, !begin) && !lies(gold, begin);
    if (inner) {
      return longer
          ? "takes in what stands between cue and content"
          : "leaves out its part next to the cue";
    }
    return begin
        ? longer ? "reaches back too far" : "does not reach back far enough"
        : longer ? "runs on too far" : "stops short";
  }

  /** Whether a part of the content lies before the cue, or behind it. */
  private static boolean lies(GoldStatement statement, boolean before) {
    if (statement.cue().isEmpty()) {
      return !before;
    }
    Span cue = statement.cue().hull();
    Span content = statement.content().hull();
    return before ? content.start() < cue.start() : content.end() > cue.end();
  }

  private String source(String fault, GoldStatement gold, GoldStatement found) {
    boolean quoted = !forms.of(gold.content()).equals("indirect");
    if (fault.endsWith("another")) {
      return quoted ? "source: a quotation given to another" : "source: another";
    }
    if (!fault.endsWith("bounds")) {
      return fault;
    }
    Span wanted = gold.source().hull();
    Span made = found.source().hull();
    if (isMarks(tokens.in(gold.source()), tokens.in(found.source()))) {
      return "source: a comma apart";
    }
    if (made.end() != wanted.end()) {
      return made.end() < wanted.end()
          ? "source: cut before what identifies it"
          : "source: runs on behind";
    }
    return made.start() > wanted.start()
        ? "source: begins behind its title, name or article"
        : "source: begins early";
  }

  private String cueBounds(Spans gold, Spans found) {
    BitSet apart = tokens.in(gold);
    apart.xor(tokens.in(found));
    Upos word = Upos.X;
    for (Token token : words.tokensIn(gold.hull().hull(found.hull()))) {
      boolean differs = tokens.in(Spans.of(token.span())).intersects(apart);
      if (differs && (token.upos() == Upos.VERB || word != Upos.VERB && isNominal(token))) {
        word = token.upos();
      }
    }
    boolean longer = found.length() > gold.length();
    return word == Upos.VERB
        ? longer ? "cue: a second verb taken in" : "cue: one of two verbs left out"
        : word == Upos.X
            ? longer ? "cue: a small word taken in" : "cue: a small word left out"
            : longer ? "cue: a noun taken in" : "cue: a noun left out";
  }

  private static boolean isNominal(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.ADJ;
  }

  private boolean isMarks(BitSet one, BitSet other) {
    BitSet apart = (BitSet) one.clone();
    apart.xor(other);
    return apart.stream().noneMatch(tokens::isWord);
  }

  private boolean isMarks(Span span) {
    return span.in(text).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
