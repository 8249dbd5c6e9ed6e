package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import selon.language.LanguagePack;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/**
 * Finds what an article hands on in its own voice without saying from whom: main clauses in the
 * press conditional (no cue) and those with a reportative adverb (which is the cue).
 *
 * <p>Safe for threads; linear in the text.
 */
public final class SourcelessFinder {

  /** How far an auxiliary or a copula may stand from what it serves. */
  private static final int NEAR = 12;

  /** How far before its verb a conjunction may stand. */
  private static final int FAR = 200;

  private static final double CONDITIONAL_CONFIDENCE = 0.8;
  private static final double REPORTATIVE_CONFIDENCE = 0.8;

  private final PressConditional conditional;
  private final PatternIndex<HedgeClass> hedges;
  private final CueLexicon cues;

  /**
   * A finder for the pack's language.
   *
   * @throws IllegalArgumentException if the pack lacks "cues.tsv", "hedges.tsv" or "numerals.tsv"
   */
  public SourcelessFinder(LanguagePack pack) {
    this.conditional = PressConditional.of(pack);
    this.hedges = HedgeClass.lexicon(pack);
    this.cues = CueLexicon.of(pack);
  }

  /**
   * The statements without a source, in order, at most one to a sentence.
   *
   * @param found the statements of the article that have one
   */
  public List<Attribution> find(Words words, List<Attribution> found) {
    OwnVoice own = new OwnVoice(words, found);
    NavigableSet<Span> taken = new TreeSet<>();
    for (Attribution attribution : found) {
      taken.addAll(attribution.source().pieces());
      taken.addAll(attribution.cue().pieces());
      taken.addAll(attribution.content().pieces());
    }
    List<Attribution> sourceless = new ArrayList<>();
    for (Sentence sentence : words.sentences()) {
      if (namesSource(sentence, own)) {
        continue;
      }
      conditional(words, sentence, own, taken)
          .or(() -> reportative(words, sentence, own, taken))
          .ifPresent(sourceless::add);
    }
    return sourceless;
  }

  /** "Selon X, …" that nobody has found yet has a source all the same. */
  private boolean namesSource(Sentence sentence, OwnVoice own) {
    return cues.in(sentence.tokens()).stream()
        .anyMatch(
            match ->
                match.cue().part() == CueClass.Part.ADP
                    && match.cue().strength() == 3
                    && own.holds(sentence.tokens().get(match.first()).span()));
  }

