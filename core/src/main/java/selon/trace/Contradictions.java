package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import selon.claim.Telling;
import selon.claim.Term;
import selon.statement.SourceKind;
import selon.statement.Stance;

/**
 * Which claims contradict one another. A negation that was put in or left out on the way is a
 * change of a claim; what somebody else says to the contrary is a claim of its own.
 */
final class Contradictions {

  /** How likely the content of a denial must say the same as what it denies. */
  private static final double DENIED = 0.5;

  /** As many tellings of a group are asked who answers for them. */
  private static final int MOST = 200;

  private final Dossiers all;

  /** For each wording those that contradict it. */
  private final Map<Integer, Set<Integer>> against = new HashMap<>();

  /** Those that say the same as one that contradicts. */
  private final Map<Integer, List<Integer>> sayTheSame = new HashMap<>();

  Contradictions(Dossiers all) {
    this.all = all;
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
      boolean whole = group.decided() || group.members().size() < 2;
      List<Integer> contrary = whole ? List.of() : contrary(group);
      if (contrary.isEmpty()) {
        apart.add(group);
        continue;
      }
      Set<Integer> others = new HashSet<>(contrary);
      List<Integer> rest = group.members().stream().filter(one -> !others.contains(one)).toList();
      apart.add(new ClaimFinder.Group(rest, group.medoid(), false));
      apart.add(new ClaimFinder.Group(contrary, contrary.get(0), false));
      contrary.forEach(one -> oppose(one, group.medoid()));
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

  /** The wordings of a group by which a source that is none of the others' says the contrary. */
  private List<Integer> contrary(ClaimFinder.Group group) {
    List<Term> medoid = terms(group.medoid());
    boolean negated = all.wordings().get(group.medoid()).negated();
    List<Integer> contrary = new ArrayList<>();
    for (int member : group.members()) {
      if ((negated || all.wordings().get(member).negated())
          && NegationChange.contrary(terms(member), medoid)) {
        contrary.add(member);
      }
    }
    if (contrary.isEmpty()) {
      return contrary;
    }
    List<Version> rest = new ArrayList<>();
    Set<Integer> others = new HashSet<>(contrary);
    for (int member : group.members()) {
      if (!others.contains(member) && rest.size() < MOST) {
        rest.addAll(versions(member));
      }
    }
    contrary.removeIf(
        member -> versions(member).stream().anyMatch(version -> !speaksForItself(version, rest)));
    return contrary;
  }

  private List<Term> terms(int wording) {
    return all.wordings().get(wording).telling().terms();
  }

  private List<Version> versions(int wording) {
    List<Version> versions = new ArrayList<>();
    List<Wording.Place> places = all.wordings().get(wording).places();
    for (Wording.Place place : places.subList(0, Math.min(MOST, places.size()))) {
      Dossier dossier = all.dossiers().get(place.article());
      Telling telling = dossier.tellings().get(place.telling());
      versions.add(new Version(dossier, List.of(telling), telling));
    }
    return versions;
  }

  /** Whether it is told on the word of somebody who answers for none of the others. */
  private boolean speaksForItself(Version version, List<Version> others) {
    Set<String> words = words(version);
    if (!version.attributed() || words.isEmpty() || version.sourceKind() == SourceKind.MEDIUM) {
      return false;
    }
    return others.stream().noneMatch(other -> maybeSame(version, words, other, words(other)));
  }

  /** Whether two sources may be one: by name, by what one is said to be, or one cites the other. */
  private static boolean maybeSame(Version a, Set<String> words, Version b, Set<String> theirs) {
    return words.stream().anyMatch(theirs::contains)
        || a.sourceKind() == SourceKind.ROLE && near(b).containsAll(words)
        || b.sourceKind() == SourceKind.ROLE && !theirs.isEmpty() && near(a).containsAll(theirs)
        || b.sourceKind() == SourceKind.PERSON
            && a.sentence().stream().anyMatch(term -> theirs.contains(term.form()));
  }

  private static Set<String> words(Version version) {
    Set<String> words = version.sourceWords();
    String source = words.isEmpty() ? version.source() : null;
    return source == null ? words : Sources.words(source);
  }

  private static Set<String> near(Version version) {
    Set<String> words = new HashSet<>();
    Dossier dossier = version.dossier();
    dossier
        .terms(dossier.paragraphs().at(version.main().sentence()))
        .forEach(term -> words.add(term.form()));
    return words;
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
