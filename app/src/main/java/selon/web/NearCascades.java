package selon.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import selon.trace.Cascade;

/** The cascades that were last asked for. Safe for threads. */
final class NearCascades {

  private final int most;
  private final Map<String, Cascade> near = new LinkedHashMap<>(16, 0.75f, true);
  private int tellings;

  /**
   * @param most as many are held at most as have this many tellings together
   */
  NearCascades(int most) {
    this.most = most;
  }

  synchronized boolean has(String claim) {
    return near.containsKey(claim);
  }

  /** The claim's, made if it is not held. */
  Optional<Cascade> get(String claim, Supplier<Optional<Cascade>> maker) {
    Cascade known = known(claim);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Cascade> made = maker.get();
    made.ifPresent(cascade -> hold(claim, cascade));
    return made;
  }

  private synchronized @Nullable Cascade known(String claim) {
    return near.get(claim);
  }

  private synchronized void hold(String claim, Cascade cascade) {
    if (near.put(claim, cascade) == null) {
      tellings += cascade.appearances().size();
    }
    var eldest = near.values().iterator();
    while (tellings > most && near.size() > 1) {
      tellings -= eldest.next().appearances().size();
      eldest.remove();
    }
  }
}
