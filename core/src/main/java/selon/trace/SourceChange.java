package selon.trace;

import java.util.Optional;
import java.util.Set;
import selon.statement.SourceKind;
import selon.statement.Statement;

/** Whether a version answers to another source than its parent, or to none. */
final class SourceChange {

  private final Credits credits;

  SourceChange(Credits credits) {
    this.credits = credits;
  }

  Optional<Mutation> find(Version parent, Version child) {
    if (parent.attributed() && !child.attributed()) {
      return stillNamed(parent, child)
          ? Optional.empty()
          : Optional.of(new Mutation(MutationKind.SOURCE_DROPPED, parent.source(), null));
    }
    Statement to = child.main().statement();
    if (!child.attributed() || to == null) {
      return Optional.empty();
    }
    if (!parent.attributed()) {
      boolean parentItself = names(child, parent.dossier().family());
      boolean speaks = credits.isOrganisation(parent.dossier().family());
      return parentItself || speaks || nameless(to.source().kind())
          ? Optional.empty()
          : Optional.of(new Mutation(MutationKind.SOURCE_CHANGED, null, child.source()));
    }
    Statement from = parent.main().statement();
    String before = parent.source();
    String after = child.source();
    if (from == null || before == null || after == null) {
      return Optional.empty();
    }
    boolean known = same(before, after) || Sources.same(parent.main(), child.main());
    if (known && !speaksForAll(from.source().kind(), to.source().kind())) {
      return Optional.empty();
    }
    boolean unnamed = nameless(from.source().kind());
    if (unnamed && (nameless(to.source().kind()) || names(child, parent.dossier().family()))) {
      return Optional.empty();
    }
    boolean anonymised = nameless(to.source().kind()) && !unnamed;
    return Optional.of(
        new Mutation(
            anonymised ? MutationKind.SOURCE_ANONYMISED : MutationKind.SOURCE_CHANGED,
            before,
            after));
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
    return child.sentence().stream().anyMatch(term -> names.contains(term.form()))
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
      return words.isEmpty() || Sources.words(after).stream().anyMatch(words::contains);
    }
    return names.stream().anyMatch(others::contains);
  }

  private static boolean nameless(SourceKind kind) {
    return switch (kind) {
      case ANONYMOUS, ROLE, COLLECTIVE, NONE, AUTHOR -> true;
      case PERSON, ORGANISATION, MEDIUM, DOCUMENT -> false;
    };
  }

  private boolean names(Version version, String family) {
    String source = version.source();
    return source != null && credits.named(source, Set.of(family)).contains(family);
  }
}
