package selon.statement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Span;

/**
 * Finds whom a pronoun means, by agreement, nearness, subjecthood and who spoke last (after Lappin
 * and Leass, CL 1994, with the weights set by hand). Where two come close to each other it finds
 * nobody: a name that is missing does less harm than a wrong one.
 */
final class Antecedents {

  /** How many words before it a relative pronoun finds its noun. */
  private static final int NEAR = 3;

  private static final int MOST_MENTIONS = 60;
  private static final int MOST_SENTENCES = 5;

  private static final double SUBJECT = 1.2;
  private static final double NEAR_SUBJECT = 2;
  private static final double LAST_SPEAKER = 1.2;
  private static final double NAMED = 0.4;
  private static final double NEAREST = 0.8;
  private static final double ASIDE = -1.5;
  private static final double QUOTED = -1.5;
  private static final double A_SENTENCE_BACK = -0.8;
  private static final double A_PARAGRAPH_BACK = -0.3;

  /** How far back a thing may be that has not spoken, and "elle" or "it" still means it. */
  private static final int THING_SENTENCES = 1;

  private static final double GENDER_UNTOLD = -0.4;
  private static final double SORT_UNTOLD = -1.2;
  private static final double REPEATED = 0.3;

  private static final double LEAST = -2.5;
  private static final double MARGIN = 0.5;

  private final Words words;
  private final PhraseReader phrases;
  private final Cast cast;
  private final QuotedParts quoted;
  private final int[] lineEnds;

  Antecedents(Words words, PhraseReader phrases, Cast cast, QuotedParts quoted) {
    this.words = words;
    this.lineEnds =
        IntStream.range(0, words.text().length())
            .filter(at -> words.text().charAt(at) == '\n')
            .toArray();
    this.phrases = phrases;
    this.cast = cast;
    this.quoted = quoted;
  }

  /** What stands just before a relative pronoun; made anew if nothing else spoke of it. */
  @Nullable Figure ofRelative(Phrase pronoun) {
    List<Token> tokens = pronoun.tokens();
    int noun = nounOfClause(tokens, pronoun.head());
    if (noun < 0) {
      return null;
    }
    int holder = holder(tokens, noun);
    Figure figure = holder < 0 ? null : ofNoun(tokens, holder);
    return figure == null ? ofNoun(tokens, noun) : figure;
  }

  /** Whose name another only goes with: "Ada Crane of Morval, who"; -1 if none does. */
  private int holder(List<Token> tokens, int noun) {
    int at = noun;
    while (at > 0 && tokens.get(at).upos() == Upos.PROPN) {
      at--;
    }
    boolean of = at > 0 && at < noun && tokens.get(at).upos() == Upos.ADP;
    boolean apart = of && cast.isNamedAt(tokens.get(at + 1).span().start());
    return apart && tokens.get(at - 1).upos() == Upos.PROPN ? at - 1 : -1;
  }

  private @Nullable Figure ofNoun(List<Token> tokens, int noun) {
    Phrase phrase = phrases.around(tokens, noun);
    int first = cast.firstFrom(phrase.offset());
    int last = cast.firstFrom(tokens.get(noun).span().end());
    for (int i = last - 1; i >= first; i--) {
      Mention mention = cast.mentions().get(i);
      if ((!mention.aside() || phrase.name() != null) && !onlyTellsWhich(tokens, noun, mention)) {
        return mention.figure();
      }
    }
    return phrase.pronoun() != null
        ? null
        : new Figure(phrase.text(), false, phrase.kind(null), phrase.gender(), phrase.plural());
  }

  /** The name in "Lakeside supporters" only tells whose they are. */
  private static boolean onlyTellsWhich(List<Token> tokens, int noun, Mention mention) {
    if (tokens.get(noun).upos() != Upos.NOUN) {
      return false;
    }
    for (int i = noun - 1; i >= 0 && tokens.get(i).span().start() >= mention.offset(); i--) {
      boolean name =
          tokens.get(i).upos() == Upos.PROPN && tokens.get(i).span().start() == mention.offset();
      if (name && mention.figure().named()) {
        return tokens.get(i).head() == noun && tokens.get(i).relation().equals("compound");
      }
    }
    return false;
  }

