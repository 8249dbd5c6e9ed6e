package selon.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import selon.statement.Reading;

class JsonLinesExportTest {

  @Test
  void readingsComeBackAsTheyWere() throws IOException {
    Holdings holdings = SmallPress.read();
    List<String> lines = lines(JsonLinesExport.readings(), holdings);
    List<Reading> readings = SmallPress.readings(holdings);
    assertThat(lines).hasSameSizeAs(readings);
    for (int i = 0; i < lines.size(); i++) {
      Reading back = ReadingJson.read(lines.get(i));
      assertThat(back.article()).isEqualTo(readings.get(i).article());
      assertThat(back.statements()).hasSameSizeAs(readings.get(i).statements());
      assertThat(ReadingJson.write(back)).isEqualTo(lines.get(i));
    }
  }

  @Test
  void noCharacterIsLost() throws IOException {
    Holdings holdings = SmallPress.hostile();
    List<Reading> readings = SmallPress.readings(holdings);
    List<String> lines = lines(JsonLinesExport.readings(), holdings);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(ReadingJson.read(lines.get(i)).article().text())
          .isEqualTo(readings.get(i).article().text());
    }
  }

  @Test
  void claimsFollowThePublishedSchema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("../docs/reference/trace.schema.json")));
    List<String> lines = lines(JsonLinesExport.claims(), SmallPress.read());
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      assertThat(schema.validate(new ObjectMapper().readTree(line))).isEmpty();
    }
  }

  private static List<String> lines(Export export, Holdings holdings) throws IOException {
    return List.of(SmallPress.text(export, holdings).split("\n"));
  }
}
