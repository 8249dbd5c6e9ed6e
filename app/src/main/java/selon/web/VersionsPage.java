package selon.web;

import java.util.ArrayList;
import java.util.List;
import selon.corpus.Card;
import selon.corpus.Revision;
import selon.statement.Reading;
import selon.view.VersionsView;

/**
 * What the template of an article's versions puts in its places.
 *
 * @param versions the oldest first
 */
record VersionsPage(Frame frame, List<Version> versions) {

  /** As many are told apart. */
  static final int MOST = 200;

  /**
   * One version.
   *
   * @param changes what became of the statements of the one before, in words; none for the oldest
   */
  record Version(CardRow row, List<String> changes) {}

  static VersionsPage of(Frame frame, Holdings holdings, String article) {
    List<Version> versions = new ArrayList<>();
    Reading before = null;
    for (String id : holdings.versions().of(article).stream().limit(MOST).toList()) {
      Reading reading = holdings.reading(id).orElse(null);
      if (reading != null) {
        List<String> changes =
            before == null
                ? List.of()
                : VersionsView.counts(Revision.of(before, reading), frame.words());
        // the lists may not have it yet
        Card card = holdings.catalog().card(id).orElseGet(() -> Card.of(reading));
        versions.add(new Version(new CardRow(card, holdings, frame.words()), changes));
        before = reading;
      }
    }
    return new VersionsPage(frame, List.copyOf(versions));
  }

  /** The newest. */
  CardRow latest() {
    return versions.get(versions.size() - 1).row();
  }

  /** Whether a version is chosen at first as the earlier one: the one before the last. */
  boolean isFrom(Version version) {
    return versions.indexOf(version) == versions.size() - 2;
  }

  boolean isTo(Version version) {
    return versions.indexOf(version) == versions.size() - 1;
  }
}
