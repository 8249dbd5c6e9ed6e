package selon.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;

/** The bodies of responses. */
final class Bodies {

  private Bodies() {}

  /** Whether the response tells where its body ends; else the connection's end is the body's. */
  static boolean isFramed(HttpResponse response) {
    return isEmpty(response)
        || response.headers().contains("Transfer-Encoding", "chunked")
        || response.headers().first("Content-Length").isPresent();
  }

  /** Whether the response has no body, whatever its headers say. */
  static boolean isEmpty(HttpResponse response) {
    return response.status() < 200 || response.status() == 204 || response.status() == 304;
  }

  /** The body without the framing of its transfer, still packed as the server packed it. */
  static byte[] of(HttpResponse response) throws IOException {
    return isEmpty(response) ? new byte[0] : response.body().stream().readAllBytes();
  }

  /**
   * The body as it was before the server packed it; at most one byte more than so many.
   *
   * @throws IOException if it cannot be unpacked
   */
  static byte[] unpacked(HttpResponse response, int most) throws IOException {
    String coding = response.headers().first("Content-Encoding").orElse("");
    byte[] body = of(response);
    if (!coding.contains("gzip") || body.length < 2 || body[0] != 0x1f) {
      return body;
    }
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return unpacked.readNBytes(most + 1);
    }
  }
}
