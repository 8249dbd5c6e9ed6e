package selon.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import selon.claim.Telling;

/**
 * Parts a group of wordings by the states that they tell of: what became of others is another
 * claim, and so is the contrary, unless a copyist may have made it of what the others tell.
 */
final class Sides {

  /** As many tellings are asked who answers for them. */
  private static final int MOST = 200;

  private final Dossiers all;

  Sides(Dossiers all) {
    this.all = all;
  }

  /**
   * A group parted.
   *
   * @param rest what is left, the medoid in it
   * @param elsewhere of other states
   * @param opposed of states that deny what is left
   */
  record Parted(List<Integer> rest, List<List<Integer>> elsewhere, List<List<Integer>> opposed) {}

  Parted part(ClaimFinder.Group group) {
    int ruling = ruling(group);
    List<Integer> rest = new ArrayList<>();
    List<Integer> contrary = new ArrayList<>();
    Map<Integer, List<Integer>> elsewhere = new TreeMap<>();
    for (int member : group.members()) {
      int states = states(member);
      if (States.apart(states, ruling)) {
        elsewhere.computeIfAbsent(States.together(states), other -> new ArrayList<>()).add(member);
      } else {
        (States.contrary(states, ruling) ? contrary : rest).add(member);
      }
    }
    List<List<Integer>> opposed = new ArrayList<>();
    if (!contrary.isEmpty()) {
      oppose(rest, contrary, group.medoid(), opposed);
    }
    return new Parted(rest, List.copyOf(elsewhere.values()), opposed);
  }

  /**
   * Puts what others say to the contrary aside, and leaves what may be a change of what is told, on
   * the same word: but not with those who say it on a word of their own.
   */
  private void oppose(
      List<Integer> rest, List<Integer> contrary, int medoid, List<List<Integer>> opposed) {
    List<Integer> changed = bound(contrary, rest);
    contrary.removeAll(changed);
    opposed.add(contrary);
    if (changed.isEmpty()) {
      return;
    }
    List<Integer> told = new ArrayList<>(rest);
    told.removeIf(one -> changed.stream().noneMatch(it -> differ(one, it)));
    List<Integer> copied = bound(told, changed);
    List<Integer> own = new ArrayList<>(told);
    own.removeAll(copied);
    own.removeIf(one -> versions(one).stream().noneMatch(Version::attributed));
    if (own.isEmpty() || copied.isEmpty()) {
      rest.addAll(changed);
    } else if (own.contains(medoid)) {
      rest.removeAll(copied);
      copied.addAll(changed);
      Collections.sort(copied);
      opposed.add(copied);
    } else {
      rest.removeAll(own);
      rest.addAll(changed);
      opposed.add(own);
    }
    Collections.sort(rest);
  }

  private boolean differ(int one, int other) {
    return States.contrary(states(one), states(other));
  }

  /** Those that may be told on a word that the others are told on. */
  private List<Integer> bound(List<Integer> some, List<Integer> others) {
    List<Version> versions = versions(others);
    List<Integer> bound = new ArrayList<>(some);
    bound.removeIf(
        one -> versions(one).stream().allMatch(it -> Speakers.isFree(it, versions, all.credits())));
    return bound;
  }

  private int states(int wording) {
    return all.wordings().get(wording).states();
  }

  /** The states by which a group is known. */
  private int ruling(ClaimFinder.Group group) {
    List<Wording> wordings = all.wordings(group.members());
    return States.ruling(
        states(group.medoid()),
        wordings.stream().mapToInt(Wording::states).toArray(),
        wordings.stream().mapToInt(Wording::tellings).toArray());
  }

  List<Version> versions(List<Integer> wordings) {
    List<Version> versions = new ArrayList<>();
    for (int wording : wordings) {
      if (versions.size() < MOST) {
        versions.addAll(versions(wording));
      }
    }
    return versions;
  }

  List<Version> versions(int wording) {
    List<Version> versions = new ArrayList<>();
    List<Wording.Place> places = all.wordings().get(wording).places();
    for (Wording.Place place : places.subList(0, Math.min(MOST, places.size()))) {
      Dossier dossier = all.dossiers().get(place.article());
      Telling telling = dossier.tellings().get(place.telling());
      versions.add(new Version(dossier, List.of(telling), telling));
    }
    return versions;
  }
}
