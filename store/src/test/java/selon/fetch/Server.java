package selon.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A server that answers what it is told to, to the byte, and remembers what it was asked. */
final class Server implements AutoCloseable {

  /** How an answer is sent. */
  @FunctionalInterface
  interface Answer {
    void send(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket socket;
  private final Map<String, Answer> answers = new HashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  Server(String host) throws IOException {
    socket = new ServerSocket();
    socket.bind(new InetSocketAddress(InetAddress.getByName(host), 0));
    answer("/robots.txt", "404 Not Found", "", "");
    Thread thread = new Thread(this::serve, "server");
    thread.setDaemon(true);
    thread.start();
  }

  Server answer(String path, String status, String headers, String body) {
    return answer(path, status, headers, body.getBytes(UTF_8));
  }

  Server answer(String path, String status, String headers, byte[] body) {
    String head =
        "HTTP/1.1 "
            + status
            + "\r\n"
            + (headers.isEmpty() ? "" : headers + "\r\n")
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    return answer(
        path,
        out -> {
          out.write(head.getBytes(UTF_8));
          out.write(body);
        });
  }

  Server answer(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** The paths that were asked for, in order. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  /** The requests as they came. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  URI at(String host, String path) {
    return URI.create("http://" + host + ":" + socket.getLocalPort() + path);
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket one = socket.accept()) {
        String request = request(one.getInputStream());
        String path = request.isEmpty() ? "" : request.split(" ")[1];
        asked.add(path);
        requests.add(request);
        Answer answer = answers.get(path);
        if (answer != null) {
          answer.send(one.getOutputStream());
        }
        one.getOutputStream().flush();
      } catch (IOException e) {
        // the other side has gone, or we are closed
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static String request(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (!bytes.toString(UTF_8).endsWith("\r\n\r\n")) {
      int b = in.read();
      if (b < 0) {
        break;
      }
      bytes.write(b);
    }
    return bytes.toString(UTF_8);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
