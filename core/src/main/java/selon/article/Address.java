package selon.article;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When two addresses are one: whatever their scheme of the web, case of the host and fragment. */
public final class Address {

  private Address() {}

  /** A form that both have; null if it is no address of the web. */
  public static @Nullable String key(@Nullable URI address) {
    if (address == null || address.getScheme() == null || address.getHost() == null) {
      return null;
    }
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return null;
    }
    String path =
        address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String port =
        address.getPort() < 0 || address.getPort() == 80 || address.getPort() == 443
            ? ""
            : ":" + address.getPort();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return address.getHost().toLowerCase(Locale.ROOT) + port + path + query;
  }
}
