package selon.page;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where bytes come from, as what brought them tells.
 *
 * @param captured when they were fetched
 * @param extent whether all came
 */
record Provenance(@Nullable URI address, @Nullable Instant captured, Extent extent) {

  static final Provenance UNKNOWN = new Provenance(null, null, Extent.WHOLE);
}
