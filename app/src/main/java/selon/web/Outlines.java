package selon.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.statement.Reading;
import selon.view.Labels;
import selon.view.Outline;

/** The outlines of the articles that were last shown. Safe for threads. */
final class Outlines {

  private static final int MOST = 16;

  private record Key(long version, String article, String language) {}

  private final Map<Key, Outline> outlines = new LinkedHashMap<>(MOST, 0.75f, true);

  /**
   * That of a reading.
   *
   * @param version of the holdings that the reading is of
   */
  Outline of(Reading reading, long version, Labels labels) {
    Key key = new Key(version, reading.article().id(), labels.language().tag());
    Outline known = known(key);
    return known == null ? hold(key, new Outline(reading, labels)) : known;
  }

  private synchronized @Nullable Outline known(Key key) {
    return outlines.get(key);
  }

  private synchronized Outline hold(Key key, Outline outline) {
    outlines.put(key, outline);
    if (outlines.size() > MOST) {
      outlines.keySet().remove(outlines.keySet().iterator().next());
    }
    return outline;
  }
}
