package selon.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import selon.statement.Reading;
import selon.statement.Statement;

/** Held to the W3C's Web Annotation Data Model, sections 3.2, 4.2.4, 4.2.5 and 5. */
class WebAnnotationExportTest {

  @Test
  void everyPlaceHoldsTheWordsThatItQuotes() throws IOException {
    for (Holdings holdings : List.of(SmallPress.read(), SmallPress.hostile())) {
      List<JsonNode> annotations = annotations(holdings);
      int next = 0;
      int places = 0;
      for (Reading reading : SmallPress.readings(holdings)) {
        int[] points = CleanText.of(reading.article().text()).codePoints().toArray();
        for (Statement ignored : reading.statements()) {
          for (JsonNode selectors : annotations.get(next++).findValues("selector")) {
            check(selectors.get(0), selectors.get(1), points);
            places++;
          }
        }
      }
      assertThat(next).isEqualTo(annotations.size());
      assertThat(places).isGreaterThan(next);
    }
  }

  @Test
  void positionsCountCharactersAndNotUnits() throws IOException {
    JsonNode annotation =
        annotations(SmallPress.read()).stream()
            .filter(each -> each.path("target").findValue("exact").asText().contains("go on"))
            .findFirst()
            .orElseThrow();
    String exact = annotation.path("target").findValue("exact").asText();
    assertThat(exact).contains("🥖");
    assertThat(
            annotation.path("target").findValue("end").asInt()
                - annotation.path("target").findValue("start").asInt())
        .isEqualTo(exact.codePointCount(0, exact.length()))
        .isLessThan(exact.length());
  }

  @Test
  void aBodyNamesTheSource() throws IOException {
    assertThat(annotations(SmallPress.read()))
        .anySatisfy(
            annotation -> {
              assertThat(annotation.path("type").asText()).isEqualTo("Annotation");
              assertThat(annotation.path("body").get(0).path("value").asText())
                  .isEqualTo("Ada Brook");
              assertThat(annotation.path("body").get(0).path("purpose").asText())
                  .isEqualTo("identifying");
              assertThat(annotation.path("body").findValuesAsText("value")).contains("kind:person");
            });
  }

  @Test
  void theCollectionIsOnePage() throws IOException {
    JsonNode collection = collection(SmallPress.read());
    assertThat(collection.path("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(collection.path("type").asText()).isEqualTo("AnnotationCollection");
    assertThat(collection.path("first").path("type").asText()).isEqualTo("AnnotationPage");
    assertThat(collection.path("first").path("partOf")).isEqualTo(collection.path("id"));
  }

  private static void check(JsonNode quote, JsonNode position, int[] points) {
    int start = position.path("start").asInt();
    int end = position.path("end").asInt();
    String exact = new String(points, start, end - start);
    assertThat(quote.path("exact").asText()).isEqualTo(exact);
    String prefix = quote.path("prefix").asText();
    int before = prefix.codePointCount(0, prefix.length());
    assertThat(prefix).isEqualTo(new String(points, start - before, before));
    String suffix = quote.path("suffix").asText();
    assertThat(suffix)
        .isEqualTo(new String(points, end, suffix.codePointCount(0, suffix.length())));
  }

  private static List<JsonNode> annotations(Holdings holdings) throws IOException {
    List<JsonNode> annotations = new ArrayList<>();
    collection(holdings).path("first").path("items").forEach(annotations::add);
    return annotations;
  }

  private static JsonNode collection(Holdings holdings) throws IOException {
    return new ObjectMapper().readTree(SmallPress.text(new WebAnnotationExport(), holdings));
  }
}
