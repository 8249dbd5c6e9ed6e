package selon.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pages made of what came, and back. */
final class Captures {

  private static final String CHARSET = "charset=";

  private Captures() {}

  static Capture of(Page page) {
    if (page instanceof HtmlPage web) {
      return new Capture(page.name(), web.address(), html(UTF_8), web.html().getBytes(UTF_8));
    }
    if (page instanceof PlainPage plain) {
      return new Capture(page.name(), null, "text/plain", plain.text().getBytes(UTF_8));
    }
    ArticleRecord given = (ArticleRecord) page;
    return new Capture(page.name(), given.url(), "application/json", ArticleLine.write(given));
  }

  /**
   * What came as bytes that are no JSON.
   *
   * @param kind HTML or plain
   */
  static Capture of(
      String name, @Nullable URI target, InputKind kind, @Nullable Charset declared, byte[] bytes) {
    String type =
        kind == InputKind.HTML
            ? html(declared)
            : "text/plain" + (declared == null ? "" : "; " + CHARSET + declared.name());
    return new Capture(name, target, type, bytes);
  }

  private static String html(@Nullable Charset declared) {
    return "text/html" + (declared == null ? "" : "; " + CHARSET + declared.name());
  }

  static Intake read(Capture capture) {
    String type = capture.type().toLowerCase(Locale.ROOT);
    if (type.startsWith("application/json")) {
      return json(capture);
    }
    CharsetSniffer.Decoded decoded = decode(capture.bytes(), declared(type));
    if (type.startsWith("text/html")) {
      return new Intake.Taken(
          new HtmlPage(capture.name(), decoded.text(), decoded.encoding(), address(capture)),
          capture);
    }
    if (type.startsWith("text/plain")) {
      return new Intake.Taken(
          new PlainPage(capture.name(), decoded.text(), decoded.encoding()), capture);
    }
    return new Intake.Refused(capture.name(), "is of a type that is not read: " + capture.type());
  }

  /** One article. */
  static Intake json(Capture capture) {
    String text = CharsetSniffer.decode(capture.bytes(), UTF_8).text();
    Intake read = ArticleLine.read(capture.name(), text);
    return read instanceof Intake.Taken taken ? new Intake.Taken(taken.page(), capture) : read;
  }

  static CharsetSniffer.Decoded decode(byte[] bytes, @Nullable Charset declared) {
    return Mojibake.repair(
        CharsetSniffer.decode(bytes, declared == null ? HtmlCharset.declared(bytes) : declared));
  }

  /** A file is no address of a page. */
  private static @Nullable URI address(Capture capture) {
    URI target = capture.target();
    String scheme = target == null ? null : target.getScheme();
    return scheme == null || !scheme.toLowerCase(Locale.ROOT).startsWith("http") ? null : target;
  }

  private static @Nullable Charset declared(String type) {
    int at = type.indexOf(CHARSET);
    try {
      return at < 0 ? null : Charset.forName(type.substring(at + CHARSET.length()).strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
