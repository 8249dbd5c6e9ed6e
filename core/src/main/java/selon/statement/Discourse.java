package selon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.statement.Phrase.Determiner;

/**
 * The figures of an article as its reader meets them, from the beginning to the end. A description
 * ("le ministre") goes to the one who was so called, if that is one only; a bare noun for what
 * bears a name ("l'agence") to the last such name near by. Used by one thread.
 */
final class Discourse {

  /** How many mentions a bare noun looks back over. */
  private static final int NEAR = 12;

  private static final int MOST_NAMESAKES = 20;

  /** In an article that names more, "the scientist" tells of nobody. */
  private static final int MOST_PEOPLE = 60;

  /** What a name of no known sort may be called some sentences on, but not much further. */
  private static final int NEAR_SENTENCES = 2;

  /** How many words of a name are looked at. */
  private static final int LONGEST = 12;

  /** How many words stand behind the number in "22-year-old". */
  private static final int YEARS = 4;

  private static final String COMPANY = "company";

  private final SourceLexicon lexicon;
  private final PhraseWords words;
  private final Callings callings;
  private final QuotedParts quoted;
  private final boolean neuterBodies;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<Integer, Figure> byName = new HashMap<>();
  private final Map<Integer, Figure> byPhrase = new HashMap<>();
  private final Map<String, List<Figure>> byNoun = new HashMap<>();
  private final Map<String, Figure> byText = new HashMap<>();

  /** Those without an article, as headlines have them: "agency reports". */
  private final Set<Figure> headline = new HashSet<>();

  /** Those with a name, so far. */
  private final Set<Figure> people = new LinkedHashSet<>();

  Discourse(SourceLexicon lexicon, PhraseWords words, Callings callings, QuotedParts quoted) {
    this.quoted = quoted;
    this.lexicon = lexicon;
    this.words = words;
    this.callings = callings;
    this.neuterBodies = words.headLast();
  }

  /** A name. */
  void name(NameRun run, int sentence, Figure figure, boolean subject, boolean aside) {
    byName.put(run.offset(), figure);
    if (figure.kind() == SourceKind.PERSON && people.size() < MOST_PEOPLE) {
      people.add(figure);
    }
    figure.descriptions().forEach(description -> enter(description, figure));
    mentions.add(new Mention(run.offset(), sentence, figure, subject, aside));
  }

  /** What stands beside a name: "the city's mayor" in "the city's mayor, Ada Crane". */
  void call(Phrase noun, Figure figure) {
    byName.put(noun.headToken().span().start(), figure);
  }

  /** A phrase, which may have a name within. */
  void phrase(Phrase phrase, int sentence, boolean subject, boolean aside) {
    Figure figure = named(phrase, sentence);
    if (figure == null && phrase.name() == null) {
      figure = described(phrase, sentence);
    }
    if (figure == null) {
      figure = fresh(phrase);
    }
    if (!figure.named()
        && phrase.determiner() != Determiner.POSSESSIVE
        && !phrase.complement().isEmpty()
        && figure.descriptions().stream().allMatch(own -> own.complement().isEmpty())) {
      figure.rename(phrase.text());
    }
    Figure.Description description = phrase.description();
    if (!phrase.several() && phrase.noun() != null && !isWider(figure, description)) {
      figure.describe(description);
      enter(description, figure);
    }
    byPhrase.put(phrase.headToken().span().start(), figure);
    mentions.add(new Mention(phrase.offset(), sentence, figure, subject, aside));
  }

  Cast cast() {
    mentions.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
    byPhrase.replaceAll((offset, figure) -> figure.revealed());
    return new Cast(mentions.stream().map(Mention::revealed).toList(), byPhrase);
  }

  /** Whom the name in the phrase means, if it means what the phrase does. */
  private @Nullable Figure named(Phrase phrase, int sentence) {
    NameRun name = phrase.name();
    if (isEpithet(phrase)) {
      return lastPerson(sentence);
    }
    if (phrase.several()) {
      return null;
    }
    if (name == null) {
      return byName.get(phrase.headToken().span().start());
    }
    Figure figure = byName.get(name.offset());
    if (figure == null || phrase.noun() == null || phrase.isNamedByHead()) {
      return figure;
    }
    if (figure.kind() == SourceKind.NONE && phrase.noun().kind() == SourceKind.ROLE) {
      figure.learn(SourceKind.PERSON);
    }
    // "le gouvernement Untel" is not Untel, "le syndicat Untel" is
    boolean office = phrase.noun().kind() == SourceKind.ROLE;
    boolean apposed = name.from() >= phrase.core();
    boolean person = figure.kind() == SourceKind.PERSON;
    return person ? office ? figure : null : apposed || phrase.noun().bearer() ? figure : null;
  }

