package selon.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Held to what schema.org has for the types, which is written down here. */
class JsonLdExportTest {

  private static final Map<String, Set<String>> SCHEMA_ORG =
      Map.of(
          "NewsArticle",
          Set.of(
              "identifier",
              "url",
              "headline",
              "inLanguage",
              "datePublished",
              "creditText",
              "publisher"),
          "Quotation",
          Set.of("text", "isPartOf", "isBasedOn", "creditText", "spokenByCharacter", "citation"),
          "Claim",
          Set.of("text", "appearance", "firstAppearance"),
          "Person",
          Set.of("name"),
          "Organization",
          Set.of("name"),
          "NewsMediaOrganization",
          Set.of("name"),
          "CreativeWork",
          Set.of("name"));

  @Test
  void everyPropertyIsOneOfItsType() throws IOException {
    for (Holdings holdings : List.of(SmallPress.read(), SmallPress.hostile())) {
      JsonNode graph = graph(holdings);
      assertThat(graph).isNotEmpty();
      graph.forEach(JsonLdExportTest::checkType);
    }
  }

  @Test
  void whatIsReferredToIsThere() throws IOException {
    for (Holdings holdings : List.of(SmallPress.read(), SmallPress.hostile())) {
      Set<String> there = new HashSet<>();
      List<String> wanted = new ArrayList<>();
      for (JsonNode node : graph(holdings)) {
        there.add(node.path("@id").asText());
        for (String field :
            List.of("isPartOf", "isBasedOn", "appearance", "firstAppearance", "selon:statement")) {
          node.path(field).findValuesAsText("@id").forEach(wanted::add);
        }
      }
      assertThat(there).containsAll(wanted);
    }
  }

  @Test
  void aQuotationTellsWhoSpeaksAndWhere() throws IOException {
    JsonNode quotation =
        find(graph(SmallPress.read()), node -> node.path("text").asText().contains("go on for"));
    assertThat(quotation.path("spokenByCharacter").path("name").asText()).isEqualTo("Ada Brook");
    assertThat(quotation.path("isPartOf").path("@id").asText()).isEqualTo("urn:selon:article:p2");
  }

  @Test
  void aClaimTellsWhereItIsKnownFirst() throws IOException {
    JsonNode claim =
        find(graph(SmallPress.read()), node -> node.path("@type").asText().equals("Claim"));
    assertThat(claim.path("firstAppearance").path("@id").asText())
        .isEqualTo("urn:selon:article:p1");
    assertThat(claim.path("appearance").size()).isGreaterThan(1);
  }

  private static void checkType(JsonNode node) {
    String type = node.path("@type").asText();
    assertThat(SCHEMA_ORG).containsKey(type);
    node.fieldNames()
        .forEachRemaining(
            field -> {
              if (!field.startsWith("@") && !field.startsWith("selon:")) {
                assertThat(SCHEMA_ORG.get(type)).contains(field);
              }
              if (node.get(field).isObject() && node.get(field).has("@type")) {
                checkType(node.get(field));
              }
            });
  }

  private static JsonNode find(JsonNode graph, java.util.function.Predicate<JsonNode> wanted) {
    for (JsonNode node : graph) {
      if (wanted.test(node)) {
        return node;
      }
    }
    throw new AssertionError("not in the graph");
  }

  private static JsonNode graph(Holdings holdings) throws IOException {
    return new ObjectMapper()
        .readTree(SmallPress.text(new JsonLdExport(), holdings))
        .path("@graph");
  }
}
