package selon.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.statement.Reading;

/** The readings of a case that were last asked for; others are made from the disk. For threads. */
final class NearReadings {

  /** As many UTF-16 units of text as are held at most. */
  private static final long MOST = 8_000_000;

  private final Function<String, Optional<Reading>> disk;
  private final Map<String, Reading> near = new LinkedHashMap<>(256, 0.75f, true);
  private long held;

  NearReadings(Function<String, Optional<Reading>> disk) {
    this.disk = disk;
  }

  Optional<Reading> reading(String id) {
    Reading known = known(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Reading> read = disk.apply(id);
    read.ifPresent(this::hold);
    return read;
  }

  private synchronized @Nullable Reading known(String id) {
    return near.get(id);
  }

  private synchronized void hold(Reading reading) {
    Reading old = near.put(reading.article().id(), reading);
    held += size(reading) - (old == null ? 0 : size(old));
    var eldest = near.values().iterator();
    while (held > MOST && near.size() > 1) {
      held -= size(eldest.next());
      eldest.remove();
    }
  }

  private static long size(Reading reading) {
    return 200L + reading.article().text().length();
  }

  /** Forgets all: they may have changed. */
  synchronized void clear() {
    near.clear();
    held = 0;
  }
}
