package selon.web;

import java.util.List;
import selon.trace.Standing;
import selon.view.ClaimEntry;
import selon.view.TellingEntry;

/**
 * Which telling of a claim was first, as far as dates and links tell.
 *
 * @param tellings that one; several where nothing tells which of them it was; none where no telling
 *     has a date
 * @param undated tellings beside these that may have been earlier, since nothing dates them
 */
record First(List<TellingEntry> tellings, int undated) {

  /** As many are named. */
  private static final int NAMED = 4;

  First {
    tellings = List.copyOf(tellings);
  }

  static First of(ClaimEntry claim) {
    if (claim.tellings().stream().noneMatch(telling -> telling.period().known())) {
      return new First(List.of(), 0);
    }
    List<TellingEntry> possible =
        claim.tellings().stream()
            .filter(
                telling ->
                    telling.standing() == Standing.FIRST
                        || telling.standing() == Standing.UNORDERED)
            .toList();
    List<TellingEntry> dated =
        possible.stream().filter(telling -> telling.period().known()).toList();
    return dated.isEmpty()
        ? new First(possible, 0)
        : new First(dated, possible.size() - dated.size());
  }

  /** Whether nothing tells which of several it was. */
  boolean isOpen() {
    return tellings.size() > 1;
  }

  /** Whether it is one without a date, which is known by what was made from it. */
  boolean isByLinks() {
    return tellings.size() == 1 && !tellings.get(0).period().known();
  }

  List<TellingEntry> named() {
    return tellings.subList(0, Math.min(NAMED, tellings.size()));
  }

  /** How many more it may have been. */
  int more() {
    return tellings.size() - named().size();
  }
}
