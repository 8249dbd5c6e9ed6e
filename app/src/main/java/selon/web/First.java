package selon.web;

import java.util.List;
import java.util.stream.Stream;
import selon.view.ClaimEntry;
import selon.view.TellingEntry;

/**
 * Which telling of a claim was first, as far as dates and links tell.
 *
 * @param tellings that one; several where nothing tells which of them it was; none where no telling
 *     has a date
 * @param undated tellings with no known parent that may have been earlier, since nothing dates them
 */
record First(List<TellingEntry> tellings, int undated) {

  /** As many are named. */
  private static final int NAMED = 4;

  First {
    tellings = List.copyOf(tellings);
  }

  static First of(ClaimEntry claim) {
    List<TellingEntry> dated =
        claim.tellings().stream().filter(telling -> telling.period().known()).toList();
    if (dated.isEmpty()) {
      return new First(List.of(), 0);
    }
    // what has a parent is later than it, whatever its date
    TellingEntry first = dated.stream().filter(TellingEntry::root).findFirst().orElse(dated.get(0));
    List<TellingEntry> rivals =
        dated.stream()
            .filter(telling -> telling.number() != first.number() && telling.root())
            .filter(telling -> first.period().unordered(telling.period()))
            .toList();
    long undated =
        claim.tellings().stream()
            .filter(telling -> telling.root() && !telling.period().known())
            .count();
    return new First(Stream.concat(Stream.of(first), rivals.stream()).toList(), (int) undated);
  }

  /** Whether nothing tells which of several it was. */
  boolean isOpen() {
    return tellings.size() > 1;
  }

  List<TellingEntry> named() {
    return tellings.subList(0, Math.min(NAMED, tellings.size()));
  }

  /** How many more it may have been. */
  int more() {
    return tellings.size() - named().size();
  }
}
