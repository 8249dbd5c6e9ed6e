package selon.trace;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import selon.claim.Term;
import selon.language.Language;

/** Whether a quotation was cut or edited. */
final class QuoteChange {

  private static final int SHORTEST = 3;

  private QuoteChange() {}

  static Optional<Mutation> find(Version parent, Version child) {
    if (!language(parent).equals(language(child))) {
      return Optional.empty();
    }
    for (List<Term> to : child.quotations()) {
      for (List<Term> from : parent.quotations()) {
        MutationKind kind = from.size() < SHORTEST || to.size() < SHORTEST ? null : kind(from, to);
        if (kind != null) {
          return Optional.of(new Mutation(kind, parent.words(from), child.words(to)));
        }
      }
    }
    return Optional.empty();
  }

  private static Language language(Version version) {
    return version.dossier().reading().article().language();
  }

  /** What became of one quotation; null if nothing did, or the two are different ones. */
  private static @Nullable MutationKind kind(List<Term> from, List<Term> to) {
    List<String> before = from.stream().map(Term::form).toList();
    List<String> after = to.stream().map(Term::form).toList();
    if (Collections.indexOfSubList(after, before) >= 0) {
      return null;
    }
    if (Collections.indexOfSubList(before, after) >= 0) {
      return MutationKind.QUOTE_TRUNCATED;
    }
    long shared = after.stream().filter(before::contains).count();
    if (shared < 0.6 * after.size() || shared < SHORTEST) {
      return null;
    }
    return after.size() <= 0.7 * before.size()
        ? MutationKind.QUOTE_TRUNCATED
        : MutationKind.QUOTE_EDITED;
  }
}
