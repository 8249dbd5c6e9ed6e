package selon.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Held to what FollowTheMoney has for the schemata, which is written down here. */
class FollowTheMoneyExportTest {

  private static final Map<String, Set<String>> SCHEMATA =
      Map.of(
          "Person", Set.of("name", "notes"),
          "Organization", Set.of("name", "notes"),
          "Article",
              Set.of(
                  "title",
                  "name",
                  "author",
                  "publisher",
                  "sourceUrl",
                  "publishedAt",
                  "language",
                  "indexText"),
          "Mention", Set.of("document", "resolved", "personMentioned", "companyMentioned"),
          "Note", Set.of("name", "summary", "description", "entity", "proof", "keywords"),
          "UnknownLink", Set.of("subject", "object", "role", "status", "date", "summary"));

  private static final Set<String> REFERENCES =
      Set.of("document", "resolved", "entity", "proof", "subject", "object");

  @Test
  void everyLineIsAnEntityOfAKnownSchema() throws IOException {
    for (Holdings holdings : List.of(SmallPress.read(), SmallPress.hostile())) {
      for (JsonNode entity : entities(holdings)) {
        String schema = entity.path("schema").asText();
        assertThat(SCHEMATA).containsKey(schema);
        entity
            .path("properties")
            .properties()
            .forEach(
                property -> {
                  assertThat(SCHEMATA.get(schema)).contains(property.getKey());
                  assertThat(property.getValue().isArray()).isTrue();
                  assertThat(property.getValue()).isNotEmpty().allMatch(JsonNode::isTextual);
                });
      }
    }
  }

  @Test
  void idsAreThoseThatFollowTheMoneyTakesAndReferencesLeadToOne() throws IOException {
    for (Holdings holdings : List.of(SmallPress.read(), SmallPress.hostile())) {
      Map<String, String> schemata = new HashMap<>();
      for (JsonNode entity : entities(holdings)) {
        String id = entity.path("id").asText();
        assertThat(id).matches("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?");
        assertThat(schemata.put(id, entity.path("schema").asText())).as(id).isNull();
      }
      for (JsonNode entity : entities(holdings)) {
        for (String property : REFERENCES) {
          entity
              .path("properties")
              .path(property)
              .forEach(id -> assertThat(schemata).containsKey(id.asText()));
        }
      }
    }
  }

  @Test
  void aStatementIsANoteOnItsSource() throws IOException {
    List<JsonNode> entities = entities(SmallPress.read());
    JsonNode note =
        entities.stream()
            .filter(
                each -> each.path("properties").path("description").toString().contains("weeks"))
            .findFirst()
            .orElseThrow();
    String source = note.path("properties").path("entity").get(0).asText();
    assertThat(entities)
        .anySatisfy(
            entity -> {
              assertThat(entity.path("id").asText()).isEqualTo(source);
              assertThat(entity.path("schema").asText()).isEqualTo("Person");
              assertThat(entity.path("properties").path("name").get(0).asText())
                  .isEqualTo("Ada Brook");
            });
    assertThat(entities)
        .anyMatch(
            entity ->
                entity.path("properties").path("language").toString().equals("[\"eng\"]")
                    && entity
                        .path("properties")
                        .path("publishedAt")
                        .toString()
                        .contains("2024-03"));
  }

  private static List<JsonNode> entities(Holdings holdings) throws IOException {
    List<JsonNode> entities = new ArrayList<>();
    String text = SmallPress.text(new FollowTheMoneyExport(), holdings);
    assertThat(text).endsWith("}\n").doesNotContain("\u2028", "\u2029", "\u0085");
    for (String line : text.split("\n")) {
      entities.add(new ObjectMapper().readTree(line));
    }
    return entities;
  }
}
