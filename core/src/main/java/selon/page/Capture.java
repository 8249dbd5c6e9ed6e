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
import org.netpreserve.jwarc.HttpMessage;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * What one record of a web archive holds, its body not read yet.
 *
 * @param message the answer of a server, or the record itself where a file was archived
 * @param status of HTTP; 200 for what came otherwise
 */
record Capture(WarcCaptureRecord record, Message message, int status) {

  private static final int OK = 200;
  private static final int BUFFER = 1 << 13;

  /**
   * @throws IOException if the record holds no answer that can be parsed
   */
  static Capture of(WarcCaptureRecord record) throws IOException {
    if (!(record instanceof WarcResponse response)) {
      return new Capture(record, record, OK);
    }
    boolean http = "application/http".equals(type(record));
    HttpResponse answer = http ? response.http() : null;
    return answer == null
        ? new Capture(record, record, OK)
        : new Capture(record, answer, answer.status());
  }

  boolean succeeded() {
    return status == OK;
  }

  /** The media type as declared, in lower case; empty if none is. */
  String type() {
    return type(message);
  }

  private static String type(Message message) {
    String type =
        message.headers().first("Content-Type").map(MediaType::parseLeniently).stream()
            .map(media -> media.type() + "/" + media.subtype())
            .findFirst()
            .orElse("");
    return type.toLowerCase(Locale.ROOT).strip();
  }

  /** The charset that is declared with the media type; null if none is, or an unknown one. */
  @Nullable Charset charset() {
    String name =
        message.headers().first("Content-Type").map(MediaType::parseLeniently).stream()
            .map(media -> media.parameters().getOrDefault("charset", ""))
            .findFirst()
            .orElse("");
    try {
      return name.isEmpty() ? null : Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Where it was captured, and when. */
  Provenance provenance() {
    return new Provenance(address(record), date(record), cut() ? Extent.CUT : Extent.WHOLE);
  }

  static @Nullable URI address(WarcCaptureRecord record) {
    try {
      String target = record.target();
      URI address = target == null ? null : new URI(target.strip());
      return address == null || address.getHost() == null ? null : address;
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

  private boolean cut() {
    return record.truncated() != WarcTruncationReason.NOT_TRUNCATED;
  }

  /** The bytes of the page, unpacked; at most one more than the largest page has. */
  byte[] bytes() throws IOException {
    InputStream in = unpacked();
    int most = Pages.LARGEST_PAGE + 1;
    if (!cut()) {
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
  private InputStream unpacked() throws IOException {
    if (!(message instanceof HttpMessage http)) {
      return message.body().stream();
    }
    String coding =
        message.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    if (!coding.equals("gzip") && !coding.equals("x-gzip") && !coding.equals("deflate")) {
      return http.bodyDecoded().stream();
    }
    InputStream body = new BufferedInputStream(http.body().stream());
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
