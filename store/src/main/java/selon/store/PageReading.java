package selon.store;

import org.jspecify.annotations.Nullable;
import selon.statement.Reading;

/**
 * What became of the reading of a page.
 *
 * @param reading null if it failed
 * @param problem why it failed; empty if it did not
 */
record PageReading(@Nullable Reading reading, String problem) {

  static PageReading failed(Throwable e) {
    return new PageReading(
        null,
        e instanceof OutOfMemoryError
            ? "not enough memory; give more: SELON_JAVA_OPTS=-Xmx2g"
            : "internal error: " + e + "; please report it with this input");
  }
}
