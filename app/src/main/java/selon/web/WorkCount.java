package selon.web;

/**
 * Counts the inputs of a desk and tells what it does with them. The desk guards it; {@link #now}
 * needs no guard.
 */
final class WorkCount {

  private int waiting;
  private int done;
  private int all;
  private volatile Work now;

  WorkCount(Work first) {
    this.now = first;
  }

  Work now() {
    return now;
  }

  /** An input came, which waits to be read. */
  void add(String input) {
    waiting++;
    all++;
    read(input);
  }

  /** An input, or what stands in it, is being read. */
  void read(String input) {
    now = new Work(Work.Step.READING, input, done, all);
  }

  /** An input was read. */
  void end() {
    waiting--;
    done++;
  }

  boolean isAllRead() {
    return waiting == 0;
  }

  void trace() {
    now = new Work(Work.Step.TRACING, "", done, all);
  }

  void rest() {
    now = Work.REST;
    done = 0;
    all = 0;
  }
}
