package selon.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;

/**
 * One request and its response, to the byte as they went over the wire (under TLS, if that was
 * used).
 *
 * @param address that was asked for
 * @param date when it was asked for
 * @param server the address of the machine that answered
 */
@SuppressWarnings("ArrayRecordComponent") // answers are large, and no two are ever compared
public record Exchange(
    URI address, Instant date, InetAddress server, byte[] sent, byte[] received) {

  /** What the tools of others expect; what they make of a longer one differs. */
  private static final String DIGEST = "SHA-1";

  /** The response as a record of a web archive; a new one each time, with the same id. */
  public WarcResponse response() {
    try {
      return new WarcResponse.Builder(address)
          .recordId(id("response"))
          .date(date)
          .ipAddress(server)
          .concurrentTo(URI.create("urn:uuid:" + id("request")))
          .blockDigest(digest(received))
          .payloadDigest(digest(Bodies.of(parse())))
          .body(MediaType.HTTP_RESPONSE, received)
          .build();
    } catch (IOException e) {
      throw new IllegalStateException("was parsed before", e);
    }
  }

  /** The request as a record of a web archive. */
  public WarcRequest request() {
    return new WarcRequest.Builder(address)
        .recordId(id("request"))
        .date(date)
        .ipAddress(server)
        .concurrentTo(URI.create("urn:uuid:" + id("response")))
        .blockDigest(digest(sent))
        .body(MediaType.HTTP_REQUEST, sent)
        .build();
  }

  /** The parsed response; its body ends where these bytes do. */
  HttpResponse parse() throws IOException {
    return new WarcResponse.Builder(address).body(MediaType.HTTP_RESPONSE, received).build().http();
  }

  /** The same exchange has the same ids. */
  private UUID id(String part) {
    return UUID.nameUUIDFromBytes(
        (part + " " + date + " " + address + " " + digest(received)).getBytes(UTF_8));
  }

  private static WarcDigest digest(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance(DIGEST);
      digest.update(bytes);
      return new WarcDigest(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-1", e);
    }
  }
}
