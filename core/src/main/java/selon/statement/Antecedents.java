package selon.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Words;
import selon.text.Span;

/**
 * Finds whom a pronoun means, by agreement, nearness, subjecthood and who spoke last (after Lappin
 * and Leass, CL 1994, with the weights set by hand). Where two come close to each other it finds
 * nobody: a name that is missing does less harm than a wrong one.
 */
final class Antecedents {

  private static final int MOST_MENTIONS = 60;
  private static final int MOST_SENTENCES = 5;

  private static final double SUBJECT = 1.2;
  private static final double LAST_SPEAKER = 1.2;
  private static final double NAMED = 0.4;
  private static final double ASIDE = -1.5;
  private static final double QUOTED = -1.5;
  private static final double A_SENTENCE_BACK = -0.8;
  private static final double A_PARAGRAPH_BACK = -0.3;
  private static final double GENDER_UNTOLD = -0.4;
  private static final double SORT_UNTOLD = -1.2;
  private static final double REPEATED = 0.3;

  private static final double LEAST = -2.5;
  private static final double MARGIN = 0.5;

  private final Words words;
  private final Cast cast;
  private final QuotedParts quoted;

  Antecedents(Words words, Cast cast, QuotedParts quoted) {
    this.words = words;
    this.cast = cast;
    this.quoted = quoted;
  }

  /** What stands just before a relative pronoun, its apposition included. */
  @Nullable Figure ofRelative(Phrase pronoun) {
    int at = cast.firstFrom(pronoun.offset()) - 1;
    Token token = pronoun.headToken();
    List<Token> tokens = pronoun.tokens();
    // the verb of the clause hangs on its noun
    int verb = token.head();
    int noun = verb < 0 ? -1 : tokens.get(verb).head();
    boolean hangs =
        noun >= 0
            && noun < pronoun.head()
            && (tokens.get(verb).relation().equals("acl")
                || PhraseReader.isNominal(tokens.get(noun)));
    int start = tokens.get(0).span().start();
    for (int i = at; i >= Math.max(0, at - 3); i--) {
      Mention mention = cast.mentions().get(i);
      if (mention.offset() < start) {
        break;
      }
      if (hangs && covers(mention, tokens, noun)) {
        return mention.figure();
      }
    }
    if (at >= 0 && cast.mentions().get(at).offset() >= start && !hangs) {
      Mention last = cast.mentions().get(at);
      return last.aside() ? null : last.figure();
    }
    return null;
  }

  private static boolean covers(Mention mention, List<Token> tokens, int noun) {
    int start = mention.offset();
    for (int i = noun; i >= Math.max(0, noun - 6); i--) {
      if (tokens.get(i).span().start() == start) {
        return true;
      }
      if (!goesWithin(tokens.get(i)) && i != noun) {
        return false;
      }
    }
    return false;
  }

  private static boolean goesWithin(Token token) {
    return switch (token.upos()) {
      case DET, ADJ, NOUN, PROPN, NUM -> true;
      default -> false;
    };
  }

  /**
   * Whom a third-person pronoun or possessive means; null if two come close, or nobody fits.
   *
   * @param speaker the one whose reported words the pronoun is part of
   * @param quotes whether these are the speaker's own words, where he would say "I"
   * @param last who spoke last before
   */
  @Nullable Figure ofPronoun(
      Phrase pronoun, @Nullable Figure speaker, boolean quotes, @Nullable Figure last) {
    int offset = pronoun.offset();
    int here = sentence(offset);
    Span quotation = quoted.around(offset);
    Map<Figure, Double> scores = new LinkedHashMap<>();
    int from = cast.firstFrom(offset) - 1;
    for (int i = from; i >= Math.max(0, from - MOST_MENTIONS); i--) {
      Mention mention = cast.mentions().get(i);
      int back = here - mention.sentence();
      if (back > MOST_SENTENCES) {
        break;
      }
      Figure figure = mention.figure();
      if (!agrees(pronoun, figure) || quotes && figure == speaker) {
        continue;
      }
      double score = back * A_SENTENCE_BACK;
      score += mention.subject() ? SUBJECT : 0;
      score += mention.aside() ? ASIDE : 0;
      score += isElsewhere(mention, quotation) ? QUOTED : 0;
      score += sameParagraph(mention.offset(), offset) ? 0 : A_PARAGRAPH_BACK;
      Double known = scores.get(figure);
      scores.put(figure, known == null ? score : Math.max(known, score) + REPEATED);
    }
    return best(scores, pronoun, speaker, last);
  }

  private static @Nullable Figure best(
      Map<Figure, Double> scores,
      Phrase pronoun,
      @Nullable Figure speaker,
      @Nullable Figure last) {
    Figure best = null;
    double highest = LEAST;
    double second = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Figure, Double> entry : scores.entrySet()) {
      Figure figure = entry.getKey();
      double score = entry.getValue();
      score += figure == last || figure == speaker ? LAST_SPEAKER : 0;
      score += figure.named() && !figure.place() ? NAMED : 0;
      score += figure.kind() == SourceKind.NONE ? SORT_UNTOLD : 0;
      score +=
          figure.gender() == Gender.UNKNOWN && pronoun.gender() != Gender.UNKNOWN
              ? GENDER_UNTOLD
              : 0;
      if (score > highest) {
        second = Math.max(second, best == null ? second : highest);
        highest = score;
        best = figure;
      } else {
        second = Math.max(second, score);
      }
    }
    return highest - second >= MARGIN ? best : null;
  }

  private static boolean agrees(Phrase pronoun, Figure figure) {
    Pronoun word = pronoun.pronoun();
    if (word == null || !word.gender().agrees(figure.gender())) {
      return false;
    }
    if (word.gender() == Gender.NEUTER && figure.isPerson()) {
      return false;
    }
    return switch (word.number()) {
      case ONE -> !figure.plural();
      case MANY -> figure.plural();
      case EITHER -> true;
    };
  }

  /** Whether the mention stands in somebody's words, and the pronoun does not. */
  private boolean isElsewhere(Mention mention, @Nullable Span quotation) {
    Span other = quoted.around(mention.offset());
    return other != null && !other.equals(quotation);
  }

  private boolean sameParagraph(int one, int other) {
    int end = words.text().indexOf('\n', one);
    return end < 0 || end >= other;
  }

  private int sentence(int offset) {
    int low = 0;
    int high = words.sentences().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = words.sentences().get(middle);
      if (sentence.span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