  private void enter(Figure.Description description, Figure figure) {
    List<Figure> namesakes = byNoun.computeIfAbsent(description.noun(), noun -> new ArrayList<>(2));
    if (figure.named()) {
      namesakes.stream()
          .filter(other -> isForerunner(other, description, figure))
          .forEach(other -> other.reveal(figure));
      namesakes.removeIf(other -> other.revealed() == figure && other != figure);
    }
    if (namesakes.size() < MOST_NAMESAKES && !namesakes.contains(figure)) {
      namesakes.add(figure);
    }
  }

  /** "Le maire de Morval" in a headline is the one whom the text will name as such. */
  private static boolean isForerunner(Figure other, Figure.Description description, Figure figure) {
    return !other.named()
        && other.plural() == figure.plural()
        && other.gender().agrees(figure.gender())
        && other.descriptions().stream()
            .allMatch(
                own ->
                    own.noun().equals(description.noun())
                        && !own.complement().isEmpty()
                        && description.complement().containsAll(own.complement()));
  }

  private @Nullable Figure described(Phrase phrase, int sentence) {
    Figure same = byText.get(NameKeys.folded(phrase.text()));
    if (same != null && phrase.determiner() != Determiner.INDEFINITE) {
      if (!headline.contains(same)) {
        return same.revealed();
      }
      Figure named = bearer(phrase, sentence);
      if (named != null) {
        same.reveal(named);
        return named;
      }
    }
    if (!phrase.pointsBack() || phrase.several()) {
      return null;
    }
    Figure.Description called = phrase.description();
    List<Figure> fitting =
        byNoun.getOrDefault(called.noun(), List.of()).stream()
            .filter(
                figure ->
                    figure.plural() == phrase.plural()
                        && figure.gender().agrees(phrase.gender())
                        && figure.answersTo(called)
                        && !(figure.owned() && !called.complement().isEmpty())
                        && !holdsAnother(figure, called))
            .toList();
    // "mayor" in the headline is told by the text, if it tells of one mayor
    boolean told = fitting.stream().anyMatch(figure -> !headline.contains(figure));
    List<Figure> meant =
        told ? fitting.stream().filter(figure -> !headline.contains(figure)).toList() : fitting;
    if (meant.size() > 1) {
      return sharing(called);
    }
    Figure found = meant.isEmpty() ? null : meant.get(0);
    if (found == null) {
      found = bearer(phrase, sentence);
    }
    found = found == null ? ofCalling(phrase) : found;
    return found == null && same != null && phrase.determiner() != Determiner.INDEFINITE
        ? same.revealed()
        : found;
  }

  /** The shadow chancellor is not the chancellor, nor the other way round. */
  private boolean holdsAnother(Figure figure, Figure.Description called) {
    return figure.descriptions().stream()
        .filter(own -> own.noun().equals(called.noun()))
        .noneMatch(own -> words.isSameOffice(own, called));
  }

  /** Of several who are so called, the one of whom the same was said. */
  private @Nullable Figure sharing(Figure.Description called) {
    Figure found = null;
    for (Figure figure : byNoun.getOrDefault(called.noun(), List.of())) {
      boolean shares =
          figure.descriptions().stream()
              .anyMatch(
                  own ->
                      own.noun().equals(called.noun())
                          && own.complement().stream().anyMatch(called.complement()::contains));
      if (shares) {
        if (found != null) {
          return null;
        }
        found = figure;
      }
    }
    return found;
  }

