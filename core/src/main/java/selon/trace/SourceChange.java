package selon.trace;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import selon.claim.Bilingual;
import selon.claim.Headline;
import selon.claim.Telling;
import selon.claim.TermKind;
import selon.claim.TermRow;
import selon.statement.SourceKind;
import selon.text.Span;

/** Whether a version answers to another source than its parent, or to none. */
final class SourceChange {

  private static final Pattern DEFINITE = Pattern.compile("(?iu)(the|les|l['’]|la|le)\\b ?");

  /** Those who speak as one though nobody is named. */
  private static final Set<String> BODIES = SmallWords.of("body");

  private static final Set<String> OWN_VERSION = SmallWords.of("own-version");
  private static final Set<String> OWN_TEXT = SmallWords.of("own-text");

  /** Words of one stem have as many letters in common at least: "gendarmes", "gendarmerie". */
  private static final int STEM = 5;

  private final Credits credits;

  SourceChange(Credits credits) {
    this.credits = credits;
  }

  Optional<Mutation> find(Version parent, Version child) {
    return between(parent.innermost(), child.innermost());
  }

  private Optional<Mutation> between(Version parent, Version child) {
    if (parent.attributed() && !child.attributed()) {
      String dropped = parent.sourceAsWritten();
      return dropped == null || stillNamed(parent, child) || isElsewhere(parent, child)
          ? Optional.empty()
          : Optional.of(new Mutation(MutationKind.SOURCE_DROPPED, dropped, null));
    }
    String after = child.source();
    if (!child.attributed() || after == null) {
      return Optional.empty();
    }
    if (isOwnText(after)) {
      return Optional.empty();
    }
    SourceKind to = child.sourceKind();
    if (!parent.attributed()) {
      boolean parentItself = names(child, parent.dossier().family());
      boolean speaks = credits.isOrganisation(parent.dossier().family());
      return parentItself || speaks || nameless(to) || isToldOf(parent, after)
          ? Optional.empty()
          : Optional.of(new Mutation(MutationKind.SOURCE_CHANGED, null, after));
    }
    SourceKind from = parent.sourceKind();
    String outlet = parent.dossier().family();
    String before = parent.source();
    if (before == null
        || passedOn(parent, child, before)
        || translated(parent, before, child, after)) {
      return Optional.empty();
    }
    boolean known = before.equals(after) || same(before, after) || Sources.same(parent, child);
    if (known && !speaksForAll(from, to)) {
      return Optional.empty();
    }
    if (nameless(from) && nameless(to)) {
      return Optional.empty();
    }
    boolean whom = nameless(from) && (tells(parent, after) || names(child, outlet));
    if (!known && (whom || from == SourceKind.ORGANISATION && itself(parent, after))) {
      return Optional.empty();
    }
    if (from == SourceKind.MEDIUM && to != SourceKind.MEDIUM && isToldOf(parent, after)) {
      return Optional.empty();
    }
    boolean anonymised =
        !nameless(from)
            && anonymous(to, after)
            && !(isBody(after)
                && (from == SourceKind.ORGANISATION || isRelay(parent, from, before)));
    if (anonymised && (tells(child, before) || isOfficeOf(after, before))) {
      return Optional.empty();
    }
    return Optional.of(
        new Mutation(
            anonymised ? MutationKind.SOURCE_ANONYMISED : MutationKind.SOURCE_CHANGED,
            before,
            after));
  }

  /** Whether the child has it from the parent's outlet, and names the parent's source with it. */
  private boolean passedOn(Version parent, Version child, String source) {
    if (!names(child, parent.dossier().family())) {
      return false;
    }
    Set<String> names = Sources.names(source);
    Set<String> words = Sources.words(source);
    return child.sentence().unplaced().stream()
        .anyMatch(
            term ->
                names.isEmpty()
                    ? words.contains(term.form())
                    : term.kind() == TermKind.NAME && names.contains(term.form()));
  }

  /** Whether the words name the body whose own page the parent is. */
  private boolean itself(Version parent, String source) {
    Set<String> words = Sources.words(parent.dossier().family());
    return credits.isOrganisation(parent.dossier().family())
        && Sources.words(source).stream().anyMatch(words::contains);
  }

  /**
   * Whether the child only leads with it: another telling of the article answers to somebody, or
   * the text below a headline names the parent's source.
   */
  private static boolean isElsewhere(Version parent, Version child) {
    if (child.tellings().stream().anyMatch(Telling::attributed)) {
      return true;
    }
    Set<String> words = Sources.answering(parent);
    return below(child).unplaced().stream().anyMatch(term -> words.contains(term.form()));
  }

  /** What stands below a heading: all of the article, or the next paragraph; none if it is none. */
  private static TermRow below(Version version) {
    Dossier dossier = version.dossier();
    List<Span> paragraphs = dossier.paragraphs().paragraphs();
    Span at = dossier.paragraphs().at(version.main().sentence());
    int place = paragraphs.indexOf(at);
    if (place < 0
        || place + 1 >= paragraphs.size()
        || !Headline.isHeading(at.in(dossier.reading().article().text()))) {
      return TermRow.of(List.of());
    }
    return dossier.terms(place == 0 ? dossier.whole() : paragraphs.get(place + 1));
  }

