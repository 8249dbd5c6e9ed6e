package selon.trace;

import java.util.List;
import java.util.Optional;
import selon.claim.Term;

/** Whether a quotation was cut or edited. */
final class QuoteChange {

  private static final int SHORTEST = 3;

  private QuoteChange() {}

  static Optional<Mutation> find(Version parent, Version child) {
    List<Term> from = parent.quoted();
    List<Term> to = child.quoted();
    boolean foreign =
        !parent
            .dossier()
            .reading()
            .article()
            .language()
            .equals(child.dossier().reading().article().language());
    if (foreign || from.size() < SHORTEST || to.size() < SHORTEST) {
      return Optional.empty();
    }
    List<String> before = from.stream().map(Term::form).toList();
    List<String> after = to.stream().map(Term::form).toList();
    if (before.equals(after) || java.util.Collections.indexOfSubList(after, before) >= 0) {
      return Optional.empty();
    }
    boolean part = java.util.Collections.indexOfSubList(before, after) >= 0;
    long shared = after.stream().filter(before::contains).count();
    if (!part && shared < 0.6 * after.size()) {
      return Optional.empty();
    }
    MutationKind kind =
        part || after.size() <= 0.7 * before.size()
            ? MutationKind.QUOTE_TRUNCATED
            : MutationKind.QUOTE_EDITED;
    return Optional.of(new Mutation(kind, parent.words(from), child.words(to)));
  }
}
