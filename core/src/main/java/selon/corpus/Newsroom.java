package selon.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import selon.claim.Folding;

/**
 * The newsroom that an outlet's name means. Feeds and pages are called by their section too: "Radio
 * Dunmere - News" is Radio Dunmere.
 */
public final class Newsroom {

  /** What stands between an outlet and the section of it. */
  private static final Pattern JOINT =
      Pattern.compile("\\s*[|·»>/()\\[\\]]\\s*|\\s+[-–—]+\\s+|\\s*:\\s+");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Newsroom() {}

  /** The folded name without what only names a section or a feed; all of it if nothing is left. */
  public static String of(String outlet) {
    String folded = Folding.fold(outlet).strip();
    List<String> parts = new ArrayList<>(List.of(JOINT.split(folded)));
    parts.removeIf(String::isBlank);
    int all = parts.size();
    while (parts.size() > 1 && isSection(parts.get(parts.size() - 1))) {
      parts.remove(parts.size() - 1);
    }
    while (parts.size() > 1 && isSection(parts.get(0))) {
      parts.remove(0);
    }
    return parts.size() == all ? folded : String.join(" - ", parts);
  }

  private static boolean isSection(String part) {
    return WORDS.splitAsStream(part).filter(word -> !word.isEmpty()).allMatch(OutletWords::section);
  }
}
