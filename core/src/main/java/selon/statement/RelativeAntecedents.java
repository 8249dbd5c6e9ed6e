package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;

/** Finds whom a relative pronoun means: a noun just before it that it agrees with. */
final class RelativeAntecedents {

  /** How many words before it a relative pronoun finds its noun. */
  private static final int NEAR = 3;

  /** How far back its noun may be if the nearest does not agree. */
  private static final int FAR = 12;

  private final PhraseReader phrases;
  private final Cast cast;

  RelativeAntecedents(PhraseReader phrases, Cast cast) {
    this.phrases = phrases;
    this.cast = cast;
  }

  /** What stands just before a relative pronoun; made anew if nothing else spoke of it. */
  @Nullable Figure of(Phrase pronoun) {
    List<Token> tokens = pronoun.tokens();
    int noun = nounOfClause(tokens, pronoun.head());
    if (noun < 0) {
      return null;
    }
    int bearer = bearer(tokens, noun, pronoun.head());
    bearer = bearer < 0 ? oneOf(tokens, noun) : bearer;
    noun = bearer < 0 ? noun : bearer;
    int holder = holder(tokens, noun);
    if (holder < 0) {
      noun = agreeing(tokens, noun, pronoun.head());
    }
    Figure figure = holder < 0 ? null : ofNoun(tokens, holder);
    return figure == null ? ofNoun(tokens, noun) : figure;
  }

  /**
   * "Ada Crane, delegate of the staff, who": behind a comma it is she who bears the office, not
   * those whose it is; -1 if the noun is in no such apposition.
   */
  private int bearer(List<Token> tokens, int noun, int pronoun) {
    if (pronoun == 0 || !tokens.get(pronoun - 1).form().equals(",")) {
      return -1;
    }
    int at = noun;
    for (int step = 0; step < NEAR && tokens.get(at).relation().startsWith("nmod"); step++) {
      at = tokens.get(at).head();
    }
    int name = tokens.get(at).head();
    SourceWord office = phrases.around(tokens, at).noun();
    boolean borne =
        tokens.get(at).relation().equals("appos")
            && 0 <= name
            && name < at
            && tokens.get(name).upos() == Upos.PROPN
            && office != null
            && office.kind() == SourceKind.ROLE;
    boolean one = !verbBehind(tokens, pronoun).has("Number=Plur");
    return borne && one && agrees(tokens, at, pronoun) ? name : -1;
  }

  /** "{Ada Crane}, l'un des auteurs, qui": one of many; -1 if none is named before. */
  private int oneOf(List<Token> tokens, int noun) {
    int comma = noun - 4;
    PhraseWords small = phrases.words();
    boolean one =
        comma > 0
            && tokens.get(comma).form().equals(",")
            && small.is(PhraseWords.Role.DEFINITE, tokens.get(comma + 1))
            && small.is(PhraseWords.Role.ONE, tokens.get(comma + 2))
            && small.is(PhraseWords.Role.OF, tokens.get(comma + 3));
    return one && tokens.get(comma - 1).upos() == Upos.PROPN ? comma - 1 : -1;
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
    int last = beforeAge(tokens, pronoun - 1);
    for (int i = last; i >= Math.max(0, last + 1 - NEAR); i--) {
      if (PhraseReader.isNominal(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "Ada Crane{, 61,} who": the token before the age. */
  private static int beforeAge(List<Token> tokens, int comma) {
    boolean age =
        comma > 2
            && tokens.get(comma).form().equals(",")
            && tokens.get(comma - 1).upos() == Upos.NUM
            && tokens.get(comma - 2).form().equals(",");
    return age ? comma - 3 : comma;
  }
}
