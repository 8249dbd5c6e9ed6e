package selon.page;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A web page.
 *
 * @param html the decoded markup
 * @param address where it was fetched from, if known
 * @param captured when it was fetched, if known; it was published no later
 */
public record HtmlPage(
    String name, String html, @Nullable URI address, @Nullable Instant captured, Extent extent)
    implements Page {

  /** A whole page of which it is not known when it was fetched. */
  public HtmlPage(String name, String html, @Nullable URI address) {
    this(name, html, address, null, Extent.WHOLE);
  }
}
