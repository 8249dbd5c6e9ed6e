package selon.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.statement.Phrase.Determiner;

/**
 * Finds whom a description means that the article has used for nobody: "la sénatrice", "the retired
 * surgeon". It is the one who spoke last, where a pronoun would mean the same one and nothing
 * speaks against it: another office, words that tell of a second person, or that the one who speaks
 * would be telling of himself. For one article, by one thread.
 */
final class Epithets {

  private final SourceLexicon lexicon;
  private final PhraseWords words;
  private final Map<Figure, Integer> firstMentions = new HashMap<>();
  private final Antecedents antecedents;
  private final Map<Figure, Figure> known = new HashMap<>();

  Epithets(SourceLexicon lexicon, PhraseWords words, Cast cast, Antecedents antecedents) {
    this.lexicon = lexicon;
    this.words = words;
    cast.mentions()
        .forEach(mention -> firstMentions.putIfAbsent(mention.figure(), mention.offset()));
    this.antecedents = antecedents;
  }

  /** Whether the words alone allow that somebody with a name is meant. */
  boolean mayBe(Phrase phrase) {
    boolean definite =
        phrase.determiner() == Determiner.DEFINITE
            || phrase.determiner() == Determiner.DEMONSTRATIVE;
    return definite
        && !phrase.plural()
        && !phrase.goesOn()
        && PhraseReader.isNominal(phrase.headToken())
        && !tellsOfAnother(phrase);
  }

  /** "The minister's spokesman", "la mère de Paul Martin". */
  private boolean tellsOfAnother(Phrase phrase) {
    List<Token> tokens = phrase.tokens();
    for (int i = phrase.from(); i < phrase.core(); i++) {
      SourceWord noun = lexicon.noun(tokens, i);
      boolean own = noun != null && i <= phrase.head() && phrase.head() < i + noun.words().size();
      if (noun != null && !own && noun.kind() == SourceKind.ROLE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who is meant; null if that stays open.
   *
   * @param figure whom the article knows by the description alone
   * @param speakers those whose words the description is part of
   * @param last who spoke last before
   */
  @Nullable Figure meant(
      Phrase phrase, @Nullable Figure figure, List<Figure> speakers, @Nullable Figure last) {
    Figure before = figure == null ? null : known.get(figure);
    if (before != null) {
      return before;
    }
    boolean person = last != null && last.named() && last.kind() == SourceKind.PERSON;
    if (last == null
        || !person
        || speakers.contains(last)
        || figure != null && isKnown(figure, phrase.offset())
        || holdsAnotherOffice(last, phrase)
        || isOffice(phrase) && !antecedents.isNear(last, phrase.offset())
        || !antecedents.isLast(phrase, last)) {
      return null;
    }
    if (figure != null) {
      known.put(figure, last);
    }
    return last;
  }

  /** Who a figure without a name has turned out to be, or itself. */
  Figure known(Figure figure) {
    return known.getOrDefault(figure, figure);
  }

  /** Whether the article has spoken of it before. */
  private boolean isKnown(Figure figure, int offset) {
    return firstMentions.getOrDefault(figure, offset) < offset;
  }

  private boolean holdsAnotherOffice(Figure person, Phrase phrase) {
    boolean office = isOffice(phrase);
    Figure.Description called = phrase.description();
    for (Figure.Description own : person.descriptions()) {
      boolean same = own.noun().equals(called.noun());
      boolean another = own.contradicts(called) || !words.isSameOffice(own, called);
      if (same ? another : office && !isEpithet(own)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOffice(Phrase phrase) {
    return phrase.noun() != null && !isEpithet(phrase.description());
  }

  private boolean isEpithet(Figure.Description description) {
    return words.is(PhraseWords.Role.EPITHET, description.noun());
  }
}
