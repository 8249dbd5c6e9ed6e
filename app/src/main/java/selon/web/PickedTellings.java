package selon.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import selon.trace.Mutation;
import selon.trace.Synopsis;
import selon.view.ClaimEntry;
import selon.view.Comparison;
import selon.view.TellingEntry;

/**
 * Tellings of one claim that somebody chose to see side by side.
 *
 * @param all those that were chosen, as far as the claim has them, in its order
 * @param pair the two of them, the earlier one first; null unless two were chosen
 * @param mutations what changed from the one to the other
 */
record PickedTellings(
    ClaimEntry claim, List<TellingEntry> all, @Nullable Comparison pair, List<Mutation> mutations) {

  static PickedTellings of(
      Holdings holdings, Changes changes, Synopsis synopsis, List<String> articles) {
    Set<String> wanted = new TreeSet<>(articles);
    ClaimEntry claim = ClaimEntry.of(1, ClaimPages.known(holdings.claims().part(synopsis, wanted)));
    List<TellingEntry> all =
        claim.tellings().stream()
            .filter(telling -> wanted.contains(telling.article()))
            .limit(TellingRows.MOST)
            .toList();
    if (all.size() != 2) {
      return new PickedTellings(claim, all, null, List.of());
    }
    TellingEntry from = all.get(0);
    TellingEntry to = all.get(1);
    return new PickedTellings(
        claim,
        all,
        Comparison.between(from, to),
        changes.between(from.main(), to.main(), holdings));
  }

  /** Those whose likeliest parent is among them. */
  List<TellingEntry> made() {
    return all.stream()
        .filter(child -> !child.root())
        .filter(child -> all.stream().anyMatch(p -> p.number() == child.parents().get(0).number()))
        .toList();
  }

  /** Whether nothing tells which of the two was first. */
  boolean unordered() {
    return pair != null && pair.parent().period().unordered(pair.child().period());
  }
}