  /** The noun on which the clause hangs, or else the nearest before the pronoun; -1 if none. */
  private static int nounOfClause(List<Token> tokens, int pronoun) {
    int verb = tokens.get(pronoun).head();
    int noun = verb < 0 ? -1 : tokens.get(verb).head();
    if (noun >= 0
        && noun < pronoun
        && tokens.get(verb).relation().equals("acl")
        && PhraseReader.isNominal(tokens.get(noun))) {
      return noun;
    }
    for (int i = pronoun - 1; i >= Math.max(0, pronoun - NEAR); i--) {
      if (PhraseReader.isNominal(tokens.get(i))) {
        return i;
      }
    }
    return -1;
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
    Set<Figure> repeated = new HashSet<>();
    int from = cast.firstFrom(offset) - 1;
    boolean nearest = true;
    boolean someoneHere = false;
    for (int i = from; i >= Math.max(0, from - MOST_MENTIONS); i--) {
      Mention mention = cast.mentions().get(i);
      int back = here - mention.sentence();
      if (back > MOST_SENTENCES) {
        break;
      }
      Figure figure = mention.figure();
      boolean strange = back > THING_SENTENCES && isSilentThing(figure, speaker, last);
      if (!agrees(pronoun, figure) || quotes && figure == speaker || strange) {
        continue;
      }
      double score = back * A_SENTENCE_BACK;
      score += mention.subject() ? back == 0 ? NEAR_SUBJECT : SUBJECT : 0;
      score += mention.aside() ? ASIDE : 0;
      score += isElsewhere(mention, quotation) ? QUOTED : 0;
      score += sameParagraph(mention.offset(), offset) ? 0 : A_PARAGRAPH_BACK;
      someoneHere |=
          back == 0 && figure.isPerson() && !mention.aside() && !isElsewhere(mention, quotation);
      if (nearest && figure.kind() != SourceKind.NONE && !figure.place() && !mention.aside()) {
        score += NEAREST;
        nearest = false;
      }
      Double known = scores.get(figure);
      scores.merge(figure, score, Math::max);
      if (known != null) {
        repeated.add(figure);
      }
    }
    scores.replaceAll((figure, score) -> repeated.contains(figure) ? score + REPEATED : score);
    return best(scores, pronoun, speaker, someoneHere ? null : last);
  }

  /** Whether a description of one would mean the last speaker, were it a pronoun. */
  boolean isLast(Phrase description, Figure last) {
    Pronoun one =
        new Pronoun(List.of("he"), Pronoun.Use.OTHER, description.gender(), Pronoun.Count.ONE);
    return ofPronoun(description.as(one), null, false, last) == last;
  }

  /** Whether the same paragraph speaks of the figure before the offset. */
  boolean isNear(Figure figure, int offset) {
    int from = cast.firstFrom(offset) - 1;
    for (int i = from; i >= Math.max(0, from - MOST_MENTIONS); i--) {
      Mention mention = cast.mentions().get(i);
      if (!sameParagraph(mention.offset(), offset)) {
        return false;
      }
      if (mention.figure() == figure) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSilentThing(
      Figure figure, @Nullable Figure speaker, @Nullable Figure last) {
    boolean thing = figure.kind() != SourceKind.NONE && !figure.isPerson() && !figure.plural();
    return thing && figure != speaker && figure != last;
  }

  private static @Nullable Figure best(
      Map<Figure, Double> scores, Phrase pronoun, @Nullable Figure speaker, @Nullable Figure last) {
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
    return switch (word.count()) {
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
    int end = Arrays.binarySearch(lineEnds, one);
    int next = end < 0 ? -end - 1 : end;
    return next == lineEnds.length || lineEnds[next] >= other;
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
