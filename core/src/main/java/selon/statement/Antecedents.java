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
import selon.text.Spans;

/**
 * Finds whom a pronoun means, by agreement, nearness, subjecthood and who spoke last (after Lappin
 * and Leass, CL 1994, with the weights set by hand). Where two come close to each other it finds
 * nobody: a name that is missing does less harm than a wrong one.
 */
final class Antecedents {

  /** How many words before it a relative pronoun finds its noun. */
  private static final int NEAR = 3;

  /** How far back its noun may be if the nearest does not agree. */
  private static final int FAR = 12;

  /** How far before a pronoun a phrase opens the sentence. */
  private static final int LONGEST_OPENING = 25;

  private static final int MOST_MENTIONS = 60;
  private static final int MOST_SENTENCES = 5;

  private static final double SUBJECT = 1.2;
  private static final double NEAR_SUBJECT = 2;
  private static final double LAST_SPEAKER = 1.4;
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
    if (holder < 0) {
      noun = agreeing(tokens, noun, pronoun.head());
    }
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

  /**
   * Of a noun and those that it complements, the first that the pronoun and its verb agree with: "a
   * member of the council, who says". The noun itself if none does.
   */
  private int agreeing(List<Token> tokens, int noun, int pronoun) {
    for (int at = noun; at >= 0 && noun - at < FAR; at = complemented(tokens, at)) {
      if (agrees(tokens, at, pronoun)) {
        return at;
      }
    }
    return noun;
  }

  /** The noun before the preposition that opens the phrase of another; -1 if there is none. */
  private static int complemented(List<Token> tokens, int noun) {
    int at = noun - 1;
    while (at > 0
        && noun - at < FAR
        && (PhraseReader.isNominal(tokens.get(at))
            || tokens.get(at).upos() == Upos.ADJ
            || tokens.get(at).upos() == Upos.DET)) {
      at--;
    }
    boolean bound = at > 0 && tokens.get(at).upos() == Upos.ADP;
    return bound && PhraseReader.isNominal(tokens.get(at - 1)) ? at - 1 : -1;
  }

  private boolean agrees(List<Token> tokens, int noun, int pronoun) {
    Token relative = tokens.get(pronoun);
    Token word = tokens.get(noun);
    return !differ(word, relative, "Gender=Masc", "Gender=Fem")
        && !differ(word, relative, "Number=Sing", "Number=Plur")
        && !differ(word, verbBehind(tokens, pronoun), "Number=Sing", "Number=Plur")
        && isOfItsKind(tokens, noun, relative);
  }

  /** The first verb behind a pronoun, which bears its number; the pronoun if there is none near. */
  private static Token verbBehind(List<Token> tokens, int pronoun) {
    for (int i = pronoun + 1; i < Math.min(tokens.size(), pronoun + NEAR + 1); i++) {
      Upos upos = tokens.get(i).upos();
      if (upos == Upos.VERB || upos == Upos.AUX) {
        return tokens.get(i);
      }
    }
    return tokens.get(pronoun);
  }

  private static boolean differ(Token one, Token other, String feature, String opposite) {
    return one.has(feature) && other.has(opposite) || one.has(opposite) && other.has(feature);
  }

  /** "Who" stands for people, "which" for things. */
  private boolean isOfItsKind(List<Token> tokens, int noun, Token relative) {
    PhraseWords small = phrases.words();
    boolean people = small.is(PhraseWords.Role.OF_PEOPLE, relative);
    if (!people && !small.is(PhraseWords.Role.OF_THINGS, relative)) {
      return true;
    }
    SourceWord known = phrases.around(tokens, noun).noun();
    SourceKind kind = known == null ? SourceKind.NONE : known.kind();
    if (known == null && tokens.get(noun).upos() == Upos.PROPN) {
      Figure figure = ofNoun(tokens, noun);
      kind = figure == null ? SourceKind.NONE : figure.kind();
      if (kind == SourceKind.NONE && figure != null && figure.name().indexOf(' ') < 0) {
        return !people;
      }
    }
    return switch (kind) {
      case ROLE, PERSON -> people;
      case ORGANISATION, MEDIUM, DOCUMENT -> !people;
      default -> true;
    };
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
   * @param said what is reported of the one it means, who would not call himself by name there
   * @param speaker the one whose reported words the pronoun is part of
   * @param quotes whether these are the speaker's own words, where he would say "I"
   * @param last who spoke last before
   */
  @Nullable Figure ofPronoun(
      Phrase pronoun, Spans said, @Nullable Figure speaker, boolean quotes, @Nullable Figure last) {
    int offset = pronoun.offset();
    int here = sentence(offset);
    Span quotation = quoted.around(offset);
    Map<Figure, Double> scores = new LinkedHashMap<>();
    Set<Figure> repeated = new HashSet<>();
    Set<Figure> others = spokenOf(said, offset, here);
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
          others.contains(figure) || back == 0 && isOpeningAgent(pronoun, mention.offset());
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

  /**
   * Those of whom somebody speaks: in « Le préfet ment », dit-il, "il" is not the prefect, be he
   * named before; nor is "he" Crane in "he said Crane had left". In "Crane had left, he said" he
   * may be.
   */
  private Set<Figure> spokenOf(Spans said, int pronoun, int sentence) {
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
  private boolean isOpeningAgent(Phrase pronoun, int name) {
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
