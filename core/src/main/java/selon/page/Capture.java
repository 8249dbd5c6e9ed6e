package selon.page;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/** What one record of a web archive holds; no more is read of it than is asked for. */
final class Capture {

  private static final int OK = 200;
  private static final int BUFFER = 1 << 13;

  /** The headers of an answer have room in this many bytes. */
  private static final int HEAD = 1 << 16;

  private static final URI NOWHERE = URI.create("urn:nowhere");

  private final WarcCaptureRecord record;
  private final byte[] head;
  private final @Nullable HttpResponse answer;

  private Capture(WarcCaptureRecord record, byte[] head, @Nullable HttpResponse answer) {
    this.record = record;
    this.head = head;
    this.answer = answer;
  }

  /**
   * @throws IOException if the record holds an answer that cannot be parsed
   */
  static Capture of(WarcCaptureRecord record) throws IOException {
    boolean http = record instanceof WarcResponse && "application/http".equals(type(record));
    if (!http) {
      return new Capture(record, new byte[0], null);
    }
    byte[] head = record.body().stream().readNBytes(HEAD);
    return new Capture(record, head, parse(head));
  }

  /** What a record says that is all in memory; its body ends where the bytes do. */
  private static HttpResponse parse(byte[] block) throws IOException {
    return new WarcResponse.Builder(NOWHERE).body(MediaType.HTTP_RESPONSE, block).build().http();
  }

  /** Whether it is the answer of a server. */
  boolean isHttp() {
    return answer != null;
  }

  /** Of HTTP; 200 for what came otherwise. */
  int status() {
    return answer == null ? OK : answer.status();
  }

  boolean succeeded() {
    return status() == OK;
  }

  /** The media type as declared, in lower case; empty if none is. */
  String type() {
    return type(answer == null ? record : answer);
  }

  private static String type(Message message) {
    return message
        .headers()
        .first("Content-Type")
        .map(MediaType::parseLeniently)
        .map(media -> media.type() + "/" + media.subtype())
        .map(type -> type.toLowerCase(Locale.ROOT).strip())
        .orElse("");
  }

  /** The charset that is declared with the media type; null if none is, or an unknown one. */
  @Nullable Charset charset() {
    Message message = answer == null ? record : answer;
    String name =
        message
            .headers()
            .first("Content-Type")
            .map(MediaType::parseLeniently)
            .map(media -> media.parameters().getOrDefault("charset", ""))
            .orElse("");
    try {
      return name.isEmpty() ? null : Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Where it was captured, and when. */
  Provenance provenance() {
    return provenance(record);
  }

  static Provenance provenance(WarcCaptureRecord record) {
    boolean cut = record.truncated() != WarcTruncationReason.NOT_TRUNCATED;
    return new Provenance(target(record), date(record), cut ? Extent.CUT : Extent.WHOLE);
  }

  private static @Nullable URI target(WarcCaptureRecord record) {
    try {
      String target = record.target();
      return target == null ? null : new URI(target.strip());
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static @Nullable Instant date(WarcCaptureRecord record) {
    try {
      return record.date();
    } catch (RuntimeException e) {
      // no date, or none that can be read
      return null;
    }
  }

  /** The bytes of the record, headers of HTTP included; some more than the largest page has. */
  byte[] block() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(head);
    out.write(record.body().stream().readNBytes(Pages.LARGEST_PAGE + HEAD - head.length));
    return out.toByteArray();
  }

  /**
   * The bytes of the page, unpacked; at most one more than the largest page has.
   *
   * @param cut whether the end may be missing
   */
  byte[] page(byte[] block, boolean cut) throws IOException {
    if (answer == null) {
      return block;
    }
    InputStream in = unpacked(parse(block));
    int most = Pages.LARGEST_PAGE + 1;
    if (!cut) {
      return in.readNBytes(most);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] some = new byte[BUFFER];
    try {
      for (int n = in.read(some); n >= 0 && out.size() < most; n = in.read(some)) {
        out.write(some, 0, n);
      }
    } catch (EOFException | ZipException e) {
      // it says itself that its end is missing
    }
    return out.toByteArray();
  }

  /** Some archives keep the header of a compressed page and unpack its body. */
  private static InputStream unpacked(HttpResponse answer) throws IOException {
    String coding =
        answer.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    if (!coding.equals("gzip") && !coding.equals("x-gzip") && !coding.equals("deflate")) {
      return answer.bodyDecoded().stream();
    }
    InputStream body = new BufferedInputStream(answer.body().stream());
    body.mark(2);
    int first = body.read();
    int second = body.read();
    body.reset();
    if (coding.equals("deflate")) {
      // RFC 9110 wants the zlib format; some servers never did
      boolean zlib = (first & 0xf) == 8 && (first << 8 | second) % 31 == 0;
      return first == '<' ? body : new InflaterInputStream(body, new Inflater(!zlib));
    }
    return first == 0x1f && second == 0x8b ? new GZIPInputStream(body, BUFFER) : body;
  }
}
