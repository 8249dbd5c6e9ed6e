package selon.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * An article's id as one segment of an address. Ids come from outside and may hold anything; what
 * is not plain is written in base 64 after a tilde.
 */
final class Slug {

  private Slug() {}

  static String of(String id) {
    boolean plain = id.matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}");
    return plain
        ? id
        : "~"
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(id.getBytes(StandardCharsets.UTF_8));
  }

  /** The id of a segment; of one that no id has, the segment itself. */
  static String id(String segment) {
    if (!segment.startsWith("~")) {
      return segment;
    }
    try {
      return new String(
          Base64.getUrlDecoder().decode(segment.substring(1)), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }
}
