package selon.page;

import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came, to the byte, with all that it takes to make its page again: what an archive keeps.
 *
 * @param name of the page
 * @param target where it came from: an address of the web or of a file; null if nothing tells
 * @param type a media type: "text/html", "text/plain" or "application/json" for one article;
 *     "charset" is that declared outside of the bytes, as by HTTP
 * @param bytes not copied
 */
@SuppressWarnings("ArrayRecordComponent") // pages are large, and compared below by what they hold
public record Snapshot(String name, @Nullable URI target, String type, byte[] bytes) {

  /** That of a page of which nothing else is known: what was decoded, as UTF-8. */
  public static Snapshot of(Page page) {
    return Snapshots.of(page);
  }

  /** The page again, or the reason why there is none. The same snapshot gives an equal page. */
  public Intake read() {
    return Snapshots.read(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Snapshot that
        && name.equals(that.name)
        && Objects.equals(target, that.target)
        && type.equals(that.type)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
