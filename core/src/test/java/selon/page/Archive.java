package selon.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;

/** A web archive in the making; each record is kept as the bytes that jwarc writes for it. */
final class Archive {

  static final Instant NOON = Instant.parse("2024-05-06T12:00:00Z");

  /** The page below, as a server sends it under "br". */
  static final byte[] BROTLI =
      Base64.getDecoder()
          .decode(
              "G50AAIzDOIbclpOY2ilzbake/fExlIUkRvvpJj6oG3MhNJOHKVUnB8yHg16+E4RFGnrIecqyypg9vJpEGxPk"
                  + "TAn/Muw8oIbF8/G3RgVsXsU1J+FIoNpXyP8gOTcQOgqrJ7EN5T3pIb7Bop8E");

  private final WarcCompression compression;
  private final List<byte[]> records = new ArrayList<>();

  Archive(WarcCompression compression) {
    this.compression = compression;
  }

  static String page(String ferry) {
    return "<!doctype html><title>"
        + ferry
        + "</title><article><h1>"
        + ferry
        + "</h1><p>Le bac est réparé, a dit Nora Vidal.</p></article>";
  }

  Archive page(String address, String html) {
    return answer(
        address, "200 OK", "Content-Type: text/html; charset=utf-8", html.getBytes(UTF_8));
  }

  Archive answer(String address, String status, String headers, byte[] body) {
    return add(
        new WarcResponse.Builder(URI.create(address))
            .date(NOON)
            .payloadDigest("sha1", Integer.toHexString(Arrays.hashCode(body)))
            .body(MediaType.HTTP_RESPONSE, http(status, headers, body))
            .build());
  }

  Archive cutAnswer(String address, byte[] body) {
    return add(
        new WarcResponse.Builder(URI.create(address))
            .date(NOON)
            .truncated(WarcTruncationReason.LENGTH)
            .body(MediaType.HTTP_RESPONSE, http("200 OK", "Content-Type: text/html", body))
            .build());
  }

  Archive resource(String address, String type, byte[] body) {
    return add(
        new WarcResource.Builder(URI.create(address))
            .date(NOON)
            .body(MediaType.parse(type), body)
            .build());
  }

  Archive again(String address, Instant date, byte[] body) {
    return add(
        new WarcRevisit.Builder(URI.create(address), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
            .date(date)
            .payloadDigest("sha1", Integer.toHexString(Arrays.hashCode(body)))
            .body(MediaType.HTTP_RESPONSE, http("200 OK", "Content-Type: text/html", new byte[0]))
            .build());
  }

  Archive add(WarcRecord record) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
      writer.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return raw(out.toByteArray());
  }

  /** Bytes in the place of a record. */
  Archive raw(byte[] bytes) {
    records.add(bytes);
    return this;
  }

  /** The record added last. */
  byte[] last() {
    return records.get(records.size() - 1);
  }

  /** Takes the record added last out again. */
  byte[] pull() {
    return records.remove(records.size() - 1);
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    records.forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static byte[] http(String status, String headers, byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n").getBytes(UTF_8));
    out.writeBytes(body);
    return out.toByteArray();
  }

  static byte[] chunked(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int at = 0; at < body.length; at += 40) {
      int size = Math.min(40, body.length - at);
      out.writeBytes((Integer.toHexString(size) + "\r\n").getBytes(UTF_8));
      out.write(body, at, size);
      out.writeBytes("\r\n".getBytes(UTF_8));
    }
    out.writeBytes("0\r\n\r\n".getBytes(UTF_8));
    return out.toByteArray();
  }

  static byte[] gzip(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] deflate(byte[] body, boolean bare) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(6, bare))) {
      packed.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] latin(String html) {
    return html.getBytes(Charset.forName("windows-1252"));
  }
}
