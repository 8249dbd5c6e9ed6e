package selon.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.statement.Reading;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/** A few words without a verb that stand beside what an article tells, and tell nothing. */
final class Remnants {

  /** How many words that tell something a verbless stretch has at least to tell anything. */
  private static final int CLAUSE = 4;

  private static final Set<Upos> TELLING =
      EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.ADJ, Upos.NUM, Upos.X);

  private final Words words;
  private final Span headline;

  /** Where cues end. */
  private final Set<Integer> cues = new HashSet<>();

  private final Map<String, Statement> statements = new HashMap<>();

  Remnants(Reading reading, Words words) {
    this.words = words;
    this.headline = Headline.heading(reading.article());
    for (Statement statement : reading.statements()) {
      statement.cue().forEach(cue -> cues.add(cue.end()));
      statements.put(statement.id(), statement);
    }
  }

  /**
   * The stretches of a sentence without those that say to whom, where or how somebody said what he
   * said: verbless ones right behind a cue, as in "told the Gazette by telephone on Monday".
   */
  Spans without(Spans own, Sentence sentence) {
    List<Span> kept = new ArrayList<>();
    for (Span stretch : own) {
      if (!isBehindCue(stretch) || hasVerb(stretch, sentence.tokens())) {
        kept.add(stretch);
      }
    }
    return new Spans(kept);
  }

  private boolean isBehindCue(Span stretch) {
    String text = words.text();
    int at = stretch.start();
    while (at > 0 && Character.isSpaceChar(text.charAt(at - 1))) {
      at--;
    }
    return cues.contains(at);
  }

  /**
   * Whether it is what statements leave of a sentence, a few words without a verb: "as the mayor
   * told" of the Gazette, a label before a colon.
   */
  boolean isOne(Spans own, Sentence sentence) {
    int all = 0;
    int left = 0;
    int telling = 0;
    for (Token token : sentence.tokens()) {
      if (token.upos() != Upos.PUNCT) {
        all++;
        if (own.contains(token.span())) {
          left++;
          telling += TELLING.contains(token.upos()) ? 1 : 0;
          if (isVerb(token)) {
            return false;
          }
        }
      }
    }
    return left < all && telling < CLAUSE;
  }

  /**
   * Whether it is what a headline is about and not what somebody says: "Gate of Dunmere: the
   * neighbors had warned".
   */
  boolean isTopic(Statement statement) {
    Span content = statement.content().hull();
    return headline.contains(content)
        && !statement.cue().isEmpty()
        && statement.cue().hull().start() > content.end()
        && isBeforeColon(content.end())
        && isFew(content);
  }

  private boolean isBeforeColon(int end) {
    String text = words.text();
    int at = end;
    while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == ':';
  }

  /**
   * Whether it is a mere thing that somebody unknown speaks of in what another says, who tells all
   * of it: "a smell of gas" in "firefighters said that neighbors had reported a smell of gas".
   */
  boolean isHeldByItsParent(Statement statement) {
    Statement parent = statement.parent() == null ? null : statements.get(statement.parent());
    return parent != null
        && isNobodyKnown(statement.source().kind())
        && parent.content().hull().contains(statement.content().hull())
        && !parent.content().hull().equals(statement.content().hull())
        && isFew(statement.content().hull());
  }

  private static boolean isNobodyKnown(SourceKind kind) {
    return switch (kind) {
      case ANONYMOUS, ROLE, COLLECTIVE, NONE, AUTHOR -> true;
      case PERSON, ORGANISATION, MEDIUM, DOCUMENT -> false;
    };
  }

  private boolean isFew(Span stretch) {
    List<Token> tokens = words.tokensIn(stretch);
    long telling = tokens.stream().filter(token -> TELLING.contains(token.upos())).count();
    return telling < CLAUSE && !hasVerb(stretch, tokens);
  }

  private static boolean hasVerb(Span stretch, List<Token> tokens) {
    return tokens.stream().anyMatch(token -> stretch.contains(token.span()) && isVerb(token));
  }

  private static boolean isVerb(Token token) {
    return token.has("VerbForm=Fin");
  }
}
