package selon.page;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came, to the byte, with all that it takes to make its page again: what an archive keeps.
 *
 * @param name of the page
 * @param target where it came from: an address of the web or of a file; null if nothing tells
 * @param type a media type: "text/html", "text/plain", "application/json" for one article, or
 *     "application/http" for the answer of a server, with its headers; "charset" is that declared
 *     outside of the bytes, as by HTTP
 * @param bytes not copied
 * @param captured when it was fetched, if known
 * @param extent whether all came
 * @param earlier what led to it, as the redirections of servers, the first first; each led by none
 */
@SuppressWarnings("ArrayRecordComponent") // pages are large, and compared below by what they hold
public record Snapshot(
    String name,
    @Nullable URI target,
    String type,
    byte[] bytes,
    @Nullable Instant captured,
    Extent extent,
    List<Snapshot> earlier) {

  public Snapshot {
    earlier = List.copyOf(earlier);
  }

  /** What nothing led to. */
  public Snapshot(
      String name,
      @Nullable URI target,
      String type,
      byte[] bytes,
      @Nullable Instant captured,
      Extent extent) {
    this(name, target, type, bytes, captured, extent, List.of());
  }

  /** All of what came, at an unknown time. */
  public Snapshot(String name, @Nullable URI target, String type, byte[] bytes) {
    this(name, target, type, bytes, null, Extent.WHOLE);
  }

  /** The same, led to by these. */
  Snapshot after(List<Snapshot> first) {
    return new Snapshot(name, target, type, bytes, captured, extent, first);
  }

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
        && Arrays.equals(bytes, that.bytes)
        && Objects.equals(captured, that.captured)
        && extent == that.extent
        && earlier.equals(that.earlier);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
