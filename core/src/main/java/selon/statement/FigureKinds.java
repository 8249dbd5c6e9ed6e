package selon.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of what kind the sources of one article are. Remembers of what kind a figure was when it was
 * first a source, so that it stays that; filled by one thread.
 */
final class FigureKinds {

  private final SourceKinds kinds;
  private final PhraseWords phraseWords;
  private final SourceTable table;

  /** The offsets of the phrases whose bearer wants no name told. */
  private final Set<Integer> withheld;

  private final Map<Figure, SourceKind> known = new HashMap<>();

  FigureKinds(SourceReader reader, SourceTable table, Cast cast, QuotedParts quoted) {
    this.kinds = reader.kinds();
    this.phraseWords = reader.phraseWords();
    this.table = table;
    this.withheld = reader.withheld().among(nameless(table, cast), quoted);
  }

  private static List<Phrase> nameless(SourceTable table, Cast cast) {
    List<Phrase> nameless = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      Phrase phrase = table.phrase(i);
      if (phrase == null) {
        continue;
      }
      Pronoun pronoun = phrase.pronoun();
      Figure figure = pronoun == null ? cast.of(phrase) : null;
      if (pronoun == null ? isNameless(figure) : mayBeNobody(pronoun)) {
        nameless.add(phrase);
      }
    }
    return nameless;
  }

  private static boolean mayBeNobody(Pronoun pronoun) {
    return pronoun.use() == Pronoun.Use.SOME || pronoun.use() == Pronoun.Use.OTHER;
  }

  private static boolean isNameless(@Nullable Figure figure) {
    return figure == null || !figure.named();
  }

  /** Remembers the figure if its name is withheld where it is called by this phrase. */
  void withhold(Phrase phrase, Figure figure) {
    if (withheld.contains(phrase.offset())) {
      known.put(figure, SourceKind.ANONYMOUS);
    }
  }

  /** The kind of a source that is a noun phrase. */
  SourceKind of(SourceReading.Question question) {
    Figure figure = question.figure();
    if (isWithheld(question.attribution(), question.phrase(), figure)) {
      return SourceKind.ANONYMOUS;
    }
    SourceKind kind = kinds.of(question.phrase(), figure, question.cue(), question.nested());
    if (figure != null) {
      known.putIfAbsent(figure, kind);
      figure.turnOut(kind, phraseWords.headLast());
    }
    return kind;
  }

  private boolean isWithheld(int statement, Phrase phrase, @Nullable Figure figure) {
    return withheld.contains(phrase.offset())
        || isNameless(figure) && phrase.noun() == null && isOfNameless(statement, phrase)
        || figure != null
            && !figure.named()
            && !phrase.several()
            && known.get(figure) == SourceKind.ANONYMOUS;
  }

  /** "One of them", "the other", "a second" of those before who are not named. */
  private boolean isOfNameless(int statement, Phrase phrase) {
    if (!phraseWords.is(PhraseWords.Role.ONE_OF_MANY, phrase.headToken())) {
      return false;
    }
    for (int before : table.order().lately(statement)) {
      Phrase many = table.phrase(before);
      if (many != null && many.pronoun() == null && many.plural()) {
        Figure group = table.figure(before);
        return withheld.contains(many.offset())
            || group != null && known.get(group) == SourceKind.ANONYMOUS;
      }
    }
    return false;
  }

  /** The kind of a source that is a pronoun, for this figure if it is known. */
  SourceKind of(Phrase phrase, @Nullable Figure figure, Pronoun pronoun) {
    // "confie-t-elle sous couvert d'anonymat"
    boolean nobody = withheld.contains(phrase.offset());
    if (figure == null) {
      return nobody ? SourceKind.ANONYMOUS : ofThing(phrase, of(pronoun));
    }
    if (nobody && !figure.named()) {
      known.put(figure, SourceKind.ANONYMOUS);
    }
    return known(figure) == SourceKind.NONE
        ? ofThing(phrase, of(figure, pronoun))
        : of(figure, pronoun);
  }

  /** "A notice, which says": no person, whoever else it is. */
  private SourceKind ofThing(Phrase pronoun, SourceKind kind) {
    boolean thing = phraseWords.is(PhraseWords.Role.OF_THINGS, pronoun.headToken());
    return thing && kind == SourceKind.PERSON ? SourceKind.ORGANISATION : kind;
  }

  /** What the figure turned out to be when it was first a source. */
  SourceKind known(Figure figure) {
    return known.getOrDefault(figure, figure.kind());
  }

  private SourceKind of(Figure figure, Pronoun pronoun) {
    SourceKind kind = known(figure);
    if (kind != SourceKind.NONE) {
      return kind;
    }
    // "il" may be any thing, "he" may not
    boolean fullName = figure.named() && figure.name().indexOf(' ') > 0;
    boolean thing = !phraseWords.headLast() && pronoun.count() == Pronoun.Count.ONE && !fullName;
    return thing ? SourceKind.ORGANISATION : of(pronoun);
  }

  /** The kind of a source that is a pronoun for nobody known. */
  SourceKind of(Pronoun pronoun) {
    if (pronoun.count() == Pronoun.Count.MANY) {
      return SourceKind.COLLECTIVE;
    }
    return pronoun.gender() == Gender.NEUTER ? SourceKind.ORGANISATION : SourceKind.PERSON;
  }

  /** The kind of some or one of many, who are not called by name. */
  SourceKind ofSome(int statement, Phrase phrase, Pronoun pronoun) {
    if (withheld.contains(phrase.offset()) || isOfNameless(statement, phrase)) {
      return SourceKind.ANONYMOUS;
    }
    return pronoun.count() == Pronoun.Count.ONE ? SourceKind.ROLE : SourceKind.COLLECTIVE;
  }
}
