package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import selon.claim.Term;
import selon.statement.Stance;

/**
 * Which claims contradict one another. A negation that was put in or left out on the way is a
 * change of a claim; what somebody else says to the contrary is a claim of its own.
 */
final class Contradictions {

  /** How likely the content of a denial must say the same as what it denies. */
  private static final double DENIED = 0.5;

  private final Dossiers all;
  private final Sides sides;

  /** For each wording those that contradict it. */
  private final Map<Integer, Set<Integer>> against = new HashMap<>();

  /** Those that say the same as one that contradicts. */
  private final Map<Integer, List<Integer>> sayTheSame = new HashMap<>();

  Contradictions(Dossiers all) {
    this.all = all;
    this.sides = new Sides(all);
  }

  /** Takes notice of two wordings if one is what somebody denies and the other says it. */
  void compare(Wording a, Wording b, Likeness likeness) {
    if (a.denied() != b.denied()
        && (denies(a) || denies(b))
        && likeness.ofContents(a, b) >= DENIED) {
      oppose(a.number(), b.number());
    }
  }

  private static boolean denies(Wording wording) {
    return wording.telling().statement() != null
        && wording.telling().statement().stance() == Stance.DENYING;
  }

  private void oppose(int a, int b) {
    against.computeIfAbsent(a, one -> new TreeSet<>()).add(b);
    against.computeIfAbsent(b, one -> new TreeSet<>()).add(a);
  }

  /** The groups, each without what others say to the contrary, which is a group of its own. */
  List<ClaimFinder.Group> apart(List<ClaimFinder.Group> groups) {
    List<ClaimFinder.Group> apart = new ArrayList<>();
    for (ClaimFinder.Group group : groups) {
      if (group.decided() || group.members().size() < 2) {
        apart.add(group);
      } else {
        List<List<Integer>> events = all.scenes().parted(group, all.wordings());
        part(new ClaimFinder.Group(events.get(0), group.medoid(), false), apart);
        events.subList(1, events.size()).forEach(others -> part(group(others), apart));
      }
    }
    for (ClaimFinder.Group group : apart) {
      for (int member : group.members()) {
        if (against.containsKey(member)) {
          sayTheSame.put(member, group.members());
        }
      }
    }
    return apart;
  }

  /** Adds what is left of a group, and what of it tells of other states or is the contrary. */
  private void part(ClaimFinder.Group group, List<ClaimFinder.Group> apart) {
    Sides.Parted parted = sides.part(group);
    List<Integer> rest = new ArrayList<>(parted.rest());
    List<Integer> contrary = contrary(rest, group.medoid());
    rest.removeAll(new HashSet<>(contrary));
    apart.add(new ClaimFinder.Group(rest, group.medoid(), false));
    parted.elsewhere().forEach(others -> apart.add(group(others)));
    List<List<Integer>> opposed = new ArrayList<>(parted.opposed());
    opposed.add(contrary);
    for (List<Integer> others : opposed) {
      if (!others.isEmpty()) {
        apart.add(group(others));
        others.forEach(one -> oppose(one, group.medoid()));
      }
    }
  }

  private static ClaimFinder.Group group(List<Integer> members) {
    return new ClaimFinder.Group(members, members.get(0), false);
  }

  /** The wordings of a group by which a source that is none of the others' says the contrary. */
  private List<Integer> contrary(List<Integer> members, int most) {
    List<Term> medoid = terms(most);
    boolean negated = all.wordings().get(most).negated();
    List<Integer> contrary = new ArrayList<>();
    for (int member : members) {
      if ((negated || all.wordings().get(member).negated())
          && NegationChange.contrary(terms(member), medoid)) {
        contrary.add(member);
      }
    }
    if (contrary.isEmpty()) {
      return contrary;
    }
    Set<Integer> others = new HashSet<>(contrary);
    List<Version> rest =
        sides.versions(members.stream().filter(one -> !others.contains(one)).toList());
    contrary.removeIf(
        member ->
            sides.versions(member).stream()
                .anyMatch(version -> !Speakers.speaksForItself(version, rest)));
    return contrary;
  }

  private List<Term> terms(int wording) {
    return all.wordings().get(wording).telling().terms();
  }

  /**
   * The wordings that contradict a claim, with all that say the same as they, rising.
   *
   * @param told those of its group that people leave in it
   * @param members all of its group
   */
  Set<Integer> against(List<Wording> told, List<Integer> members) {
    Set<Integer> found = new TreeSet<>();
    for (Wording wording : told) {
      for (int other : against.getOrDefault(wording.number(), Set.of())) {
        found.addAll(sayTheSame.getOrDefault(other, List.of()));
      }
    }
    members.forEach(found::remove);
    return found;
  }
}
