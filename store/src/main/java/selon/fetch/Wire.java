package selon.fetch;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.netpreserve.jwarc.HttpResponse;

/**
 * One request over one connection, to an address that was chosen before: no name is resolved here,
 * so that what was checked is what is asked. All bytes are kept as they come.
 */
final class Wire {

  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
          + "application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1";

  /** A response has headers too. */
  private static final int HEADERS = 1 << 16;

  private final FetchRules rules;

  Wire(FetchRules rules) {
    this.rules = rules;
  }

  /**
   * Asks for what stands at an address.
   *
   * @throws TooLarge if more comes than may
   * @throws SocketTimeoutException if it takes longer than it may
   * @throws IOException if no complete response comes
   */
  Exchange ask(URI address, InetAddress server) throws IOException {
    byte[] request = request(address).getBytes(US_ASCII);
    Instant date = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    AtomicBoolean late = new AtomicBoolean();
    try (Socket socket = new Socket(Proxy.NO_PROXY)) {
      CompletableFuture.delayedExecutor(rules.total().toMillis(), TimeUnit.MILLISECONDS)
          .execute(() -> cut(socket, late));
      socket.connect(
          new InetSocketAddress(server, WebAddress.port(address)),
          Math.toIntExact(rules.connecting().toMillis()));
      socket.setSoTimeout(Math.toIntExact(rules.silence().toMillis()));
      try (Socket spoken = WebAddress.isSecure(address) ? secure(socket, address) : socket) {
        spoken.getOutputStream().write(request);
        spoken.getOutputStream().flush();
        return new Exchange(address, date, server, request, response(spoken));
      }
    } catch (IOException e) {
      if (late.get()) {
        throw new SocketTimeoutException("took too long");
      }
      throw e;
    }
  }

  private byte[] response(Socket socket) throws IOException {
    Recording recording = new Recording(socket.getInputStream(), rules.largest() + HEADERS);
    try {
      HttpResponse head = HttpResponse.parseWithoutBody(recording, null);
      if (recording.isEmpty()) {
        throw new EOFException();
      }
      if (head.status() < 100 || head.status() > 599) {
        throw new Garbled("no status of HTTP: " + head.status());
      }
      if (!Bodies.isFramed(head)) {
        recording.drain();
      } else if (!Bodies.isEmpty(head)) {
        // the parser has read on behind the headers
        HttpResponse.parse(recording.again()).body().consume();
      }
    } catch (IllegalArgumentException e) {
      throw new Garbled(String.valueOf(e.getMessage()));
    }
    return recording.bytes();
  }

  private static Socket secure(Socket socket, URI address) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket secure =
        (SSLSocket)
            factory.createSocket(socket, WebAddress.host(address), WebAddress.port(address), true);
    SSLParameters parameters = secure.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secure.setSSLParameters(parameters);
    secure.startHandshake();
    return secure;
  }

  private String request(URI address) {
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return "GET "
        + (address.getRawPath().isEmpty() ? "/" : address.getRawPath())
        + query
        + " HTTP/1.1\r\nHost: "
        + address.getHost()
        + port
        + "\r\nUser-Agent: "
        + rules.agent()
        + "\r\nAccept: "
        + ACCEPT
        + "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n";
  }

  private static void cut(Socket socket, AtomicBoolean late) {
    if (!socket.isClosed()) {
      late.set(true);
      try {
        socket.close();
      } catch (IOException e) {
        // it is of no use any more either way
      }
    }
  }

  /** More came than may. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** What came is no HTTP. */
  static final class Garbled extends IOException {
    private static final long serialVersionUID = 1;

    Garbled(String problem) {
      super(problem);
    }
  }

  /** Keeps what passes. */
  private static final class Recording implements ReadableByteChannel {

    private final InputStream in;
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Recording(InputStream in, int most) {
      this.in = in;
      this.most = most;
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }

    boolean isEmpty() {
      return bytes.size() == 0;
    }

    /** Reads to the end. */
    void drain() throws IOException {
      ByteBuffer rest = ByteBuffer.allocate(1 << 13);
      while (read(rest) >= 0) {
        rest.clear();
      }
    }

    /** The same from its start: first what has passed, then what comes. */
    ReadableByteChannel again() {
      ByteBuffer passed = ByteBuffer.wrap(bytes.toByteArray());
      return Channels.newChannel(
          new InputStream() {
            @Override
            public int read() throws IOException {
              byte[] one = new byte[1];
              return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] to, int start, int length) throws IOException {
              if (!passed.hasRemaining()) {
                return Recording.this.read(ByteBuffer.wrap(to, start, length));
              }
              int n = Math.min(length, passed.remaining());
              passed.get(to, start, n);
              return n;
            }
          });
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
      int n = in.read(to.array(), to.arrayOffset() + to.position(), to.remaining());
      if (n > 0) {
        bytes.write(to.array(), to.arrayOffset() + to.position(), n);
        to.position(to.position() + n);
      }
      if (bytes.size() > most) {
        throw new TooLarge();
      }
      return n;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}
