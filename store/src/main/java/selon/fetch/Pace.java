package selon.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Leaves each host its time between two requests. Not safe for threads. */
final class Pace {

  private final Map<String, Long> last = new HashMap<>();

  /**
   * Waits until the host may be asked again.
   *
   * @throws InterruptedException if the wait is cut off
   */
  void await(String host, Duration delay) throws InterruptedException {
    Long before = last.get(host);
    long left = before == null ? 0 : before + delay.toNanos() - System.nanoTime();
    if (left > 0) {
      Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
    }
    last.put(host, System.nanoTime());
  }
}
