package selon.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets an assistant ask a collection who says what and where from, and gives it quotations with
 * their provenance: the <a href="https://modelcontextprotocol.io/specification/2025-06-18">Model
 * Context Protocol</a> over standard input and output, a JSON-RPC message a line. It only reads.
 */
public final class McpServer {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NEWEST = "2025-06-18";
  private static final Set<String> VERSIONS = Set.of(NEWEST, "2025-03-26", "2024-11-05");

  private static final int NOT_JSON = -32700;
  private static final int NO_REQUEST = -32600;
  private static final int NO_METHOD = -32601;
  private static final int WRONG_PARAMETERS = -32602;
  private static final int BROKEN = -32603;

  private final McpTools tools;
  private final String version;

  /**
   * @param version of the program, which a client may show
   */
  public McpServer(Desk desk, String version) {
    this.tools = new McpTools(desk);
    this.version = version;
  }

  /** Answers until the input ends. */
  public void serve(InputStream in, OutputStream out) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null) {
      String answer = line.isBlank() ? null : answer(line);
      if (answer != null) {
        out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
      line = lines.readLine();
    }
  }

  /** The answer to one message; null to what asks for none. */
  @Nullable String answer(String line) {
    JsonNode message;
    try {
      message = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return error(null, NOT_JSON, "not JSON");
    }
    JsonNode method = message.path("method");
    JsonNode id = message.get("id");
    if (!message.isObject() || !method.isTextual()) {
      // what answers us, and we ask for nothing
      boolean reply = message.has("result") || message.has("error");
      return reply ? null : error(id, NO_REQUEST, "no request");
    }
    if (id == null || id.isNull()) {
      return null;
    }
    try {
      return result(id, method.asText(), message.path("params"));
    } catch (IllegalArgumentException e) {
      return error(id, WRONG_PARAMETERS, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      return error(id, BROKEN, "internal error: " + e);
    }
  }

  private String result(JsonNode id, String method, JsonNode parameters) {
    ObjectNode result =
        switch (method) {
          case "initialize" -> initialize(parameters);
          case "ping" -> JSON.createObjectNode();
          case "tools/list" -> tools.list();
          case "tools/call" -> tools.call(parameters);
          default -> null;
        };
    if (result == null) {
      return error(id, NO_METHOD, "no method: " + method);
    }
    ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0");
    answer.set("id", id);
    answer.set("result", result);
    return answer.toString();
  }

  private ObjectNode initialize(JsonNode parameters) {
    String asked = parameters.path("protocolVersion").asText();
    ObjectNode result = JSON.createObjectNode();
    result.put("protocolVersion", VERSIONS.contains(asked) ? asked : NEWEST);
    result.putObject("capabilities").putObject("tools");
    result.putObject("serverInfo").put("name", "selon").put("version", version);
    return result.put(
        "instructions",
        "A collection of news articles, read by a machine: who says what, according to whom, and"
            + " how claims travel from article to article. Quote the words and name the outlet, the"
            + " date and the chain of sources. First means first known in this collection. Many"
            + " articles may be one independent report.");
  }

  private static String error(@Nullable JsonNode id, int code, String problem) {
    ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0");
    answer.set("id", id);
    answer.putObject("error").put("code", code).put("message", problem);
    return answer.toString();
  }
}