  /** "l'organisation": the only name of that sort near by, or else of its kind. */
  private @Nullable Figure bearer(Phrase phrase, int sentence) {
    SourceWord noun = phrase.noun();
    if (noun == null
        || !noun.bearer()
        || phrase.plural()
        || !phrase.complement().isEmpty()
        || phrase.goesOn()) {
      return null;
    }
    Figure found = null;
    for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - NEAR); i--) {
      Mention mention = mentions.get(i);
      Figure figure = mention.figure();
      if (mention.offset() < phrase.offset()
          && figure.named()
          && !figure.place()
          && !mention.aside()
          && fits(figure, noun, sentence - mention.sentence())) {
        if (found != null && found != figure) {
          return null;
        }
        found = figure;
        boolean before = mention.subject() && sentence - mention.sentence() == 1;
        if (neuterBodies && before && figure.kind() == SourceKind.MEDIUM) {
          return found; // "The Gazette reported it. The paper said …"
        }
      }
    }
    return found;
  }

  /** "The Swede", "the 22-year-old": by which only a person goes who was named just before. */
  private boolean isEpithet(Phrase phrase) {
    return phrase.determiner() == Determiner.DEFINITE
        && phrase.name() == null
        && !phrase.goesOn()
        && (isAge(phrase)
            || phrase.complement().isEmpty()
                && words.is(PhraseWords.Role.EPITHET, phrase.headToken()));
  }

  /** "The 22-year-old". */
  private boolean isAge(Phrase phrase) {
    List<Token> tokens = phrase.all();
    int size = tokens.size();
    return size > YEARS
        && words.is(PhraseWords.Role.AGED, tokens.get(size - 1))
        && words.is(PhraseWords.Role.YEARS, tokens.get(size - 3));
  }

  /** The person who was the subject last, in this sentence or just before. */
  private @Nullable Figure lastPerson(int sentence) {
    for (int i = mentions.size() - 1; i >= Math.max(0, mentions.size() - NEAR); i--) {
      Mention mention = mentions.get(i);
      if (sentence - mention.sentence() > NEAR_SENTENCES) {
        return null;
      }
      boolean quotes = quoted.around(mention.offset()) != null;
      if (mention.subject() && !quotes && mention.figure().isPerson()) {
        return mention.figure().named() ? mention.figure() : null;
      }
    }
    return null;
  }

  /** A union is no agency; what is of no known sort may be a company, or what any body may be. */
  private boolean fits(Figure figure, SourceWord noun, int back) {
    boolean alike = figure.kind() == noun.kind();
    if (!alike && !(noun.ofMedia() && figure.kind() == SourceKind.MEDIUM && !isPaper(figure))) {
      return false;
    }
    Set<String> sorts = sorts(figure);
    if (!sorts.isEmpty()) {
      return noun.sort().equals(SourceWord.ANY) || sorts.contains(noun.sort());
    }
    boolean vague = noun.sort().equals(SourceWord.ANY) || noun.sort().equals(COMPANY);
    return figure.kind() == SourceKind.MEDIUM || vague && back <= NEAR_SENTENCES;
  }

  /** A herald is no company. */
  private boolean isPaper(Figure figure) {
    return Arrays.stream(figure.name().toLowerCase(Locale.ROOT).split("[ '’-]"))
        .limit(LONGEST)
        .anyMatch(word -> words.is(PhraseWords.Role.PAPER, word));
  }

  /** What the figure's name and descriptions say of its sort. */
  private Set<String> sorts(Figure figure) {
    Set<String> sorts = new TreeSet<>();
    figure.sort().ifPresent(sorts::add);
    Stream.concat(
            Arrays.stream(figure.name().toLowerCase(Locale.ROOT).split("[ '’-]")).limit(LONGEST),
            figure.descriptions().stream().map(Figure.Description::noun))
        .map(lexicon::sort)
        .filter(Objects::nonNull)
        .filter(sort -> !sort.equals(SourceWord.ANY))
        .forEach(sorts::add);
    return sorts;
  }

  /** "The scientist": the only one so far of whom the article says that she is a geologist. */
  private @Nullable Figure ofCalling(Phrase phrase) {
    boolean bare = phrase.complement().isEmpty() && !phrase.goesOn() && !phrase.plural();
    String noun = phrase.description().noun();
    boolean known = phrase.noun() != null || callings.isWide(noun);
    if (!bare || phrase.name() != null || !known) {
      return null;
    }
    Figure found = null;
    for (Figure person : people) {
      boolean fits =
          person.gender().agrees(phrase.gender())
              && person.descriptions().stream().anyMatch(own -> isAlso(own, noun));
      if (fits && found != null) {
        return null;
      }
      found = fits ? person : found;
    }
    return people.size() < MOST_PEOPLE ? found : null;
  }

  /** A geologist is a scientist, and the finance minister a minister; her deputy is none. */
  private boolean isAlso(Figure.Description own, String noun) {
    String head = " " + noun;
    String which =
        words.headLast() && own.noun().endsWith(head)
            ? own.noun().substring(0, own.noun().length() - head.length())
            : "";
    boolean shorter =
        !which.isEmpty()
            && !words.is(PhraseWords.Role.OTHER_OFFICE, which)
            && words.isSameOffice(own, new Figure.Description(noun, Set.of()));
    return shorter || callings.is(own.noun(), noun);
  }

  /** "The scientist" may mean the next geologist as well. */
  private boolean isWider(Figure figure, Figure.Description called) {
    return figure.named()
        && figure.descriptions().stream().anyMatch(own -> isAlso(own, called.noun()));
  }

  private Figure fresh(Phrase phrase) {
    SourceKind kind = phrase.kind(null);
    boolean body = kind != SourceKind.ROLE && kind != SourceKind.PERSON;
    Gender gender = phrase.gender();
    if (neuterBodies) {
      gender = body && !phrase.plural() ? Gender.NEUTER : gender;
    }
    String text = phrase.text();
    Figure figure = new Figure(text, false, kind, gender, phrase.plural());
    if (phrase.determiner() == Determiner.POSSESSIVE) {
      figure.own();
    }
    byText.putIfAbsent(NameKeys.folded(text), figure);
    if (phrase.determiner() == Determiner.NONE && !phrase.plural() && phrase.noun() != null) {
      headline.add(figure);
    }
    return figure;
  }
}
