package selon.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import selon.corpus.Versions;

/** Held to a schema of our own for those parts of the W3C's PROV-JSON that we write. */
class ProvExportTest {

  private static final Map<String, List<String>> ENTITIES =
      Map.of(
          "wasGeneratedBy", List.of("prov:entity"),
          "wasAttributedTo", List.of("prov:entity"),
          "hadMember", List.of("prov:collection", "prov:entity"),
          "wasDerivedFrom", List.of("prov:generatedEntity", "prov:usedEntity"));

  private static final Map<String, List<String>> AGENTS =
      Map.of(
          "wasAttributedTo", List.of("prov:agent"),
          "actedOnBehalfOf", List.of("prov:delegate", "prov:responsible"));

  @Test
  void everyDocumentFollowsTheSchema() throws IOException {
    JsonSchema schema;
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("prov-json.schema.json"))) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
    assertThat(schema.validate(prov(SmallPress.read()))).isEmpty();
    assertThat(schema.validate(prov(SmallPress.hostile()))).isEmpty();
    assertThat(schema.validate(new ObjectMapper().readTree("{\"entity\":{\"a\":{}}}")))
        .isNotEmpty();
  }

  @Test
  void bothEndsOfEveryRelationAreThere() throws IOException {
    for (Holdings holdings : List.of(SmallPress.read(), SmallPress.hostile())) {
      JsonNode prov = prov(holdings);
      assertThat(names(prov.path("entity"))).containsAll(ends(prov, ENTITIES));
      assertThat(names(prov.path("agent"))).containsAll(ends(prov, AGENTS));
    }
  }

  @Test
  void whatKeepsTheWordsIsAQuotation() throws IOException {
    JsonNode derivations = prov(SmallPress.read()).path("wasDerivedFrom");
    assertThat(derivations).isNotEmpty();
    for (JsonNode derivation : derivations) {
      assertThat(derivation.path("prov:type").path("$").asText("prov:Derivation"))
          .isIn("prov:Quotation", "prov:Revision", "prov:Derivation");
    }
    assertThat(prov(SmallPress.hostile()).path("wasDerivedFrom").findValuesAsText("$"))
        .contains("prov:Quotation", "prov:Revision");
  }

  @Test
  void aVersionOfAnArticleIsARevisionOfTheOneBefore() throws IOException {
    Holdings holdings = SmallPress.read().with(new Versions(List.of(List.of("p3", "p1", "p2"))));
    JsonNode derivations = prov(holdings).path("wasDerivedFrom");
    JsonNode revision = derivations.path("relation:revision/p1");
    assertThat(revision.path("prov:generatedEntity").asText()).isEqualTo("article:p1");
    assertThat(revision.path("prov:usedEntity").asText()).isEqualTo("article:p3");
    assertThat(revision.path("prov:type").path("$").asText()).isEqualTo("prov:Revision");
    assertThat(derivations.path("relation:revision/p2").path("prov:usedEntity").asText())
        .isEqualTo("article:p1");
    assertThat(derivations.has("relation:revision/p3")).isFalse();
    assertThat(names(prov(holdings).path("entity"))).containsAll(ends(prov(holdings), ENTITIES));
  }

  @Test
  void whoRelaysActsOnBehalfOfTheRelayed() throws IOException {
    JsonNode prov = prov(SmallPress.hostile());
    assertThat(prov.path("actedOnBehalfOf")).isNotEmpty();
    for (JsonNode relay : prov.path("actedOnBehalfOf")) {
      assertThat(relay.path("prov:delegate")).isNotEqualTo(relay.path("prov:responsible"));
    }
  }

  private static Set<String> ends(JsonNode prov, Map<String, List<String>> relations) {
    Set<String> ends = new TreeSet<>();
    relations.forEach(
        (relation, roles) ->
            prov.path(relation)
                .forEach(each -> roles.forEach(role -> ends.add(each.path(role).asText()))));
    return ends;
  }

  private static Set<String> names(JsonNode things) {
    Set<String> names = new TreeSet<>();
    things.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** A name that stands twice is an error. */
  private static JsonNode prov(Holdings holdings) throws IOException {
    return new ObjectMapper()
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .readTree(SmallPress.text(new ProvExport(), holdings));
  }
}
