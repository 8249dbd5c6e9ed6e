package selon.export;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import selon.article.Article;
import selon.statement.Statement;
import selon.text.Spans;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Derivation;

/**
 * The names that things have in every export. They are made from the ids of readings and cascades,
 * so the same thing has the same name in each format and each time.
 */
final class Ids {

  private static final String PLAIN = "-_.~";

  private Ids() {}

  static String article(Article article) {
    return encoded(article.id());
  }

  static String statement(Article article, Statement statement) {
    return encoded(article.id()) + "/" + encoded(statement.id());
  }

  static String claim(Cascade cascade) {
    return encoded(cascade.claim());
  }

  /** Of a statement its name; of a telling in the article's own voice one made from its place. */
  static String telling(Cascade cascade, Appearance appearance) {
    return appearance.statement() != null
        ? statement(appearance.article(), appearance.statement())
        : claim(cascade) + "/" + article(appearance.article()) + "/" + places(appearance.content());
  }

  /** Of the telling that was made from another. */
  static String derivation(Cascade cascade, Derivation derivation) {
    return claim(cascade)
        + "/"
        + article(derivation.to().article())
        + "/"
        + places(derivation.to().content());
  }

  /** As a URN: {@code urn:selon:article:a1}. */
  static String urn(String kind, String id) {
    return "urn:selon:" + kind + ":" + id;
  }

  /** "12-40", "12-40,51-60". */
  private static String places(Spans spans) {
    return spans.pieces().stream()
        .map(piece -> piece.start() + "-" + piece.end())
        .collect(Collectors.joining(","));
  }

  /** Percent-encoded, so that it may stand in any address (RFC 3986). */
  static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : CleanText.of(text).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
        encoded.append(c);
      } else if (PLAIN.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 0xf));
      }
    }
    return encoded.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
