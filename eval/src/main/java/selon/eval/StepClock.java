package selon.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How much processor time of one thread each step takes. Other programs on the machine do not
 * count, nor do Java's own compiler and garbage collector. Used by one thread.
 */
final class StepClock {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Long> spent = new LinkedHashMap<>();

  /** Nanoseconds of the thread so far. */
  static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Does the step and takes its time. */
  <T> T time(String step, Supplier<T> work) {
    long start = now();
    T made = work.get();
    spent.merge(step, now() - start, Long::sum);
    return made;
  }

  /** Nanoseconds by step, in the order in which they were first taken. */
  Map<String, Long> spent() {
    return spent;
  }
}
