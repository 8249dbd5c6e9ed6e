package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something in an article that may be a source: known by its name, or by what it is
 * called. Filled while the article is read, by one thread; two mentions of one are the same object.
 */
final class Figure {

  /** Nobody is called by more; only a hostile text would make a search of the rest. */
  private static final int MOST_DESCRIPTIONS = 60;

  /**
   * What the article calls it.
   *
   * @param noun the head's lemma
   * @param complement lemmas that tell it from others of its sort
   */
  record Description(String noun, Set<String> complement) {

    /** Whether both say which, and say nothing in common. */
    boolean contradicts(Description other) {
      return !complement.isEmpty()
          && !other.complement.isEmpty()
          && complement.stream().noneMatch(other.complement::contains);
    }
  }

  private final boolean named;
  private final boolean place;
  private final List<Description> descriptions = new ArrayList<>();
  private String name;
  private SourceKind kind;
  private Gender gender;
  private boolean plural;
  private @Nullable Figure revealed;
  private boolean owned;
  private String sort = "";

  Figure(String name, boolean named, SourceKind kind, Gender gender, boolean plural) {
    this(name, named, false, kind, gender, plural);
  }

  Figure(
      String name, boolean named, boolean place, SourceKind kind, Gender gender, boolean plural) {
    this.place = place;
    this.name = name;
    this.named = named;
    this.kind = kind;
    this.gender = gender;
    this.plural = plural;
  }

  /** Itself, or the one with a name that it has turned out to be. */
  Figure revealed() {
    return revealed == null ? this : revealed;
  }

  /** Tells that this one, so far without a name, is the other, who has one. */
  void reveal(Figure other) {
    revealed = other;
  }

  String name() {
    return name;
  }

  /** Whether it has a proper name. */
  boolean named() {
    return named;
  }

  /** Whether it is a country or capital, named for its government or for itself. */
  boolean place() {
    return place;
  }

  SourceKind kind() {
    return kind;
  }

  Gender gender() {
    return gender;
  }

  boolean plural() {
    return plural;
  }

  List<Description> descriptions() {
    return descriptions;
  }

  boolean isPerson() {
    return kind == SourceKind.PERSON || kind == SourceKind.ROLE;
  }

  /** Whether it was first called by whose it is: "their union". */
  boolean owned() {
    return owned;
  }

  void own() {
    owned = true;
  }

  /** A longer name for the same one. */
  void rename(String fuller) {
    name = fuller;
  }

  void learn(Gender told) {
    if (gender == Gender.UNKNOWN) {
      gender = told;
    }
  }

  void learn(SourceKind told) {
    kind = told;
  }

  /** Of what sort it is known to be, whatever the article calls it. */
  Optional<String> sort() {
    return sort.isEmpty() ? Optional.empty() : Optional.of(sort);
  }

  /**
   * What a name of no known sort has turned out to be when it was first a source.
   *
   * @param neuter whether things are of neither sex, as in English
   */
  void turnOut(SourceKind told, boolean neuter) {
    if (kind != SourceKind.NONE) {
      return;
    }
    kind = told;
    if (isPerson()) {
      gender = gender == Gender.NEUTER ? Gender.UNKNOWN : gender;
    } else if (neuter && !plural) {
      gender = Gender.NEUTER;
    }
  }

  void learn(SourceWord known) {
    sort = known.sort();
  }

  void describe(Description description) {
    if (descriptions.size() < MOST_DESCRIPTIONS && !descriptions.contains(description)) {
      descriptions.add(description);
    }
  }

  /** Whether it is called by this noun, with nothing that tells it from what the other says. */
  boolean answersTo(Description called) {
    boolean answers = false;
    for (Description own : descriptions) {
      if (own.noun().equals(called.noun())) {
        if (own.contradicts(called)) {
          return false;
        }
        answers = true;
      }
    }
    return answers;
  }
}
