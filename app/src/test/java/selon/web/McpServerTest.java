package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McpServerTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static Bench bench;

  @BeforeAll
  static void open() {
    bench = Bench.of(Bench.flood().toArray(String[]::new));
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  private static JsonNode ask(String method, String parameters) throws IOException {
    String line =
        "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\""
            + method
            + "\",\"params\":"
            + parameters
            + "}";
    JsonNode answer = JSON.readTree(String.valueOf(server().answer(line)));
    assertThat(answer.path("id").asInt()).isEqualTo(7);
    return answer;
  }

  private static McpServer server() {
    return new McpServer(bench.desk(), "1");
  }

  private static JsonNode call(String tool, String arguments) throws IOException {
    return ask("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}")
        .at("/result/structuredContent");
  }

  @Test
  void aConversationIsALineForALine() throws IOException {
    String said =
        """
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}
        {"jsonrpc":"2.0","method":"notifications/initialized"}

        {"jsonrpc":"2.0","id":"two","method":"tools/list"}
        """;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    server().serve(new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8)), out);
    String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
    assertThat(lines).hasSize(2);
    JsonNode hello = JSON.readTree(lines[0]);
    assertThat(hello.at("/result/protocolVersion").asText()).isEqualTo("2025-06-18");
    assertThat(hello.at("/result/capabilities").has("tools")).isTrue();
    assertThat(JSON.readTree(lines[1]).at("/result/tools").findValuesAsText("name"))
        .containsExactly("who_says", "trace_claim", "read_article", "list_sources");
  }

  @Test
  void whoSaysGivesQuotationsWithTheirProvenance() throws IOException {
    JsonNode first = call("who_says", "{\"query\":\"dam checked\"}").path("statements").get(0);
    assertThat(first.path("quotation").asText()).contains("the dam had been checked");
    assertThat(first.path("source").asText()).isEqualTo("Paul Sorel");
    assertThat(first.at("/article/outlet").asText()).isEqualTo("Morval Courier");
    assertThat(first.path("chain").size()).isEqualTo(2);
  }

  @Test
  void aClaimIsTracedByItsWordsAndByItsId() throws IOException {
    JsonNode claim = call("trace_claim", "{\"query\":\"310 sheep\"}").path("claims").get(0);
    assertThat(claim.path("verdict").asText()).contains("3 articles");
    assertThat(claim.path("derivations").toString()).contains("number_changed");
    String id = claim.path("claim").asText();
    assertThat(call("trace_claim", "{\"query\":\"" + id + "\"}").path("total").asInt())
        .isEqualTo(1);
  }

  @Test
  void anArticleAndTheSourcesAreRead() throws IOException {
    assertThat(call("read_article", "{\"article\":\"f1\"}").path("statements").size()).isPositive();
    assertThat(call("list_sources", "{}").path("sources").findValuesAsText("name"))
        .contains("Anna Brandt");
  }

  @Test
  void whatIsNotThereIsAnAnswerThatSaysSo() throws IOException {
    JsonNode answer =
        ask("tools/call", "{\"name\":\"read_article\",\"arguments\":{\"article\":\"gone\"}}");
    assertThat(answer.at("/result/isError").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not json|-32700",
        "{}|-32600",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"nothing\"}|-32601",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"rm\"}}|-32602",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"who_says\"}}|-32602"
      })
  void whatIsNotUnderstoodHasItsCode(String line, int code) throws IOException {
    JsonNode answer = JSON.readTree(String.valueOf(server().answer(line)));
    assertThat(answer.at("/error/code").asInt()).isEqualTo(code);
  }
}
