package selon.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import selon.statement.SourceKind;

/** Whether who answers for one version may answer for others too, or has told them to it. */
final class Speakers {

  private Speakers() {}

  /** Whether it is told on the word of somebody who answers for none of the others. */
  static boolean speaksForItself(Version version, List<Version> others) {
    Set<String> words = Sources.answering(version);
    return version.attributed()
        && !words.isEmpty()
        && version.sourceKind() != SourceKind.MEDIUM
        && others.stream().noneMatch(other -> maybeSame(version, words, other));
  }

  /** Whether it is on no word that any of the others is on: no copyist's change of theirs. */
  static boolean isFree(Version version, List<Version> others, Credits credits) {
    if (!version.attributed()) {
      return true;
    }
    Set<String> words = Sources.answering(version);
    Set<String> relays = version.answering(credits);
    return !words.isEmpty()
        && others.stream()
            .noneMatch(
                other ->
                    relays.contains(other.dossier().family()) || maybeSame(version, words, other));
  }

  /** Whether two sources may be one: by name, by what one is said to be, or one cites the other. */
  private static boolean maybeSame(Version a, Set<String> words, Version b) {
    Set<String> theirs = Sources.answering(b);
    return words.stream().anyMatch(theirs::contains)
        || a.sourceKind() == SourceKind.ROLE && near(b).containsAll(words)
        || b.sourceKind() == SourceKind.ROLE && !theirs.isEmpty() && near(a).containsAll(theirs)
        || b.sourceKind() == SourceKind.PERSON
            && a.sentence().stream().anyMatch(term -> theirs.contains(term.form()));
  }

  private static Set<String> near(Version version) {
    Set<String> words = new HashSet<>();
    Dossier dossier = version.dossier();
    dossier
        .terms(dossier.paragraphs().at(version.main().sentence()))
        .forEach(term -> words.add(term.form()));
    return words;
  }
}
