package selon.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import selon.claim.Term;
import selon.claim.TermKind;

/** Whether a quantity became another, or lost the word that blurred it. */
final class NumberChange {

  /** Names of concepts that measure: the same number of another unit is another quantity. */
  private static final Set<String> MEASURES =
      Set.of(
          "=litre",
          "=gallon",
          "=metre",
          "=mile",
          "=kilometre",
          "=tonne",
          "=kilo",
          "=percent",
          "euro",
          "dollar",
          "pound",
          "livre");

  private static final Set<String> DATES =
      Set.of(
          "=monday",
          "=tuesday",
          "=wednesday",
          "=thursday",
          "=friday",
          "=saturday",
          "=sunday",
          "=january",
          "=february",
          "=march",
          "=april",
          "=june",
          "=july",
          "=august",
          "=september",
          "=october",
          "=november",
          "=december",
          "may",
          "mai",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "janv",
          "fev",
          "juil",
          "=hour",
          "h",
          "heures",
          "am",
          "pm",
          "a.m.",
          "p.m.");

  /** The words of "plus de" and "more than": they move the number and do not only blur it. */
  private static final Set<String> BOUNDS =
      Set.of("plus", "moins", "more", "less", "over", "under");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private NumberChange() {}

  /** A number with the word that it counts, and the words around it. */
  private record Amount(
      String value,
      @Nullable String unit,
      Set<String> near,
      boolean blurred,
      boolean bounded,
      List<Term> words) {

    boolean sameUnit(Amount other) {
      return unit != null && unit.equals(other.unit)
          || near.stream().anyMatch(other.near()::contains);
    }

    boolean measures() {
      return unit != null && MEASURES.contains(unit);
    }

    boolean conflicts(Amount other) {
      return unit != null
          && other.unit != null
          && !unit.equals(other.unit)
          && MEASURES.contains(unit)
          && MEASURES.contains(other.unit);
    }
  }

  static List<Mutation> find(Version parent, Version child) {
    List<Amount> to = amounts(child);
    if (to.isEmpty()) {
      return List.of();
    }
    List<Amount> from = amounts(parent);
    List<Mutation> changes = new ArrayList<>();
    Set<Amount> used = new HashSet<>();
    boolean related = shared(parent, child) >= 2;
    for (Amount after : to) {
      Amount before = match(after, from, to, used, related);
      if (before == null) {
        continue;
      }
      used.add(before);
      boolean elsewhere = !before.value().equals(after.value()) && parent.has(after.value());
      if (elsewhere) {
        continue;
      }
      if (!before.value().equals(after.value()) || before.conflicts(after)) {
        changes.add(change(MutationKind.NUMBER_CHANGED, parent, before, child, after));
      } else if (!before.blurred() && after.bounded()) {
        changes.add(change(MutationKind.NUMBER_CHANGED, parent, before, child, after));
      } else if (before.blurred() && !after.blurred()) {
        changes.add(change(MutationKind.HEDGE_DROPPED, parent, before, child, after));
      }
    }
    return changes.size() > 1 ? changes.subList(0, 1) : changes;
  }

  /** Whether the later version denies a number that the earlier one told: "118, not 1,180". */
  static boolean takesBack(Version earlier, Version later) {
    List<Amount> told = amounts(earlier);
    return denied(later.sentence())
        .anyMatch(term -> told.stream().anyMatch(amount -> amount.value().equals(term.key())));
  }

  /** Whether a number is denied: "118, not 1,180". */
  static boolean deniesAny(List<Term> terms) {
    return denied(terms).findAny().isPresent();
  }

  private static Stream<Term> denied(List<Term> terms) {
    List<Term> words = terms.stream().filter(term -> term.kind() != TermKind.MARK).toList();
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).kind() == TermKind.NUMBER && denied(words, i))
        .mapToObj(words::get);
  }

  private static Mutation change(
      MutationKind kind, Version parent, Amount before, Version child, Amount after) {
    return new Mutation(kind, parent.words(before.words()), child.words(after.words()));
  }

  /** The amount before that became this one: the same, or of the same unit, or the only one. */
  private static @Nullable Amount match(
      Amount after, List<Amount> from, List<Amount> to, Set<Amount> used, boolean related) {
    for (Amount before : from) {
      if (before.value().equals(after.value()) && !used.contains(before)) {
        return before;
      }
    }
    for (Amount before : from) {
      boolean kept = to.stream().anyMatch(a -> a.value().equals(before.value()));
      if (before.sameUnit(after) && !used.contains(before) && !kept) {
        return before;
      }
    }
    boolean alone = from.size() == 1 && to.size() == 1 && used.isEmpty() && related;
    return alone && from.get(0).measures() == after.measures() ? from.get(0) : null;
  }

  private static long shared(Version parent, Version child) {
    Set<String> words = new HashSet<>();
    parent.main().terms().stream()
        .filter(term -> term.tells() && term.kind() != TermKind.NUMBER)
        .forEach(term -> words.add(term.key()));
    return child.main().terms().stream().map(Term::key).distinct().filter(words::contains).count();
  }

  private static List<Amount> amounts(Version version) {
    if (version.numbers().isEmpty()) {
      return List.of();
    }
    List<Term> terms =
        version.main().terms().stream().filter(term -> term.kind() != TermKind.MARK).toList();
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).kind() != TermKind.NUMBER || date(terms, i) || denied(terms, i)) {
        continue;
      }
      int start = i;
      boolean blurred = false;
      while (start > 0
          && start > i - 3
          && (terms.get(start - 1).key().equals("~approximator")
              || start - 1 > 0 && terms.get(start - 2).key().equals("~approximator"))) {
        start--;
        blurred = true;
      }
      while (start > 0 && BOUNDS.contains(terms.get(start - 1).form()) && start > i - 4) {
        start--;
        blurred = true;
      }
      int unit = i + 1;
      while (unit < terms.size() && terms.get(unit).kind() == TermKind.LIGHT && unit < i + 3) {
        unit++;
      }
      boolean counts = unit < terms.size() && terms.get(unit).kind() == TermKind.WORD;
      amounts.add(
          new Amount(
              terms.get(i).key(),
              counts ? terms.get(unit).key() : null,
              near(terms, i),
              blurred,
              terms.subList(start, i).stream().anyMatch(t -> BOUNDS.contains(t.form())),
              terms.subList(start, counts ? unit + 1 : i + 1)));
    }
    return amounts;
  }

  /** The words around the number that it may measure. */
  private static Set<String> near(List<Term> terms, int at) {
    Set<String> near = new HashSet<>();
    for (int i = Math.max(0, at - 4); i < Math.min(terms.size(), at + 4); i++) {
      if (terms.get(i).kind() == TermKind.WORD) {
        near.add(terms.get(i).key());
      }
    }
    return near;
  }

  /** "not 1,180", "et non de 4,8", "contre 12": the number that the text takes back. */
  private static boolean denied(List<Term> terms, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      Term term = terms.get(i);
      if (term.kind() == TermKind.NEGATION || term.form().equals("contre")) {
        return true;
      }
      if (term.tells()) {
        return false;
      }
    }
    return false;
  }

  private static boolean date(List<Term> terms, int at) {
    String value = terms.get(at).form();
    boolean year = YEAR.matcher(value).matches();
    return year
        || at + 1 < terms.size() && DATES.contains(terms.get(at + 1).key())
        || at > 0 && DATES.contains(terms.get(at - 1).key());
  }
}
