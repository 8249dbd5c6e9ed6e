package selon.eval;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import selon.gold.GoldArticle;
import selon.gold.GoldStatement;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Span;

/**
 * What sort of cue a statement has, with what sort of content: what tells one missed statement from
 * another.
 */
final class CueShape {

  private static final Set<String> PREPOSITIONS =
      Set.of("according", "selon", "d'après", "d’après", "pour", "per", "suivant");

  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "that",
          "if",
          "whether",
          "how",
          "why",
          "what",
          "when",
          "where",
          "who",
          "which",
          "que",
          "qu'",
          "qu’",
          "si",
          "s'",
          "s’",
          "comment",
          "pourquoi",
          "quand",
          "où",
          "ce");

  private static final Set<String> OF_INFINITIVES = Set.of("to", "de", "d'", "d’", "à");

  private final GoldArticle article;
  private final Words words;

  CueShape(GoldArticle article, Words words) {
    this.article = article;
    this.words = words;
  }

  /** Its name, as "noun cue". */
  String of(GoldStatement statement, String form) {
    boolean quoted = form.equals("direct") || form.equals("mixed");
    if (isByLayout(statement)) {
      return !statement.source().isEmpty()
          ? "layout alone (colon, signature, block)"
          : quoted ? "quotation of nobody" : "no cue and no source";
    }
    return switch (lead(statement.cue().pieces().get(0))) {
      case NOUN, PROPN -> "noun cue";
      case ADJ -> "adjective cue";
      case ADP -> "preposition as cue";
      default ->
          isNested(statement)
              ? "verb inside another content"
              : statement.source().isEmpty()
                  ? "verb without a source"
                  : quoted ? "verb with a quotation" : "verb with " + opening(statement);
    };
  }

  private boolean isByLayout(GoldStatement statement) {
    return statement.cue().isEmpty()
        || statement.cue().in(article.text()).codePoints().noneMatch(Character::isLetter);
  }

  /** The part of speech of the first word that means something; of an adjective its noun's. */
  private Upos lead(Span cue) {
    Upos lead = Upos.X;
    for (Token token : words.tokensIn(cue)) {
      if (PREPOSITIONS.contains(token.form().toLowerCase(Locale.ROOT))) {
        return Upos.ADP;
      }
      switch (token.upos()) {
        case NOUN, PROPN -> {
          return token.upos();
        }
        case VERB -> {
          return lead == Upos.X ? Upos.VERB : lead;
        }
        case ADJ -> lead = Upos.ADJ;
        default -> {}
      }
    }
    return lead;
  }

  private boolean isNested(GoldStatement statement) {
    return article.statements().stream()
        .anyMatch(
            other ->
                !other.cue().equals(statement.cue()) && other.content().contains(statement.cue()));
  }

  /** What the content starts with. */
  private String opening(GoldStatement statement) {
    List<Token> tokens = words.tokensIn(statement.content().pieces().get(0));
    if (tokens.isEmpty()) {
      return "a noun phrase";
    }
    Token first = tokens.get(0);
    String form = first.form().toLowerCase(Locale.ROOT);
    if (OF_INFINITIVES.contains(form) && tokens.size() > 1 && isInfinitive(tokens.get(1))
        || isInfinitive(first)) {
      return "an infinitive";
    }
    if (CONJUNCTIONS.contains(form)) {
      return "a clause and its conjunction";
    }
    boolean finite =
        tokens.stream().anyMatch(token -> token.has("VerbForm=Fin") && !isRelative(token));
    return finite ? "a clause and no conjunction" : "a noun phrase";
  }

  private static boolean isInfinitive(Token token) {
    return token.has("VerbForm=Inf");
  }

  private static boolean isRelative(Token token) {
    return token.relation().startsWith("acl");
  }
}
