package selon.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import selon.claim.Telling;
import selon.corpus.Decision;
import selon.text.Span;

/** What people decided about derivations. */
final class Links {

  static final Links NONE = new Links(List.of());

  /** The least share of the shorter of two contents that both have, for them to be one place. */
  private static final double SAME_PLACE = 0.3;

  /** A link that somebody says there is. */
  record Accepted(Decision.Place from, Decision.Place to) {}

  private record Rejected(Decision.Place from, Decision.Place to) {}

  private final List<Accepted> accepted = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();

  Links(Collection<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision instanceof Decision.AcceptLink link) {
        rejected.remove(new Rejected(link.from(), link.to()));
        accepted.add(new Accepted(link.from(), link.to()));
      } else if (decision instanceof Decision.RejectLink link) {
        accepted.remove(new Accepted(link.from(), link.to()));
        rejected.add(new Rejected(link.from(), link.to()));
      }
    }
  }

  List<Accepted> accepted() {
    return accepted;
  }

  /** Whether somebody says that the child was made from the parent. */
  boolean accepts(Version parent, Version child) {
    return accepted.stream().anyMatch(l -> is(l.from(), parent) && is(l.to(), child));
  }

  /** Whether somebody says that the child was not made from the parent. */
  boolean rejects(Version parent, Version child) {
    return !rejected.isEmpty()
        && rejected.stream().anyMatch(l -> is(l.from(), parent) && is(l.to(), child));
  }

  private static boolean is(Decision.Place place, Version version) {
    return place.article().equals(version.article())
        && version.tellings().stream().anyMatch(telling -> is(place, telling));
  }

  /** Whether the telling, of the place's article, is the one at the place. */
  static boolean is(Decision.Place place, Telling telling) {
    int shared = 0;
    for (Span a : place.content()) {
      for (Span b : telling.content()) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    int shorter = Math.min(place.content().length(), telling.content().length());
    return shared > 0 && shared >= SAME_PLACE * shorter;
  }
}
