package selon.page;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A web page.
 *
 * @param html the decoded markup
 * @param encoding how the bytes were decoded
 * @param address where it was fetched from, if known
 */
public record HtmlPage(String name, String html, Encoding encoding, @Nullable URI address)
    implements Page {}
