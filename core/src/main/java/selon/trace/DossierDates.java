package selon.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates the articles of a collection by their pages, and where those tell nothing by each other.
 */
final class DossierDates {

  private final List<Dossier> dossiers;
  private final Stories stories;
  private final Credits credits;

  /**
   * @param dossiers whose dates are mended where they are
   */
  DossierDates(List<Dossier> dossiers, Stories stories, Credits credits) {
    this.dossiers = dossiers;
    this.stories = stories;
    this.credits = credits;
  }

  /**
   * What links to an article of the collection is no older than it; what articles of a story tell
   * of each other, and the days that the texts name, come after.
   */
  void date() {
    for (Dossier dossier : List.copyOf(dossiers)) {
      When when = dossier.when();
      for (int linked : credits.linked(dossier.number())) {
        When other = dossiers.get(linked).when();
        if (other.known()) {
          when = when.after(other.best());
        }
      }
      dossiers.set(dossier.number(), dossier.at(when));
    }
    When[] whens = Chronology.of(dossiers, stories, credits);
    for (Dossier dossier : List.copyOf(dossiers)) {
      When when = whens[dossier.number()];
      if (!when.known()) {
        Double near = told(dossier, whens);
        when = near == null ? when : DayWords.date(dossier, when, near);
      } else if (!when.isDoubted() && DayWords.contradicts(dossier, when)) {
        when = when.contradicted();
      }
      if (!when.equals(dossier.when())) {
        dossiers.set(dossier.number(), dossier.at(when));
      }
    }
  }

  /** When the article most like it appeared that a page dates; null if none is. */
  private @Nullable Double told(Dossier dossier, When[] whens) {
    for (int neighbor : stories.neighbors(dossier.number())) {
      if (whens[neighbor].known()) {
        return whens[neighbor].best();
      }
    }
    return null;
  }
}
