package selon.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import selon.Selon;
import selon.corpus.MemoryCorpus;
import selon.page.ArticleRecord;
import selon.trace.Alert;
import selon.trace.Cascade;
import selon.trace.Evidence;
import selon.trace.MutationKind;

class TraceJsonTest {

  private static final Path SCHEMA = Path.of("../docs/reference/trace.schema.json");

  private static final String FIRST =
      "Bakers on strike\n\nThe bakers of Ostley walked out on Tuesday over the price of flour,"
          + " and 40 shops stay shut.";
  private static final String SECOND =
      "No bread\n\nAccording to the Ostley Post, the bakers of Ostley walked out on Tuesday over"
          + " the price of flour and 60 shops stay shut.";

  @Test
  void aCascadeIsOneLineAsThePublishedSchemaSays() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(SCHEMA));
    ObjectMapper json = new ObjectMapper();
    List<Cascade> cascades = cascades();
    assertThat(cascades).isNotEmpty();
    for (Cascade cascade : cascades) {
      String line = TraceJson.write(cascade);
      assertThat(line.lines()).hasSize(1);
      assertThat(schema.validate(json.readTree(line))).isEmpty();
    }
    assertThat(schema.validate(json.readTree("{\"claim\":\"a\"}"))).isNotEmpty();
  }

  @Test
  void aDerivationTellsItsEndsItsCreditAndItsMutations() throws IOException {
    JsonNode derivation =
        new ObjectMapper().readTree(TraceJson.write(cascades().get(0))).path("derivations").get(0);
    assertThat(derivation.path("from").path("article").asText()).isEqualTo("p1");
    assertThat(derivation.path("to").path("article").asText()).isEqualTo("p2");
    assertThat(derivation.path("credited").asBoolean()).isTrue();
    assertThat(derivation.path("mutations").findValuesAsText("kind")).contains("number-changed");
  }

  @Test
  void theSchemaNamesEveryConstant() throws IOException {
    String schema = Files.readString(SCHEMA);
    for (Enum<?>[] constants :
        List.<Enum<?>[]>of(MutationKind.values(), Evidence.values(), Alert.Kind.values())) {
      for (Enum<?> constant : constants) {
        assertThat(schema)
            .contains('"' + constant.name().toLowerCase(Locale.ROOT).replace('_', '-') + '"');
      }
    }
  }

  private static List<Cascade> cascades() {
    Selon selon = new Selon();
    return selon.trace(
        MemoryCorpus.of(
            List.of(
                selon.read(page("p1", "Ostley Post", "2024-03-05T08:00:00Z", FIRST)),
                selon.read(page("p2", "Shire Radio", "2024-03-05T12:00:00Z", SECOND)))));
  }

  private static ArticleRecord page(String id, String outlet, String published, String text) {
    return new ArticleRecord(
        id, id, text, null, outlet, null, List.of(), published, null, List.of(), "en");
  }
}