  /** Whether the sentences that tell it speak of the source, and do not only hold it to answer. */
  private static boolean isToldOf(Version version, String source) {
    Set<String> words = Sources.words(source);
    return version.tellings().stream()
        .flatMap(telling -> version.dossier().terms(telling.sentence()).unplaced().stream())
        .anyMatch(term -> words.contains(term.form()));
  }

  /** "The mayor" of "the mayor, Nora Quill" is known as well without the name. */
  private static boolean isOfficeOf(String office, String source) {
    Set<String> words = Sources.words(office);
    return DEFINITE.matcher(office.strip()).lookingAt()
        && !words.isEmpty()
        && Sources.words(source).containsAll(words);
  }

  /** "An earlier version of this article": who corrects himself cites nobody. */
  private static boolean isOwnText(String source) {
    Set<String> words = Sources.words(source);
    return words.stream().anyMatch(OWN_VERSION::contains)
        && words.stream().anyMatch(OWN_TEXT::contains);
  }

  /** Whether the source is an outlet that passes on what somebody told it. */
  private boolean isRelay(Version version, SourceKind kind, String source) {
    return kind == SourceKind.MEDIUM || !credits.named(source, version.named(credits)).isEmpty();
  }

  /** "Police": who passes something on is not hidden behind those who told it. */
  private static boolean isBody(String source) {
    return Sources.words(source).stream().anyMatch(BODIES::contains);
  }

  /** "The firefighters" are a body that speaks, "red-faced officials" could be anybody. */
  private static boolean anonymous(SourceKind kind, String source) {
    return nameless(kind)
        && !(kind == SourceKind.COLLECTIVE && DEFINITE.matcher(source.strip()).lookingAt());
  }

  /** "An officer of the Authority" becomes "the Authority". */
  private static boolean speaksForAll(SourceKind before, SourceKind after) {
    return after == SourceKind.ORGANISATION
        && (before == SourceKind.PERSON
            || before == SourceKind.ROLE
            || before == SourceKind.ANONYMOUS);
  }

  /** Whether the sentence of the child names the parent's source or outlet all the same. */
  private boolean stillNamed(Version parent, Version child) {
    String source = parent.source();
    Set<String> names = source == null ? Set.of() : Sources.names(source);
    String family = parent.dossier().family();
    return child.sentence().unplaced().stream().anyMatch(term -> names.contains(term.form()))
        || !family.equals(child.dossier().family())
            && credits.namings(child.dossier().number()).stream()
                .anyMatch(
                    naming ->
                        naming.family().equals(family)
                            && child.main().sentence().contains(naming.span()));
  }

  /** Whether two sources share a name, or have none and share a word. */
  private static boolean same(String before, String after) {
    Set<String> names = Sources.names(before);
    Set<String> others = Sources.names(after);
    if (names.isEmpty() && others.isEmpty()) {
      Set<String> words = Sources.words(before);
      return words.isEmpty()
          || Sources.words(after).stream()
              .anyMatch(word -> words.stream().anyMatch(other -> areKin(word, other)));
    }
    return names.stream()
        .anyMatch(name -> others.stream().anyMatch(other -> Spelling.alike(name, other)));
  }

  private static boolean areKin(String word, String other) {
    return word.equals(other) || word.length() >= STEM && word.regionMatches(0, other, 0, STEM);
  }

  /**
   * Whether two sources without names mean the same in two languages: "l'hôpital", "the hospital".
   */
  private static boolean translated(Version parent, String before, Version child, String after) {
    String one = parent.dossier().language();
    String other = child.dossier().language();
    return !one.equals(other)
        && Sources.names(before).isEmpty()
        && Sources.names(after).isEmpty()
        && !Collections.disjoint(ideas(one, before), ideas(other, after));
  }

  private static Set<String> ideas(String language, String source) {
    return Sources.words(source).stream()
        .map(word -> Bilingual.idea(language, word))
        .collect(Collectors.toSet());
  }

  private static boolean nameless(SourceKind kind) {
    return switch (kind) {
      case ANONYMOUS, ROLE, COLLECTIVE, NONE, AUTHOR -> true;
      case PERSON, ORGANISATION, MEDIUM, DOCUMENT -> false;
    };
  }

  /** Whether the article names somebody whom the words name, anywhere. */
  private static boolean tells(Version version, String source) {
    Set<String> names = Sources.names(source);
    return version.dossier().terms().unplaced().stream()
        .anyMatch(term -> term.kind() == TermKind.NAME && names.contains(term.form()));
  }

  private boolean names(Version version, String family) {
    String source = version.source();
    return source != null && credits.named(source, Set.of(family)).contains(family);
  }
}
