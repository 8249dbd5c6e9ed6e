package selon.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import selon.claim.Telling;

/** The versions of a claim: what each article tells of it. */
final class ClaimVersions {

  /** In hours. */
  private static final double LONELY = 24;

  private ClaimVersions() {}

  /** A telling of a claim and how plainly it says it. */
  private record Weighed(Wording.Place place, double weight) {}

  /**
   * The versions of a claim, in order of time as far as it is known.
   *
   * @param wordings of the claim
   * @param weight how plainly each says it
   */
  static List<Version> of(
      List<Dossier> dossiers, List<Wording> wordings, Map<Integer, Double> weight) {
    List<Weighed> places = new ArrayList<>();
    for (Wording wording : wordings) {
      double weighs = weight.getOrDefault(wording.number(), 0.0);
      wording.places().forEach(place -> places.add(new Weighed(place, weighs)));
    }
    places.sort(
        Comparator.comparingInt((Weighed one) -> one.place().article())
            .thenComparingInt(one -> one.place().telling()));
    List<Version> versions = new ArrayList<>();
    for (int start = 0; start < places.size(); ) {
      Dossier dossier = dossiers.get(places.get(start).place().article());
      List<Telling> tellings = new ArrayList<>();
      Weighed main = places.get(start);
      int end = start;
      while (end < places.size() && places.get(end).place().article() == dossier.number()) {
        Weighed one = places.get(end++);
        tellings.add(dossier.tellings().get(one.place().telling()));
        main = isPlainer(one, main, dossier) ? one : main;
      }
      versions.add(new Version(dossier, tellings, dossier.tellings().get(main.place().telling())));
      start = end;
    }
    versions.sort(
        (a, b) -> {
          int order = Double.compare(hour(a), hour(b));
          return order != 0 ? order : a.article().compareTo(b.article());
        });
    doubtLoneStart(versions);
    return versions;
  }

  /** Whether it says it more plainly, or the other does so in the headline. */
  private static boolean isPlainer(Weighed one, Weighed other, Dossier dossier) {
    boolean heading = dossier.isHeadline(one.place().telling());
    return heading == dossier.isHeadline(other.place().telling())
        ? one.weight() > other.weight() + 1e-9
        : !heading;
  }

  /**
   * What comes days before all others is sooner misdated than the first, if its own dateline does
   * not bear the date out: one article in ten has a wrong date, and half of second tellings come
   * within the hour.
   */
  private static void doubtLoneStart(List<Version> versions) {
    if (versions.size() > 2) {
      Double gap = versions.get(0).dossier().when().gap(versions.get(1).dossier().when());
      if (gap != null
          && gap > LONELY
          && !DayWords.bearOut(versions.get(0).dossier(), versions.get(0).dossier().when())) {
        versions.set(0, versions.get(0).undated());
      }
    }
  }

  private static double hour(Version version) {
    When when = version.dossier().when();
    return when.known() ? when.best() : Double.POSITIVE_INFINITY;
  }
}
