package selon.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pages made of what came, and back. */
final class Snapshots {

  /** What a server sent. */
  static final String HTTP = "application/http; msgtype=response";

  private static final String CHARSET = "charset=";

  private Snapshots() {}

  static Snapshot of(Page page) {
    if (page instanceof HtmlPage web) {
      return new Snapshot(
          page.name(),
          web.address(),
          html(UTF_8),
          web.html().getBytes(UTF_8),
          web.captured(),
          web.extent());
    }
    if (page instanceof PlainPage plain) {
      return new Snapshot(page.name(), null, "text/plain", plain.text().getBytes(UTF_8));
    }
    if (page instanceof FeedItem item) {
      return new Snapshot(
          page.name(),
          item.address(),
          "application/json",
          ArticleLine.write(FeedItemJson.of(item)));
    }
    ArticleRecord given = (ArticleRecord) page;
    return new Snapshot(page.name(), given.url(), "application/json", ArticleLine.write(given));
  }

  /**
   * What came as bytes that are no JSON.
   *
   * @param kind HTML or plain
   */
  static Snapshot of(
      String name, Provenance from, InputKind kind, @Nullable Charset declared, byte[] bytes) {
    String type =
        kind == InputKind.HTML
            ? html(declared)
            : "text/plain" + (declared == null ? "" : "; " + CHARSET + declared.name());
    return new Snapshot(name, from.target(), type, bytes, from.captured(), from.extent());
  }

  private static String html(@Nullable Charset declared) {
    return "text/html" + (declared == null ? "" : "; " + CHARSET + declared.name());
  }

  static Intake read(Snapshot snapshot) {
    String type = snapshot.type().toLowerCase(Locale.ROOT);
    if (type.startsWith("application/json")) {
      return json(snapshot);
    }
    if (type.startsWith("application/http")) {
      return Captures.of(snapshot);
    }
    CharsetSniffer.Decoded decoded = decode(snapshot.bytes(), declared(type));
    if (type.startsWith("text/html")) {
      URI address = new Provenance(snapshot.target(), null, snapshot.extent()).address();
      return new Intake.Taken(
          new HtmlPage(
              snapshot.name(), decoded.text(), address, snapshot.captured(), snapshot.extent()),
          snapshot);
    }
    if (type.startsWith("text/plain")) {
      return new Intake.Taken(new PlainPage(snapshot.name(), decoded.text()), snapshot);
    }
    return new Intake.Refused(snapshot.name(), "is of a type that is not read: " + snapshot.type());
  }

  /** One article. */
  static Intake json(Snapshot snapshot) {
    String text = CharsetSniffer.decode(snapshot.bytes(), UTF_8).text();
    Intake read = ArticleLine.read(snapshot.name(), text);
    return read instanceof Intake.Taken taken ? new Intake.Taken(taken.page(), snapshot) : read;
  }

  static CharsetSniffer.Decoded decode(byte[] bytes, @Nullable Charset declared) {
    return Mojibake.repair(
        CharsetSniffer.decode(bytes, declared == null ? HtmlCharset.declared(bytes) : declared));
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
