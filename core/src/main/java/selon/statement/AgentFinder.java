package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/**
 * Finds what a participle hands to somebody unnamed: "an alleged deal cited by Russian sources". A
 * participle is seldom a cue; an agent who is a source and nothing else makes it one.
 *
 * <p>Safe for threads; linear in the text.
 */
final class AgentFinder {

  private static final double CONFIDENCE = 0.6;

  /** How long the noun phrase before a participle may be, in tokens. */
  private static final int LONGEST = 24;

  /** How long what goes on behind the agent may be, in tokens. */
  private static final int LONGEST_REST = 120;

  private final CueLexicon cues;
  private final SourceLexicon sources;
  private final PhraseWords words;

  AgentFinder(LanguagePack pack) {
    cues = CueLexicon.of(pack);
    sources = SourceLexicon.of(pack);
    words = PhraseWords.of(pack);
  }

  /**
   * The statements with such an agent, in order.
   *
   * @param found the other statements of the article; where one has the participle for its cue,
   *     nothing is added
   */
  List<Attribution> find(Words article, List<Attribution> found) {
    NavigableMap<Integer, Span> taken = new TreeMap<>();
    for (Attribution other : found) {
      other.cue().forEach(piece -> taken.put(piece.start(), piece));
    }
    List<Attribution> agents = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (CueMatch match : cues.in(sentence.tokens())) {
        Token participle = sentence.tokens().get(match.first());
        Map.Entry<Integer, Span> cue = taken.floorEntry(participle.span().start());
        boolean free = cue == null || !cue.getValue().overlaps(participle.span());
        if (participle.has("VerbForm=Part") && free) {
          of(sentence.tokens(), match).ifPresent(agents::add);
        }
      }
    }
    return agents;
  }

  private Optional<Attribution> of(List<Token> tokens, CueMatch match) {
    int by = match.last() + 1;
    if (by >= tokens.size() || !words.is(PhraseWords.Role.AGENT, tokens.get(by))) {
      return Optional.empty();
    }
    TokenRange source = unnamed(tokens, by + 1);
    TokenRange told = before(tokens, match.first());
    if (source == null || told == null) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    content.add(told.span(tokens));
    rest(tokens, source.end()).ifPresent(content::add);
    return Optional.of(
        new Attribution(
            Spans.of(source.span(tokens)),
            Spans.of(new TokenRange(match.first(), match.last() + 1).span(tokens)),
            new Spans(content),
            "agent",
            CONFIDENCE));
  }

  /** The phrase that begins here, if its noun is one for sources that nobody names. */
  private @Nullable TokenRange unnamed(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && describes(tokens.get(at))) {
      at++;
    }
    SourceWord noun = at < tokens.size() ? sources.noun(tokens, at) : null;
    if (noun == null || noun.kind() != SourceKind.ANONYMOUS) {
      return null;
    }
    int end = at + noun.words().size();
    while (end < tokens.size() && tokens.get(end).upos() == Upos.ADJ) {
      end++;
    }
    return new TokenRange(from, Math.min(end, tokens.size()));
  }

  private static boolean describes(Token token) {
    return switch (token.upos()) {
      case DET, ADJ, NUM, PROPN -> true;
      default -> false;
    };
  }

  /** The noun phrase that the participle goes with and that ends before it. */
  private static @Nullable TokenRange before(List<Token> tokens, int participle) {
    int noun = tokens.get(participle).head();
    if (noun < 0 || noun >= participle || participle - noun > LONGEST) {
      return null;
    }
    if (tokens.get(noun).upos() != Upos.NOUN && tokens.get(noun).upos() != Upos.PROPN) {
      return null;
    }
    int from = noun;
    while (from > 0
        && noun - from < LONGEST
        && tokens.get(from - 1).head() == noun
        && (describes(tokens.get(from - 1)) || tokens.get(from - 1).upos() == Upos.NOUN)) {
      from--;
    }
    int end = participle;
    while (end > noun + 1 && tokens.get(end - 1).upos() == Upos.PUNCT) {
      end--;
    }
    return new TokenRange(from, end);
  }

  /** What goes on behind the agent with a preposition belongs to the noun phrase too. */
  private static Optional<Span> rest(List<Token> tokens, int from) {
    if (from >= tokens.size() || tokens.get(from).upos() != Upos.ADP) {
      return Optional.empty();
    }
    int end = from;
    int most = Math.min(tokens.size(), from + LONGEST_REST);
    while (end < most && tokens.get(end).upos() != Upos.PUNCT) {
      end++;
    }
    return Optional.of(new TokenRange(from, end).span(tokens));
  }
}
