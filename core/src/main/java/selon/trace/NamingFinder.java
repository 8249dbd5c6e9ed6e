package selon.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import selon.claim.Folding;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.claim.TermRow;

/** Finds the outlets of a collection by their names in texts. */
final class NamingFinder {

  private final OutletNames names;

  NamingFinder(OutletNames names) {
    this.names = names;
  }

  /** The longest names from left to right; a short one only of a neighbor, and capitalized. */
  List<Naming> in(TermRow terms, Supplier<Set<String>> near) {
    List<Naming> found = new ArrayList<>();
    List<Term> words = terms.unplaced();
    for (int i = 0; i < terms.size(); i++) {
      String first = words.get(i).form();
      String domain = names.ofDomain(first);
      if (domain != null) {
        found.add(new Naming(domain, terms.get(i).span()));
        continue;
      }
      if (!names.mayBegin(first)) {
        continue;
      }
      for (List<String> name : names.beginning(first)) {
        if (!matches(words, i, name)) {
          continue;
        }
        String family = names.family(name, near);
        if (family != null && words.subList(i, i + name.size()).stream().anyMatch(this::isName)) {
          found.add(
              new Naming(family, terms.get(i).span().hull(terms.get(i + name.size() - 1).span())));
          i += name.size() - 1;
          break;
        }
      }
    }
    return found;
  }

  private boolean isName(Term term) {
    return term.kind() != TermKind.LIGHT
        && term.kind() != TermKind.REPORT
        && term.kind() != TermKind.MARK;
  }

  private static boolean matches(List<Term> terms, int at, List<String> name) {
    if (at + name.size() > terms.size()) {
      return false;
    }
    for (int k = 0; k < name.size(); k++) {
      if (!terms.get(at + k).form().equals(name.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** The families that a few words name. */
  Set<String> named(String text, Set<String> near) {
    String domain = names.ofDomain(text.strip());
    return domain != null
        ? Set.of(domain)
        : named(OutletNames.words(Folding.fold(text)), () -> near);
  }

  /** The families that these words name. */
  Set<String> named(List<String> words, Supplier<Set<String>> near) {
    Set<String> named = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (List<String> name : names.beginning(words.get(i))) {
        if (i + name.size() <= words.size() && words.subList(i, i + name.size()).equals(name)) {
          String family = names.family(name, near);
          if (family != null) {
            named.add(family);
            break;
          }
        }
      }
    }
    return named;
  }
}
