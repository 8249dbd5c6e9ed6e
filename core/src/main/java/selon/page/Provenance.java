package selon.page;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where bytes come from, as what brought them tells.
 *
 * @param target an address of the web or of a file
 * @param captured when they were fetched
 * @param extent whether all came
 */
record Provenance(@Nullable URI target, @Nullable Instant captured, Extent extent) {

  static Provenance of(@Nullable URI target) {
    return new Provenance(target, null, Extent.WHOLE);
  }

  /** The address of the page; a file is none. */
  @Nullable URI address() {
    String scheme = target == null ? null : target.getScheme();
    boolean web = scheme != null && scheme.toLowerCase(java.util.Locale.ROOT).startsWith("http");
    return web ? target : null;
  }
}
