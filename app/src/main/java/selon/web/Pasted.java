package selon.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text that a person pasted, as a file would hold it. */
record Pasted(String name, String content) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The text alone is read as a plain page; with an outlet, a title, a day or an address beside it,
   * as a line of articles.
   */
  static Pasted of(Function<String, @Nullable String> field) {
    String text = text(field, "text").replace("\r\n", "\n");
    ObjectNode line = JSON.createObjectNode();
    put(line, "outlet", text(field, "outlet"));
    put(line, "title", text(field, "title"));
    put(line, "published", text(field, "day"));
    String address = text(field, "address");
    if (address.matches("https?://[^\\s\"<>]+")) {
      line.put("url", address);
    }
    if (line.isEmpty()) {
      return new Pasted("pasted.txt", text);
    }
    line.put("id", id(text)).put("text", text);
    return new Pasted("pasted.jsonl", line + "\n");
  }

  byte[] bytes() {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ObjectNode line, String name, String value) {
    if (!value.isEmpty()) {
      line.put(name, value);
    }
  }

  private static String text(Function<String, @Nullable String> field, String name) {
    String value = field.apply(name);
    return value == null ? "" : name.equals("text") ? value : value.strip();
  }

  private static String id(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16BE));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
