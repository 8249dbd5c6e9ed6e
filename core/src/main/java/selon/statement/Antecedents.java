package selon.statement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import selon.sentence.Sentence;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/**
 * Finds whom a personal pronoun means, by agreement, nearness, subjecthood and who spoke last
 * (after Lappin and Leass, CL 1994, with the weights set by hand). Where two come close to each
 * other it finds nobody: a name that is missing does less harm than a wrong one.
 */
final class Antecedents {

  private static final int MOST_MENTIONS = 60;
  private static final int MOST_SENTENCES = 5;

  private static final double SUBJECT = 1.2;
  private static final double NEAR_SUBJECT = 2;
  private static final double LAST_SPEAKER = 1.4;
  private static final double NAMED = 0.4;
  private static final double CHARGED = 1.4;
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
  private final Cast cast;
  private final QuotedParts quoted;
  private final ExcludedAntecedents excluded;
  private final int[] lineEnds;

  Antecedents(Words words, PhraseReader phrases, Cast cast, QuotedParts quoted) {
    this.words = words;
    this.lineEnds =
        IntStream.range(0, words.text().length())
            .filter(at -> words.text().charAt(at) == '\n')
            .toArray();
    this.cast = cast;
    this.quoted = quoted;
    this.excluded = new ExcludedAntecedents(phrases, cast, quoted);
  }

  /**
   * Whom a third-person pronoun or possessive means; null if two come close, or nobody fits.
   *
   * @param said what is reported of the one it means, who would not call himself by name there
   * @param charge what the one it means denies, which mostly tells of him; else none
   * @param speaker the one whose reported words the pronoun is part of
   * @param quotes whether these are the speaker's own words, where he would say "I"
   * @param last who spoke last before
   */
  @Nullable Figure ofPronoun(
      Phrase pronoun,
      Spans said,
      Spans charge,
      @Nullable Figure speaker,
      boolean quotes,
      @Nullable Figure last) {
    int offset = pronoun.offset();
    int here = sentence(offset);
    Span quotation = quoted.around(offset);
    Map<Figure, Double> scores = new LinkedHashMap<>();
    Set<Figure> repeated = new HashSet<>();
    Set<Figure> others = excluded.spokenOf(said, offset, here);
    int from = cast.firstFrom(offset) - 1;
    boolean nearest = true;
    boolean someoneHere = false;
    boolean informed = false;
    for (int i = from; i >= Math.max(0, from - MOST_MENTIONS); i--) {
      Mention mention = cast.mentions().get(i);
      int back = here - mention.sentence();
      if (back > MOST_SENTENCES) {
        break;
      }
      Figure figure = mention.figure();
      boolean other =
          others.contains(figure)
              || back == 0 && excluded.isOpeningAgent(pronoun, mention.offset())
              || back == 0 && said.contains(mention.offset()) && isStranger(figure, pronoun, last);
      if (other) {
        continue;
      }
      boolean strange = back > THING_SENTENCES && isSilentThing(figure, speaker, last);
      if (!agrees(pronoun, figure) || quotes && figure == speaker || strange) {
        continue;
      }
      informed |= figure == last && mention.isInformant() && !scores.containsKey(figure);
      double score = back * A_SENTENCE_BACK;
      score += mention.subject() && !mention.aside() ? back == 0 ? NEAR_SUBJECT : SUBJECT : 0;
      score += charge.contains(mention.offset()) ? CHARGED : 0;
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
    return best(scores, pronoun, speaker, someoneHere || informed ? null : last);
  }

  /** "The minister replied once, she says", where a woman spoke before: she tells of him. */
  private static boolean isStranger(Figure figure, Phrase pronoun, @Nullable Figure last) {
    return !figure.named()
        && figure.gender() == Gender.UNKNOWN
        && last != null
        && last != figure
        && last.isPerson()
        && last.gender() != Gender.UNKNOWN
        && last.gender() == pronoun.gender();
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
    if (word == null || !pronoun.gender().agrees(figure.gender())) {
      return false;
    }
    if (word.gender() == Gender.NEUTER && figure.isPerson()) {
      return false;
    }
    return switch (word.count()) {
      case ONE -> !figure.plural();
      case MANY -> figure.plural() || figure.kind() == SourceKind.COLLECTIVE;
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
