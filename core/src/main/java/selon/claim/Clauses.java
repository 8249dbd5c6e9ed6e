package selon.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/**
 * Parts what tells two things of one subject: "the hospital will close its ward and cut 120 jobs".
 */
final class Clauses {

  /** How many words that tell something each of the two has at least. */
  private static final int LEAST = 3;

  /** How far from its verb a subject may stand, in tokens. */
  private static final int REACH = 60;

  private static final String QUOTES = "«»“”„\"";

  private static final Set<Upos> TELLING =
      EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.ADJ, Upos.NUM, Upos.X);

  /** Relations of a verb that only says which thing or when: "the ward that shut in May and …". */
  private static final Set<String> WITHIN_ANOTHER = Set.of("acl", "advcl", "csubj", "nmod", "obl");

  private static final Set<Upos> NAMING = EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.NUM);

  private final Words words;

  Clauses(Words words) {
    this.words = words;
  }

  /** The parts in order; the whole alone if it is one clause, or holds a quotation. */
  List<Spans> of(Spans content) {
    if (content.pieces().size() != 1) {
      return List.of(content);
    }
    Span hull = content.hull();
    String text = hull.in(words.text());
    for (int i = 0; i < text.length(); i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return List.of(content);
      }
    }
    Sentence sentence = words.sentenceAt(hull.start()).orElse(null);
    if (sentence == null || !sentence.span().contains(hull)) {
      return List.of(content);
    }
    List<Token> tokens = sentence.tokens();
    List<Spans> parts = new ArrayList<>();
    int start = hull.start();
    for (int i = sentence.firstFrom(hull.start()); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().end() > hull.end()) {
        break;
      }
      if (token.upos() == Upos.CCONJ && token.head() > i && joins(tokens, i, hull)) {
        Span before = new Span(start, tokens.get(i - 1).span().end());
        Span behind = new Span(tokens.get(i + 1).span().start(), hull.end());
        if (tells(before) && tells(behind)) {
          parts.add(Spans.of(before));
          start = behind.start();
        }
      }
    }
    parts.add(Spans.of(new Span(start, hull.end())));
    return parts;
  }

  /** Whether the word binds a verb to one before it within the stretch. */
  private static boolean joins(List<Token> tokens, int at, Span hull) {
    Token second = tokens.get(tokens.get(at).head());
    if (second.upos() != Upos.VERB || !second.relation().equals("conj") || second.head() < 0) {
      return false;
    }
    Token first = tokens.get(second.head());
    return !hasSubject(tokens, tokens.get(at).head())
        && at > 0
        && at + 1 < tokens.size()
        && first.upos() == Upos.VERB
        && second.head() < at
        && (first.has("VerbForm=Inf") || !WITHIN_ANOTHER.contains(first.relation()))
        && !isBareNumber(tokens, at + 1)
        && hull.contains(first.span())
        && hull.contains(second.span());
  }

  /**
   * "The bakers walked out and 40 shops stay shut": parsers find such a verb to belong to the one
   * before it in one telling and not in its copy, so that a number of the half would be lost.
   */
  private static boolean hasSubject(List<Token> tokens, int verb) {
    int end = Math.min(tokens.size(), verb + REACH);
    return tokens.subList(Math.max(0, verb - REACH), end).stream()
        .anyMatch(token -> token.head() == verb && token.relation().startsWith("nsubj"));
  }

  /** "Three died and nine were hurt" tells one toll. */
  private static boolean isBareNumber(List<Token> tokens, int at) {
    return tokens.get(at).upos() == Upos.NUM
        && (at + 1 >= tokens.size() || !NAMING.contains(tokens.get(at + 1).upos()));
  }

  private boolean tells(Span part) {
    return words.tokensIn(part).stream().filter(token -> TELLING.contains(token.upos())).count()
        >= LEAST;
  }
}
