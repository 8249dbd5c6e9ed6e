package selon.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Pages that were last made, by all that they hang on. Safe for threads. */
final class PageCache {

  /** As many bytes are held at most. */
  private static final long MOST = 24L << 20;

  private final Map<String, byte[]> pages = new LinkedHashMap<>(256, 0.75f, true);
  private long held;

  byte[] get(String key, Supplier<byte[]> maker) {
    byte[] known = known(key);
    if (known != null) {
      return known;
    }
    byte[] made = maker.get();
    hold(key, made);
    return made;
  }

  private synchronized byte @Nullable [] known(String key) {
    return pages.get(key);
  }

  private synchronized void hold(String key, byte[] page) {
    if (page.length > MOST / 4 || pages.put(key, page) != null) {
      return;
    }
    held += page.length;
    var eldest = pages.values().iterator();
    while (held > MOST && pages.size() > 1) {
      held -= eldest.next().length;
      eldest.remove();
    }
  }
}
