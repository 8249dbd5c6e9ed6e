package selon.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of the web as people write them. */
public final class WebAddress {

  private static final Pattern PARTS =
      Pattern.compile("^(https?)://([^/?#]+)([^#]*)", Pattern.CASE_INSENSITIVE);

  private WebAddress() {}

  /** Whether a text is meant as an address of the web. */
  public static boolean isOne(String written) {
    return written.regionMatches(true, 0, "http://", 0, 7)
        || written.regionMatches(true, 0, "https://", 0, 8);
  }

  /**
   * The address with all its characters as the protocol wants them, without a fragment; null if it
   * is none.
   */
  public static @Nullable URI parse(String written) {
    Matcher parts = PARTS.matcher(written.strip());
    if (!parts.find()) {
      return null;
    }
    try {
      String authority = parts.group(2);
      boolean plain = authority.chars().allMatch(c -> c < 0x80);
      String host = plain ? authority : IDN.toASCII(authority);
      String rest = escaped(parts.group(3));
      URI address =
          new URI(
              parts.group(1).toLowerCase(Locale.ROOT)
                  + "://"
                  + host
                  + (rest.startsWith("/") ? rest : "/" + rest));
      return address.getHost() == null ? null : address;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** What stands for itself stays; browsers send the rest as bytes of UTF-8 too. */
  private static String escaped(String path) {
    StringBuilder out = new StringBuilder();
    path.codePoints()
        .forEach(
            c -> {
              if (c > ' ' && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0) {
                out.appendCodePoint(c);
              } else {
                for (byte b :
                    Character.toString(c).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                  out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
                }
              }
            });
    return out.toString();
  }

  /** The host as a resolver wants it: without the brackets of version 6. */
  static String host(URI address) {
    String host = address.getHost();
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  static int port(URI address) {
    return address.getPort() >= 0 ? address.getPort() : isSecure(address) ? 443 : 80;
  }

  static boolean isSecure(URI address) {
    return "https".equalsIgnoreCase(address.getScheme());
  }

  /** Scheme, host and port: what a robots.txt speaks for. */
  static String origin(URI address) {
    return address.getScheme()
        + "://"
        + address.getHost().toLowerCase(Locale.ROOT)
        + ":"
        + port(address);
  }
}
