package selon.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;

/**
 * The bearers of names in one article. A surname goes to the one who bears it; where several do, to
 * the one it was already used for before the next was named, if their titles do not tell; else it
 * stays by itself, since two that are one do less harm than one that is two.
 */
final class Figures {

  /** A surname of more people than this is nobody's. */
  private static final int MOST_NAMESAKES = 20;

  private record Person(Figure figure, NameRun run) {}

  private final Map<String, Figure> byFullName = new HashMap<>();
  private final Map<String, Figure> byName = new HashMap<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byGivenName = new HashMap<>();
  private final Map<String, Figure> byInitials = new HashMap<>();

  /** Names of firms by their first word; null where several begin with it. */
  private final Map<String, @Nullable NameRun> firms = new HashMap<>();

  private final Set<String> places = new HashSet<>();

  /** Names of newspapers by their last word; null where several end with it. */
  private final Map<String, @Nullable NameRun> papers = new HashMap<>();

  /** Offsets of surnames that stand alone, in order. */
  private final Map<String, List<Integer>> alone = new HashMap<>();

  private final PhraseWords words;

  Figures(PhraseWords words) {
    this.words = words;
  }

  /** Takes note of a name as it stands, before any is asked for. */
  void hear(NameRun run) {
    alone.computeIfAbsent(run.key(), key -> new ArrayList<>(2)).add(run.offset());
  }

  /** A person by a name of several words; longer names first. */
  void introduce(NameRun run, Gender gender) {
    String last = run.tokens().get(run.to() - 1).form();
    if (bySurname.containsKey(run.key())) {
      return; // the end of a longer name
    }
    String key = NameKeys.folded(run.first() + " " + last);
    Figure known = byFullName.get(key);
    if (known == null && run.hasInitial()) {
      known = byInitial(run, last);
    }
    if (known != null) {
      byFullName.put(key, known);
      known.learn(gender);
      return;
    }
    Figure figure = new Figure(run.text(), true, SourceKind.PERSON, gender, false);
    byFullName.put(key, figure);
    Person person = new Person(figure, run);
    for (int start = run.from() + 1; start < run.to(); start++) {
      List<Person> bearers = bySurname.computeIfAbsent(run.key(start), any -> new ArrayList<>(1));
      if (bearers.size() <= MOST_NAMESAKES) {
        bearers.add(person);
      }
    }
    byGivenName
        .computeIfAbsent(NameKeys.folded(run.first()), any -> new ArrayList<>(1))
        .add(person);
  }

  /** Whether it shares no word with the name of a person, nor has one that things have. */
  boolean isFree(NameRun run) {
    for (int i = run.from(); i < run.to(); i++) {
      String word = NameKeys.folded(run.tokens().get(i).form());
      if (bySurname.containsKey(word) || byGivenName.containsKey(word)) {
        return false;
      }
    }
    return !isOfThing(run);
  }

  /**
   * Whether a name shares its last word, and no other, with the name of a person whom the article
   * names later, and that word stood for this one before.
   */
  boolean isNamesake(NameRun run) {
    String last = NameKeys.folded(run.tokens().get(run.to() - 1).form());
    List<Person> bearers = bySurname.getOrDefault(last, List.of());
    boolean first =
        bearers.stream()
            .allMatch(
                other ->
                    run.offset() < other.run.offset()
                        && isAlone(last, run.offset(), other.run.offset()));
    return run.size() == 2
        && !bearers.isEmpty()
        && first
        && !run.first().endsWith(".")
        && isFree(run.withoutLast());
  }

