package selon.store;

import java.util.List;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import selon.page.Snapshot;

/** Something that came and waits to be written down. */
sealed interface Item {

  /**
   * A page.
   *
   * @param reading null if the case has its content already
   * @param place where the archive has it already; null if it has not
   */
  record Came(
      Snapshot capture, String hash, @Nullable Future<PageReading> reading, @Nullable Place place)
      implements Item {}

  /**
   * Something that is no page.
   *
   * @param hash of what came; empty if nothing came
   * @param came what is kept all the same
   */
  record Refused(String name, String hash, String reason, List<Snapshot> came) implements Item {}

  /** So many things that are none of what is read. */
  record Skipped(String name, String reason, int number) implements Item {}

  /** A file begins; what follows is in it. */
  record Began() implements Item {}

  /**
   * All of a file has come.
   *
   * @param hash of its bytes
   */
  record Ended(String name, String hash) implements Item {}
}