  private Optional<Attribution> conditional(
      Words words, Sentence sentence, OwnVoice own, NavigableSet<Span> taken) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<TokenRange> verb = conditional.at(sentence, i);
      if (verb.isPresent() && own.holds(verb.get().span(tokens)) && isMain(tokens, verb.get())) {
        Spans content = content(words, sentence, verb.get(), taken);
        return Optional.of(
            new Attribution(
                Spans.none(), Spans.none(), content, "press-conditional", CONDITIONAL_CONFIDENCE));
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> reportative(
      Words words, Sentence sentence, OwnVoice own, NavigableSet<Span> taken) {
    List<Token> tokens = sentence.tokens();
    for (PatternIndex.Match<HedgeClass> match :
        hedges.in(tokens, new TokenRange(0, tokens.size()))) {
      Span cue = match.tokens().span(tokens);
      if (match.meaning().kind() == HedgeKind.REPORTATIVE
          && own.holds(cue)
          && modifiesVerb(tokens, match.tokens())) {
        Spans whole = content(words, sentence, match.tokens(), taken);
        Spans content = without(words.text(), whole, cue);
        if (!content.isEmpty()) {
          return Optional.of(
              new Attribution(
                  Spans.none(), Spans.of(cue), content, "reportative", REPORTATIVE_CONFIDENCE));
        }
      }
    }
    return Optional.empty();
  }

  /** A relative or adverbial clause in the conditional tells of something else. */
  private static boolean isMain(List<Token> tokens, TokenRange verb) {
    return switch (tokens.get(Clause.served(tokens, verb.first())).relation()) {
      case "acl", "advcl" -> !followsConjunction(tokens, verb.first());
      default -> true;
    };
  }

  private static boolean followsConjunction(List<Token> tokens, int verb) {
    int least = Math.max(0, verb - FAR);
    for (int i = verb - 1; i >= least && tokens.get(i).upos() != Upos.PUNCT; i--) {
      if (tokens.get(i).upos() == Upos.SCONJ || tokens.get(i).has("PronType=Rel")) {
        return true;
      }
    }
    return false;
  }

  /** "the reportedly stolen car" is no report. */
  private static boolean modifiesVerb(List<Token> tokens, TokenRange adverb) {
    Token token = tokens.get(adverb.first());
    boolean apart =
        adverb.size() > 1
            || (adverb.end() < tokens.size() && tokens.get(adverb.end()).form().equals(","));
    int head = token.head();
    return apart
        || (token.upos() != Upos.ADJ
            && (head < 0
                || !isNominal(tokens.get(head))
                || near(tokens, head).stream().anyMatch(other -> serves(other, head))));
  }

  private static boolean isNominal(Token token) {
    return switch (token.upos()) {
      case NOUN, PROPN, ADJ, NUM -> true;
      default -> false;
    };
  }

  private static List<Token> near(List<Token> tokens, int at) {
    return tokens.subList(Math.max(0, at - NEAR), Math.min(tokens.size(), at + NEAR));
  }

  private static boolean serves(Token token, int head) {
    return token.head() == head
        && (token.relation().equals("cop") || token.relation().startsWith("aux"));
  }

  /**
   * From the start of the sentence, or what was found before the words, to its end without the
   * final mark, or to the comma before what was found next; to the end of a quotation that runs on.
   */
  private static Spans content(
      Words words, Sentence sentence, TokenRange marked, NavigableSet<Span> taken) {
    List<Token> tokens = sentence.tokens();
    Span verb = marked.span(tokens);
    int first = 0;
    int end = tokens.size();
    Span before = taken.lower(verb);
    if (before != null && before.end() > sentence.span().start() && before.end() <= verb.start()) {
      first = TokenRange.of(tokens, new Span(before.end(), verb.end())).orElseThrow().first();
    }
    Span after = taken.higher(new Span(verb.end(), verb.end()));
    if (after != null && after.start() < sentence.span().end()) {
      end = commaBefore(tokens, after.start(), marked.end());
    }
    first = skipMarks(tokens, first, marked.first());
    end = dropMarks(tokens, end, marked.end());
    Span content = new TokenRange(first, end).span(tokens);
    return Spans.of(content.hull(new Span(content.start(), endOfQuotation(words, content))));
  }

  private static int commaBefore(List<Token> tokens, int offset, int least) {
    int end = least;
    for (int i = least; i < tokens.size() && tokens.get(i).span().start() <= offset; i++) {
      if (tokens.get(i).form().equals(",")) {
        end = i;
      }
    }
    return end == least ? tokens.size() : end;
  }

  private static int skipMarks(List<Token> tokens, int first, int most) {
    int at = first;
    while (at < most
        && (tokens.get(at).upos() == Upos.PUNCT || tokens.get(at).upos() == Upos.CCONJ)) {
      at++;
    }
    return at;
  }

  private static int dropMarks(List<Token> tokens, int end, int least) {
    int at = end;
    while (at > least && ".!…,;:".contains(tokens.get(at - 1).form())) {
      at--;
    }
    return at;
  }

  private static int endOfQuotation(Words words, Span content) {
    // the first that reaches the end is the outermost
    return words.quotationsFrom(content).stream()
        .filter(quotation -> quotation.span().end() >= content.end())
        .findFirst()
        .map(quotation -> quotation.span().end())
        .orElse(content.end());
  }

  private static Spans without(String text, Spans whole, Span cue) {
    Span hull = whole.hull();
    List<Span> pieces = new ArrayList<>();
    add(pieces, text, hull.start(), cue.start());
    add(pieces, text, cue.end(), hull.end());
    return new Spans(pieces);
  }

  /** Without the commas and the white space around the cue. */
  private static void add(List<Span> pieces, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      pieces.add(new Span(start, end));
    }
  }

  private static boolean isEdge(char sign) {
    return sign == ',' || Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }
}
