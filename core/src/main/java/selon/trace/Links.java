package selon.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import selon.claim.Telling;
import selon.corpus.Decision;
import selon.corpus.Decision.Place;

/**
 * What people decided about derivations, and about which passages tell one claim. Of two decisions
 * that are at odds the later one counts.
 */
final class Links {

  static final Links NONE = new Links(List.of());

  private final List<Decision.AcceptLink> accepted = new ArrayList<>();
  private final List<Decision.RejectLink> rejected = new ArrayList<>();
  private final List<Decision.NoLink> outside = new ArrayList<>();
  private final List<Decision.JoinClaims> joined = new ArrayList<>();
  private final List<Decision.PartTelling> parted = new ArrayList<>();
  private final List<Decision.PartTelling> moved = new ArrayList<>();

  Links(Collection<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision instanceof Decision.AcceptLink link) {
        rejected.removeIf(old -> old.from().is(link.from()) && old.to().is(link.to()));
        accepted.removeIf(old -> old.to().is(link.to()));
        outside.removeIf(old -> old.to().is(link.to()));
        accepted.removeIf(old -> old.from().is(link.to()) && old.to().is(link.from()));
        move(link.from());
        move(link.to());
        accepted.add(link);
      } else if (decision instanceof Decision.RejectLink link) {
        accepted.removeIf(old -> old.from().is(link.from()) && old.to().is(link.to()));
        rejected.add(link);
      } else if (decision instanceof Decision.NoLink link) {
        accepted.removeIf(old -> old.to().is(link.to()));
        outside.add(link);
      } else if (decision instanceof Decision.JoinClaims both) {
        move(both.one());
        move(both.other());
        joined.add(both);
      } else if (decision instanceof Decision.PartTelling part) {
        joined.removeIf(old -> is(part, old.one(), old.other()));
        accepted.removeIf(old -> is(part, old.from(), old.to()));
        parted.add(part);
      }
    }
  }

  /** A telling that was taken out of a claim and is said to belong elsewhere. */
  private void move(Place telling) {
    parted.stream().filter(old -> old.telling().is(telling)).forEach(moved::add);
    parted.removeIf(old -> old.telling().is(telling));
  }

  /** Whether that part is about these two. */
  private static boolean is(Decision.PartTelling part, Place one, Place other) {
    return part.telling().is(one) && part.claim().is(other)
        || part.telling().is(other) && part.claim().is(one);
  }

  List<Decision.AcceptLink> accepted() {
    return accepted;
  }

  List<Decision.RejectLink> rejected() {
    return rejected;
  }

  List<Decision.NoLink> outside() {
    return outside;
  }

  List<Decision.JoinClaims> joined() {
    return joined;
  }

  List<Decision.PartTelling> parted() {
    return parted;
  }

  /** Those whose telling somebody has since said to belong to another claim, or to this again. */
  List<Decision.PartTelling> moved() {
    return moved;
  }

  /** The version that somebody says the child was made from. */
  Optional<Version> parent(Version child, List<Version> versions) {
    for (int i = accepted.size() - 1; i >= 0; i--) {
      Decision.AcceptLink link = accepted.get(i);
      if (is(link.to(), child)) {
        return versions.stream()
            .filter(parent -> parent != child && is(link.from(), parent))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** Whether somebody says that the child was not made from the parent. */
  boolean rejects(Version parent, Version child) {
    // asked for every pair, mostly of nobody
    return !rejected.isEmpty()
            && rejected.stream().anyMatch(l -> is(l.from(), parent) && is(l.to(), child))
        || !outside.isEmpty() && outside.stream().anyMatch(l -> is(l.to(), child));
  }

  private static boolean is(Place place, Version version) {
    return place.article().equals(version.article())
        && version.tellings().stream().anyMatch(telling -> is(place, telling));
  }

  /** Whether the telling, of the place's article, is the one at the place. */
  static boolean is(Place place, Telling telling) {
    return place.is(telling.content());
  }
}
