package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import selon.claim.Keys;

/**
 * A claim that more versions tell than each can be compared with: those worth it are found by who
 * is named and linked to, by words and by time. Few claims are, so this is made for them alone.
 */
final class WidelyTold {

  /** As many versions at most are compared with each. */
  static final int MOST = 60;

  private static final int EACH = 12;

  private final List<Version> versions;
  private final Telltale claim;
  private final Credits credits;
  private final Map<Version, Integer> places = new HashMap<>();
  private final Map<Long, List<Version>> wordings = new HashMap<>();
  private final Map<Integer, Version> byArticle = new HashMap<>();

  /**
   * @param versions in order of time, those of unknown time last
   */
  WidelyTold(List<Version> versions, Telltale claim, Credits credits) {
    this.versions = versions;
    this.claim = claim;
    this.credits = credits;
    for (Version version : versions) {
      places.put(version, places.size());
      wordings.computeIfAbsent(wording(version), words -> new ArrayList<>()).add(version);
      byArticle.put(version.dossier().number(), version);
    }
  }

  private static long wording(Version version) {
    return Keys.print(version.main().terms());
  }

  /**
   * Those that a version names or links to, its own outlet's, the first, the last before it and
   * those in the same words.
   */
  List<Version> worthAsking(Version child) {
    Set<Version> chosen = new LinkedHashSet<>(versions.subList(0, EACH));
    int place = places.getOrDefault(child, 0);
    chosen.addAll(versions.subList(Math.max(0, place - EACH), place));
    List<Version> same = wordings.getOrDefault(wording(child), List.of());
    chosen.addAll(same.subList(0, Math.min(EACH, same.size())));
    Set<String> families = new TreeSet<>(child.named(credits));
    families.add(child.dossier().family());
    for (String family : families) {
      chosen.addAll(claim.of(family, EACH / 2));
    }
    for (int linked : credits.linked(child.dossier().number())) {
      Version version = byArticle.get(linked);
      if (version != null) {
        chosen.add(version);
      }
    }
    List<Version> worth = new ArrayList<>(chosen);
    return worth.subList(0, Math.min(MOST, worth.size()));
  }
}
