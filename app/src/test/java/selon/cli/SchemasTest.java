package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.Selon;

/** What commands write as JSON is what the published schemas say, and the schemas are narrow. */
class SchemasTest {

  private static final Selon SELON = new Selon();

  @TempDir Path folder;
  private String kept = "";

  @BeforeEach
  void makeACase() {
    kept = folder.resolve("case").toString();
    run("add", "-q", "-c", kept, "../examples");
  }

  private static Story run(String... arguments) {
    return Story.stage().seeing(SELON::read).run(arguments);
  }

  private static JsonSchema schema(String name) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(Path.of("../docs/reference", name + ".schema.json")));
  }

  /** Holds every line to the schema; returns them. */
  private List<String> held(String name, String command, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(command, "-c", kept, "-f", "json"));
    arguments.addAll(Arrays.asList(more));
    List<String> lines = run(arguments.toArray(String[]::new)).out().lines().toList();
    JsonSchema schema = schema(name);
    ObjectMapper json = new ObjectMapper();
    assertThat(lines).as(command).isNotEmpty();
    for (String line : lines) {
      assertThat(schema.validate(json.readTree(line))).as(line).isEmpty();
      assertThat(schema.validate(json.readTree(line.replaceFirst("\\{\"", "{\"x"))))
          .as("a field that is called otherwise")
          .isNotEmpty();
    }
    return lines;
  }

  @Test
  void whatASearchFinds() throws IOException {
    assertThat(held("search", "search", "--limit", "1000"))
        .anyMatch(line -> line.contains("\"type\":\"statement\""));
    Path mute = Files.writeString(folder.resolve("mute.txt"), "The zeppelin is in the harbor.");
    run("add", "-q", "-c", kept, mute.toString());
    assertThat(held("search", "search", "zeppelin"))
        .anyMatch(line -> line.contains("\"type\":\"article\""));
  }

  @Test
  void whoIsQuotedAndOnWhoseAuthority() throws IOException {
    assertThat(held("sources", "sources"))
        .anyMatch(line -> line.contains("\"type\":\"named\""))
        .anyMatch(line -> line.contains("\"type\":\"described\""));
    assertThat(held("sources", "sources", "--outlets"))
        .anyMatch(line -> line.contains("\"type\":\"outlet\""))
        .anyMatch(line -> line.contains("\"type\":\"unknown\""));
  }

  @Test
  void whatBecameOfEachInput() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    String at = "\"url\":\"https://post.example/f\",\"language\":\"en\",\"text\":\"";
    Files.writeString(
        inputs.resolve("a.jsonl"), "{\"id\":\"f\"," + at + "Anna says it rains.\"}\n");
    Files.writeString(
        inputs.resolve("b.jsonl"), "{\"id\":\"f\"," + at + "Anna says it snows.\"}\n");
    Files.writeString(inputs.resolve("c.txt"), "Anna says it snows.");
    Files.writeString(inputs.resolve("d.txt"), "");
    Files.writeString(inputs.resolve("e.png"), "x");
    Files.writeString(inputs.resolve("f.txt"), "Ben Stone says that the mill is shut.");
    run("add", "-q", "-c", kept, inputs.toString());
    String mill =
        run("ledger", "-c", kept, "--words", "f.txt", "-f", "json")
            .out()
            .replaceFirst("(?s).*\"article\":\"([^\"]*)\".*", "$1");
    assertThat(run("purge", "-c", kept, "--yes", mill).code()).isZero();
    List<String> lines = held("ledger", "ledger");
    for (String outcome :
        List.of("added", "revision", "duplicate", "refused", "skipped", "purged")) {
      assertThat(lines).anyMatch(line -> line.contains("\"outcome\":\"" + outcome + "\""));
    }
    assertThat(held("ledger-counts", "ledger", "--counts"))
        .singleElement()
        .asString()
        .matches("\\{\"added\":[1-9].*\"failed\":0,\"skipped\":[1-9][0-9]*,\"purged\":1}");
    assertThat(held("ledger-counts", "ledger", "--counts", "--outcome", "refused,failed"))
        .containsExactly("{\"refused\":1,\"failed\":0}");
    assertThat(held("versions", "versions"))
        .hasSize(2)
        .anyMatch(line -> line.contains("\"revises\":\"f\""));
  }

  @Test
  void claimsAndReadings() throws IOException {
    assertThat(run("export", "-c", kept, "-f", "jsonl").code()).isZero();
    JsonSchema readings = schema("reading");
    for (String line : run("export", "-c", kept, "-f", "jsonl").out().lines().toList()) {
      assertThat(readings.validate(new ObjectMapper().readTree(line))).as(line).isEmpty();
    }
    held("trace", "trace");
  }
}
