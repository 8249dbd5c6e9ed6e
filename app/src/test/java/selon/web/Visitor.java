package selon.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who sends requests to the port, byte for byte as a test has them. */
final class Visitor {

  private final int port;
  private final Map<String, String> cookies = new TreeMap<>();

  Visitor(int port) {
    this.port = port;
  }

  /** One who came in by the address that the workbench prints. */
  static Visitor inside(Workbench workbench) {
    Visitor visitor = new Visitor(workbench.port());
    String address = workbench.address();
    visitor.get(address.substring(address.indexOf("/?")));
    return visitor;
  }

  /** What came back. */
  record Answer(int status, Map<String, String> headers, String body) {

    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** The token that the page's forms carry. */
    String token() {
      Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(body);
      return token.find() ? token.group(1) : "";
    }

    /** The first address in the page that matches. */
    String link(String pattern) {
      Matcher link = Pattern.compile("href=\"(" + pattern + ")\"").matcher(body);
      if (!link.find()) {
        throw new AssertionError("no link " + pattern + " in\n" + body);
      }
      return link.group(1).replace("&amp;", "&");
    }
  }

  Answer get(String path) {
    return send("GET", path, Map.of(), "");
  }

  Answer get(String path, Map<String, String> headers) {
    return send("GET", path, headers, "");
  }

  /** Sends a form as a page of ours would; follows where it leads. */
  Answer post(String path, Map<String, String> fields) {
    Answer answer = form(path, fields, Map.of("Origin", "http://127.0.0.1:" + port));
    for (int i = 0; i < 3 && answer.status() == 303; i++) {
      answer = get(answer.header("Location"));
    }
    return answer;
  }

  Answer form(String path, Map<String, String> fields, Map<String, String> headers) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put("Content-Type", "application/x-www-form-urlencoded");
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send("POST", path, all, body);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  Answer send(String method, String path, Map<String, String> headers, String body) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("Host", "127.0.0.1:" + port);
    all.put("Connection", "close");
    if (!cookies.isEmpty()) {
      all.put(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0) {
      all.put("Content-Length", Integer.toString(bytes.length));
    }
    all.putAll(headers);
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    all.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
    request.append("\r\n");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
      out.write(bytes);
      out.flush();
      return read(socket.getInputStream());
    } catch (IOException e) {
      throw new AssertionError(method + " " + path, e);
    }
  }

  private Answer read(InputStream in) throws IOException {
    byte[] all = in.readAllBytes();
    String text = new String(all, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    String[] lines = text.substring(0, end).split("\r\n");
    Map<String, String> headers = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      String name = lines[i].substring(0, colon).toLowerCase(Locale.ROOT);
      String value = lines[i].substring(colon + 1).strip();
      headers.merge(name, value, (one, other) -> one + "\n" + other);
      if (name.equals("set-cookie")) {
        String[] cookie = value.replaceFirst(";.*", "").split("=", 2);
        cookies.put(cookie[0], cookie[1]);
      }
    }
    byte[] body = java.util.Arrays.copyOfRange(all, end + 4, all.length);
    String content =
        headers.getOrDefault("transfer-encoding", "").equals("chunked")
            ? unchunked(body)
            : new String(body, StandardCharsets.UTF_8);
    return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, content);
  }

  private static String unchunked(byte[] body) {
    var out = new java.io.ByteArrayOutputStream();
    int at = 0;
    while (at < body.length) {
      int lineEnd = at;
      while (body[lineEnd] != '\r') {
        lineEnd++;
      }
      int size =
          Integer.parseInt(new String(body, at, lineEnd - at, StandardCharsets.ISO_8859_1), 16);
      out.write(body, lineEnd + 2, size);
      at = lineEnd + 2 + size + 2;
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