  /** "North Carolina", "Untel Center". */
  private boolean isOfThing(NameRun run) {
    for (int i = run.from(); i < run.to(); i++) {
      if (words.is(PhraseWords.Role.OF_THING_NAME, run.tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** A firm, which may go by the first word of its name. */
  void introduceFirm(NameRun run) {
    String first = NameKeys.folded(run.first());
    NameRun known = firms.getOrDefault(first, run);
    firms.put(first, known == null || !known.key().equals(run.key()) ? null : known);
  }

  /** A place, which the lexicon does not know. */
  void introducePlace(NameRun run) {
    places.add(NameKeys.withoutArticle(run));
  }

  /** A newspaper, which may go by the last word of its name: "the Herald". */
  void introducePaper(NameRun run) {
    String last = NameKeys.folded(run.tokens().get(run.to() - 1).form());
    NameRun known = papers.getOrDefault(last, run);
    papers.put(last, known == null || !known.key().equals(run.key()) ? null : known);
  }

  private @Nullable Figure byInitial(NameRun run, String last) {
    List<Person> bearers = bySurname.getOrDefault(NameKeys.folded(last), List.of());
    Figure found = null;
    for (Person person : bearers.subList(0, Math.min(bearers.size(), MOST_NAMESAKES))) {
      if (person.run.first().charAt(0) == run.first().charAt(0)) {
        if (found != null && found != person.figure) {
          return null;
        }
        found = person.figure;
      }
    }
    return found;
  }

  /** Whom a name means where it stands. */
  Figure of(NameRun run, SourceKind kind, Gender gender) {
    if (run.size() > 1) {
      String last = run.tokens().get(run.to() - 1).form();
      Figure full = byFullName.get(NameKeys.folded(run.first() + " " + last));
      if (full != null && kind == SourceKind.PERSON) {
        full.learn(gender);
        return full;
      }
    }
    if (run.known() == null) {
      Figure person = among(bySurname.getOrDefault(run.key(), List.of()), run, gender);
      if (person == null) {
        List<Person> given = byGivenName.getOrDefault(run.key(), List.of());
        person = given.size() == 1 ? given.get(0).figure : null;
      }
      if (person != null) {
        person.learn(gender);
        return person;
      }
    }
    NameRun firm = run.size() > 1 || run.known() != null ? null : firms.get(run.key());
    if (firm != null
        && kind != SourceKind.PERSON
        && ClauseRoles.isSubject(run.tokens(), run.from())) {
      return body(firm, SourceKind.ORGANISATION, gender);
    }
    NameRun paper = run.size() > 1 || run.known() != null ? null : papers.get(run.key());
    if (paper != null && run.from() > 0 && run.tokens().get(run.from() - 1).upos() == Upos.DET) {
      return body(paper, SourceKind.MEDIUM, gender);
    }
    boolean surname = bySurname.containsKey(run.key()) && run.known() == null;
    return body(run, surname ? SourceKind.PERSON : kind, gender);
  }

  private @Nullable Figure among(List<Person> bearers, NameRun run, Gender gender) {
    if (bearers.size() > MOST_NAMESAKES) {
      return null;
    }
    List<Person> fitting = new ArrayList<>();
    for (Person person : bearers) {
      if (person.figure.gender().agrees(gender)
          && fitting.stream().noneMatch(other -> other.figure == person.figure)) {
        fitting.add(person);
      }
    }
    if (fitting.size() < 2) {
      return fitting.isEmpty() ? null : fitting.get(0).figure;
    }
    fitting.sort((a, b) -> Integer.compare(a.run.offset(), b.run.offset()));
    int first = fitting.get(0).run.offset();
    int second = fitting.get(1).run.offset();
    return isAlone(run.key(), first, second) ? fitting.get(0).figure : null;
  }

  /** Whether the name stands alone between two offsets. */
  private boolean isAlone(String name, int after, int before) {
    List<Integer> offsets = alone.getOrDefault(name, List.of());
    int at = Collections.binarySearch(offsets, after + 1);
    int next = at < 0 ? -at - 1 : at;
    return next < offsets.size() && offsets.get(next) < before;
  }

  private static boolean isMany(NameRun run, SourceKind kind) {
    return kind != SourceKind.PERSON
        && run.known() == null
        && run.tokens().get(run.to() - 1).has("Number=Plur");
  }

  private Gender genderOf(NameRun run, SourceKind kind, Gender told) {
    if (kind == SourceKind.NONE && run.size() > 1 && !isOfThing(run)) {
      return told; // it may be a person after all
    }
    Gender given = GivenNames.gender(run.first());
    if (kind == SourceKind.NONE && run.size() == 1 && run.known() == null && given != null) {
      return given; // "Yvette", who has no other name
    }
    if (kind != SourceKind.PERSON) {
      return words.headLast() ? Gender.NEUTER : told; // "it", or of some gender
    }
    return told == Gender.UNKNOWN && given != null ? given : told;
  }

  private Figure body(NameRun run, SourceKind kind, Gender gender) {
    String key = NameKeys.withoutArticle(run);
    String initials = run.size() > 1 ? NameKeys.initials(run) : key;
    if (run.size() > 1 || run.isAcronym()) {
      Figure same = byInitials.get(initials);
      if (same != null
          && !byName.containsKey(key)
          && initials.length() > 1
          && !same.isPerson()
          && same.name().indexOf(' ') < 0 != run.isAcronym()) {
        if (run.size() > 1) {
          same.rename(run.text());
        }
        byName.put(key, same);
      }
    }
    Figure figure =
        byName.computeIfAbsent(
            key,
            any ->
                new Figure(
                    run.text(),
                    true,
                    run.known() != null && run.known().part() == SourceWord.Part.PLACE
                        || places.contains(key),
                    kind,
                    isMany(run, kind) ? Gender.UNKNOWN : genderOf(run, kind, gender),
                    isMany(run, kind)));
    if (run.size() > 1 || run.isAcronym()) {
      byInitials.putIfAbsent(initials, figure);
    }
    if (figure.name().length() < run.text().length()
        && figure.name().indexOf(' ') < 0
        && run.size() > 1) {
      figure.rename(run.text());
    }
    if (figure.kind() == SourceKind.NONE) {
      figure.learn(kind);
    }
    if (run.known() != null) {
      figure.learn(run.known());
    }
    return figure;
  }
}
