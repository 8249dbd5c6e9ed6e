package selon.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.trace.Mutation;
import selon.trace.Synopsis;
import selon.view.ClaimEntry;
import selon.view.Comparison;
import selon.view.Derivations;
import selon.view.TellingEntry;

/**
 * What the template of two tellings of a claim side by side puts in its places.
 *
 * @param picked the tellings that were chosen, as far as the claim has them
 * @param pair the two of them, the earlier one first; null unless two were chosen
 * @param mutations what changed from the one to the other
 */
record PairPage(
    Frame frame,
    Synopsis synopsis,
    ClaimEntry claim,
    List<TellingEntry> picked,
    @Nullable Comparison pair,
    List<Mutation> mutations)
    implements WithinClaim {

  static PairPage of(Visit visit, Synopsis synopsis, List<String> articles) {
    Set<String> wanted = new TreeSet<>(articles);
    ClaimEntry claim =
        ClaimEntry.of(1, ClaimPages.known(visit.holdings().claims().part(synopsis, wanted)));
    List<TellingEntry> picked =
        claim.tellings().stream()
            .filter(telling -> wanted.contains(telling.article()))
            .limit(ClaimPage.ROWS)
            .toList();
    if (picked.size() != 2) {
      return new PairPage(visit.frame(), synopsis, claim, picked, null, List.of());
    }
    TellingEntry from = picked.get(0);
    TellingEntry to = picked.get(1);
    return new PairPage(
        visit.frame(),
        synopsis,
        claim,
        picked,
        Comparison.between(from, to),
        visit.changes(from.main(), to.main()));
  }

  /** "number changed: 310 → 390". */
  List<String> changes() {
    Derivations words = new Derivations(claim, labels());
    return mutations.stream().map(words::change).toList();
  }

  /** What came of what: "T2: copied from T1, 92%: shares its wording"; empty if neither. */
  String link() {
    Derivations words = new Derivations(claim, labels());
    return picked.stream()
        .filter(child -> !child.root())
        .filter(
            child -> picked.stream().anyMatch(p -> p.number() == child.parents().get(0).number()))
        .map(child -> tag(child) + labels().of("colon") + " " + words.reason(child))
        .collect(Collectors.joining(" "));
  }

  /** Whether nothing tells which of the two was first. */
  boolean unordered() {
    return pair != null && pair.parent().period().unordered(pair.child().period());
  }
}
