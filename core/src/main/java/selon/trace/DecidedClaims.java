package selon.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import selon.corpus.Decision;

/** Puts into the claims of a collection what people decided about them. */
final class DecidedClaims {

  private final List<Dossier> dossiers;
  private final Stories stories;
  private final Credits credits;
  private final List<Wording> wordings;
  private final Links links;

  DecidedClaims(Dossiers all, Links links) {
    this.dossiers = all.dossiers();
    this.stories = all.stories();
    this.credits = all.credits();
    this.wordings = all.wordings();
    this.links = links;
  }

  /**
   * The groups, of which those that people say are one claim become one, and those that an accepted
   * link joins give the child to the parent's.
   */
  List<ClaimFinder.Group> joined(List<ClaimFinder.Group> groups) {
    List<ClaimFinder.Group> joined = new ArrayList<>(groups);
    for (Decision.PartTelling part : links.moved()) {
      apart(joined, wording(part.telling()), wording(part.claim()));
    }
    joinDecided(joined);
    boolean moves = true;
    for (int round = 0; moves && round < links.accepted().size(); round++) {
      moves = false; // a chain may come in any order
      for (Decision.AcceptLink link : links.accepted()) {
        int from = wording(link.from());
        int to = wording(link.to());
        if (from >= 0 && to >= 0 && from != to) {
          moves |= group(joined, from) < 0 || group(joined, from) != group(joined, to);
          link(joined, from, to);
        }
      }
    }
    joinDecided(joined); // a link may have taken one of two away
    return joined;
  }

  private void joinDecided(List<ClaimFinder.Group> groups) {
    for (Decision.JoinClaims both : links.joined()) {
      int one = wording(both.one());
      int other = wording(both.other());
      if (one >= 0 && other >= 0) {
        join(groups, one, other);
      }
    }
  }

  private static void join(List<ClaimFinder.Group> groups, int one, int other) {
    TreeSet<Integer> members = new TreeSet<>(List.of(one, other));
    int into = group(groups, one);
    int from = group(groups, other);
    int medoid = one;
    if (into >= 0 && into == from) {
      ClaimFinder.Group both = groups.get(into);
      groups.set(into, new ClaimFinder.Group(both.members(), both.medoid(), true));
      return;
    }
    if (from >= 0) {
      members.addAll(groups.get(from).members());
      groups.set(from, new ClaimFinder.Group(List.of(), other, true));
    }
    if (into >= 0) {
      members.addAll(groups.get(into).members());
      medoid = groups.get(into).medoid();
      groups.set(into, new ClaimFinder.Group(List.copyOf(members), medoid, true));
    } else {
      groups.add(new ClaimFinder.Group(List.copyOf(members), medoid, true));
    }
  }

  /** Takes a wording out of the claim that it is not of, so that others do not come with it. */
  private static void apart(List<ClaimFinder.Group> groups, int telling, int claim) {
    int at = telling < 0 || telling == claim ? -1 : group(groups, telling);
    if (at >= 0 && groups.get(at).members().contains(claim)) {
      ClaimFinder.Group whole = groups.get(at);
      List<Integer> rest = whole.members().stream().filter(m -> m != telling).toList();
      int medoid = whole.medoid() == telling ? rest.get(0) : whole.medoid();
      groups.set(at, new ClaimFinder.Group(rest, medoid, whole.decided()));
      groups.add(new ClaimFinder.Group(List.of(telling), telling, false));
    }
  }

  private static void link(List<ClaimFinder.Group> joined, int from, int to) {
    int parents = group(joined, from);
    int children = group(joined, to);
    if (parents >= 0 && parents == children) {
      ClaimFinder.Group both = joined.get(parents);
      joined.set(parents, new ClaimFinder.Group(both.members(), both.medoid(), true));
      return;
    }
    TreeSet<Integer> members = new TreeSet<>(List.of(from, to));
    int medoid = from;
    if (parents >= 0) {
      members.addAll(joined.get(parents).members());
      medoid = joined.get(parents).medoid();
      joined.set(parents, new ClaimFinder.Group(List.copyOf(members), medoid, true));
    } else {
      joined.add(new ClaimFinder.Group(List.copyOf(members), medoid, true));
    }
    if (children >= 0) {
      ClaimFinder.Group rest = joined.get(children);
      List<Integer> left = rest.members().stream().filter(member -> member != to).toList();
      int middle = rest.medoid() == to && !left.isEmpty() ? left.get(0) : rest.medoid();
      joined.set(children, new ClaimFinder.Group(left, middle, rest.decided()));
    }
  }

  /**
   * The wordings of a claim without the tellings that people say are not of it. What stands in the
   * very same words in another article stays.
   */
  List<Wording> told(List<Wording> claim) {
    List<Decision.Place> parted =
        links.parted().stream()
            .filter(part -> claim.stream().anyMatch(wording -> is(part.claim(), wording)))
            .map(Decision.PartTelling::telling)
            .toList();
    if (parted.isEmpty()) {
      return claim;
    }
    List<Wording> told = new ArrayList<>();
    for (Wording wording : claim) {
      List<Wording.Place> left =
          wording.places().stream()
              .filter(place -> parted.stream().noneMatch(part -> is(part, place)))
              .toList();
      if (!left.isEmpty()) {
        told.add(
            left.size() == wording.places().size()
                ? wording
                : Wording.of(
                    wording.number(),
                    dossiers.get(left.get(0).article()),
                    left.get(0).telling(),
                    stories,
                    credits,
                    left));
      }
    }
    return told;
  }

  private static int group(List<ClaimFinder.Group> groups, int wording) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).members().contains(wording)) {
        return i;
      }
    }
    return -1;
  }

  /** The first wording that stands at the place; -1 if none does. */
  private int wording(Decision.Place place) {
    for (Wording wording : wordings) {
      if (is(place, wording)) {
        return wording.number();
      }
    }
    return -1;
  }

  private boolean is(Decision.Place place, Wording wording) {
    return wording.places().stream().anyMatch(at -> is(place, at));
  }

  private boolean is(Decision.Place place, Wording.Place at) {
    Dossier dossier = dossiers.get(at.article());
    return dossier.id().equals(place.article())
        && Links.is(place, dossier.tellings().get(at.telling()));
  }
}
