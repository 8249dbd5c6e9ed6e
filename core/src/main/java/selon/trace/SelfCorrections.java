package selon.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.claim.Telling;
import selon.text.Span;

/**
 * Finds where a source puts right a number that it had told, through whichever outlets: "police now
 * say six, not four". Who tells another number later, and does not say that the first was wrong,
 * corrects nothing.
 */
final class SelfCorrections {

  /** As many versions before one are asked whether it corrects them. */
  private static final int MOST = 200;

  /** How likely the one must lie before the other. */
  private static final double BEFORE = 0.5;

  private SelfCorrections() {}

  /**
   * A version by which a source takes back what earlier ones told of it.
   *
   * @param source its words, as a corrected one has them
   */
  record Found(Version version, List<Version> corrected, String source) {}

  /** The first of each source and number, in the order of the versions. */
  static List<Found> in(List<Version> versions) {
    List<Found> found = new ArrayList<>();
    for (int i = 1; i < versions.size(); i++) {
      Version version = versions.get(i);
      if (!version.numbers().isEmpty() && putsRight(version)) {
        Found correction = corrected(version, versions.subList(Math.max(0, i - MOST), i));
        if (correction != null && !repeats(version, found)) {
          found.add(correction);
        }
      }
    }
    return found;
  }

  private static boolean putsRight(Version version) {
    return NumberChange.deniesAny(version.sentence())
        || Revisions.any(version.dossier().terms(around(version)));
  }

  /** Its sentence with the one before it, and what follows in the paragraph. */
  private static Span around(Version version) {
    Telling main = version.main();
    return version
        .dossier()
        .introduced(main.sentence())
        .hull(version.dossier().paragraphs().near(main.sentence()));
  }

  private static @Nullable Found corrected(Version version, List<Version> earlier) {
    List<Version> corrected = new ArrayList<>();
    String source = null;
    for (Version old : earlier) {
      String told = old.source();
      if (told != null
          && old.dossier().when().before(version.dossier().when()) > BEFORE
          && isOnItsWord(version, old)
          && tellsAnotherNumber(old, version)) {
        corrected.add(old);
        source = source == null ? told : source;
      }
    }
    return source == null ? null : new Found(version, corrected, source);
  }

  /** Whether the later version answers to the source of the earlier. */
  private static boolean isOnItsWord(Version version, Version old) {
    Set<String> words = Sources.answering(old);
    Set<String> own = Sources.answering(version);
    if (!own.isEmpty()) {
      return own.stream().anyMatch(words::contains);
    }
    return version.sentence().unplaced().stream().anyMatch(term -> words.contains(term.form()));
  }

  static boolean tellsAnotherNumber(Version one, Version other) {
    return NumberChange.find(one, other).stream()
        .anyMatch(change -> change.kind() == MutationKind.NUMBER_CHANGED);
  }

  /** Whether an earlier one took it back to the same number. */
  private static boolean repeats(Version version, List<Found> found) {
    Set<String> numbers = new HashSet<>(version.numbers());
    return found.stream()
        .anyMatch(
            earlier ->
                isOnItsWord(version, earlier.corrected().get(0))
                    && !tellsAnotherNumber(earlier.version(), version)
                    && earlier.version().numbers().stream().anyMatch(numbers::contains));
  }
}
