package selon.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import selon.article.Article;
import selon.article.Dating;
import selon.article.Furniture;
import selon.article.FurnitureKind;
import selon.article.Origin;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.language.Language;
import selon.mention.Mention;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Factuality;
import selon.statement.Form;
import selon.statement.Hedge;
import selon.statement.HedgeKind;
import selon.statement.Polarity;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

class ReadingJsonTest {

  private static final String TEXT =
      "Partager\nSelon le Courrier du Lac, plus de 100 barques seraient rentrées à Morval lundi.";

  @Test
  void writesTheFieldsOfTheContractInItsOrder() {
    assertThat(ReadingJson.write(reading(TEXT)))
        .isEqualTo(
            """
            {"id":"a1","url":"https://example.org/a1","outlet":{"name":"La Vigie","kind":"medium"},\
            "title":"Retour des barques","bylines":["A. Delorme"],\
            "published":{"earliest":"2016-10-17T00:00:00Z","latest":null,"method":"visible"},\
            "language":"fr","text":"Partager\\nSelon le Courrier du Lac, plus de 100 barques seraient \
            rentrées à Morval lundi.","paragraphs":[[0,8],[9,86]],\
            "furniture":[{"span":[0,8],"kind":"share"}],\
            "statements":[{"id":"s1","parent":null,"content":[[36,85]],"cue":[[9,14]],\
            "source":[[15,34]],"kind":"medium","name":"Courrier du Lac","form":"indirect",\
            "attitude":"assertion","stance":"neutral","certainty":"probable","polarity":"positive",\
            "hedges":[{"span":[56,64],"kind":"conditional"}],\
            "chain":["La Vigie","Courrier du Lac"],"rule":"frame","confidence":0.667}],\
            "inferences":[[9,86]],\
            "mentions":[{"span":[18,34],"type":"name","entity":"medium","value":null},\
            {"span":[36,55],"type":"quantity","low":100,"high":null,"approximate":true,\
            "unit":"barques","value":"100.."},\
            {"span":[74,80],"type":"place","value":null},\
            {"span":[80,85],"type":"time","earliest":"2016-10-17T00:00",\
            "latest":"2016-10-18T00:00","value":"2016-10-17"}]}"""
                .replace("\"value\":\"100..\"", value(0))
                .replace("\"value\":\"2016-10-17\"", value(1)));
  }

  /** The one word for a value is the mention's own affair. */
  private static String value(int which) {
    return reading(TEXT).mentions().get(which == 0 ? 1 : 3).value().map(v -> '"' + v + '"').stream()
        .map(v -> "\"value\":" + v)
        .findFirst()
        .orElse("\"value\":null");
  }

  @Test
  void whatWasWrittenReadsBackAsItWas() {
    Reading reading = reading(TEXT);
    Reading back = ReadingJson.read(ReadingJson.write(reading));
    assertThat(back.article()).isEqualTo(reading.article());
    assertThat(back.inferences()).isEqualTo(reading.inferences());
    assertThat(back.mentions()).isEqualTo(reading.mentions());
    assertThat(back.statements().get(0).source()).isEqualTo(reading.statements().get(0).source());
    assertThat(ReadingJson.write(back)).isEqualTo(ReadingJson.write(reading));
  }

  @Test
  void aWholeReadingReadsBackEqual() {
    Reading line = reading(TEXT);
    Article article = line.article();
    Reading whole =
        new Reading(
            article.toBuilder()
                .id(article.id() + "\0\ud800")
                .origin(Origin.of(List.of(new Origin.Run(0, 12, 8), new Origin.Run(9, 31, 77))))
                .links(List.of("https://example.org/b", "/c"))
                .build(),
            line.statements(),
            line.inferences(),
            List.of(
                new Mention.Name(new Span(0, 8), "other"),
                new Mention.Quantity(new Span(0, 8), 0.2, 0.2, true, "", true),
                new Mention.Quantity(new Span(0, 8), 0.1, null, false, "a/b", false),
                new Mention.Place(new Span(0, 8), "FR"),
                new Mention.Time(new Span(0, 8), LocalDateTime.of(2016, 10, 17, 8, 5), null)));
    assertThat(ReadingJson.read(ReadingJson.writeWhole(whole))).isEqualTo(whole);
    assertThat(ReadingJson.read(ReadingJson.write(whole))).isNotEqualTo(whole);
  }

  @Test
  void everyReadingFollowsThePublishedSchema() throws IOException {
    String published = Files.readString(Path.of("../docs/reference/reading.schema.json"));
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(published);
    ObjectMapper json = new ObjectMapper();
    assertThat(schema.validate(json.readTree(ReadingJson.write(reading(TEXT))))).isEmpty();
    assertThat(schema.validate(json.readTree(ReadingJson.write(bare("x"))))).isEmpty();
    assertThat(schema.validate(json.readTree("{\"id\":\"a\",\"text\":\"b\"}"))).isNotEmpty();
  }

  @Test
  void theSchemaNamesEveryConstant() throws IOException {
    String schema = Files.readString(Path.of("../docs/reference/reading.schema.json"));
    for (Enum<?>[] constants :
        List.<Enum<?>[]>of(
            FurnitureKind.values(),
            OutletKind.values(),
            SourceKind.values(),
            Form.values(),
            Attitude.values(),
            Stance.values(),
            Certainty.values(),
            Polarity.values(),
            HedgeKind.values())) {
      for (Enum<?> constant : constants) {
        assertThat(schema).contains('"' + constant.name().toLowerCase(java.util.Locale.ROOT) + '"');
      }
    }
  }

  @Test
  void anyTextIsOneLineThatSurvivesUtf8() throws JsonProcessingException {
    Random random = new Random(7);
    String odd = "\ud800\udc00\u0000\u2028\u2029\u0085\n\r\t\"\\«é\ufeff\uffff\u202e😀</script>";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(odd.charAt(random.nextInt(odd.length())));
      }
      String line = ReadingJson.write(bare(text.toString()));
      assertThat(line.lines()).hasSize(1);
      assertThat(line).doesNotContain("\u2028", "\u2029", "\u0085");
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(line);
      assertThat(new ObjectMapper().readTree(line).get("text").asText()).isEqualTo(text.toString());
      assertThat(ReadingJson.read(line).article().text()).isEqualTo(text.toString());
    }
  }

  @Test
  void readsGoldThatHasOnlySpansAndLabels() {
    Reading gold =
        ReadingJson.read(
            """
            {"id": "g", "language": "en", "text": "The mill is closed, Ada Brook said.\\n\\nIt rained.",
             "statements": [{"id": "s1", "content": [[0, 18]], "cue": [[30, 34]],
             "source": [[20, 29]], "kind": "person", "attitude": "assertion", "hedges": [],
             "parent": null}], "inferences": []}""");
    Statement statement = gold.statements().get(0);
    assertThat(statement.source().kind()).isEqualTo(SourceKind.PERSON);
    assertThat(statement.source().spans().in(gold.article().text())).isEqualTo("Ada Brook");
    assertThat(statement.chain()).isEmpty();
    assertThat(statement.confidence()).isEqualTo(1);
    assertThat(gold.article().paragraphs()).containsExactly(new Span(0, 35), new Span(37, 47));
    assertThat(gold.article().outlet()).isEqualTo(new Outlet(null, OutletKind.MEDIUM));
    assertThat(gold.article().published()).isEqualTo(Dating.UNKNOWN);
  }

  @Test
  void theFormOfGoldThatTellsNoneComesFromTheQuotationMarks() {
    assertThat(form("“The mill is closed”, she said", 0, 20)).isEqualTo(Form.DIRECT);
    assertThat(form("She said the mill is “closed”", 9, 29)).isEqualTo(Form.MIXED);
    assertThat(form("She said the mill is closed", 9, 27)).isEqualTo(Form.INDIRECT);
  }

  @Test
  void saysWhatIsWrongWithALine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingJson.read("{\"id\":"))
        .withMessageContaining("no JSON");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingJson.read("[]"))
        .withMessageContaining("no JSON object");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingJson.read("{\"id\":\"a\"}"))
        .withMessageContaining("has no \"text\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingJson.read("{\"id\":\"a\",\"text\":\"bc\",\"inferences\":[[0,3]]}"))
        .withMessageContaining("ends after the text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingJson.read("{\"id\":\"a\",\"text\":\"b\",\"inferences\":[[0]]}"))
        .withMessageContaining("no span");
  }

  private static Form form(String text, int start, int end) {
    return ReadingJson.read(
            "{\"id\":\"a\",\"text\":\""
                + text
                + "\",\"statements\":[{\"id\":\"s\",\"content\":[["
                + start
                + ","
                + end
                + "]]}]}")
        .statements()
        .get(0)
        .form();
  }

  private static Reading bare(String text) {
    return new Reading(
        Article.builder("a", text).outlet(new Outlet(null, OutletKind.ORGANISATION)).build(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Reading reading(String text) {
    return new Reading(
        Article.builder("a1", text)
            .url(URI.create("https://example.org/a1"))
            .outlet(new Outlet("La Vigie", OutletKind.MEDIUM))
            .title("Retour des barques")
            .bylines(List.of("A. Delorme"))
            .published(new Dating(Instant.parse("2016-10-17T00:00:00Z"), null, "visible"))
            .language(new Language("fr"))
            .paragraphs(List.of(new Span(0, 8), new Span(9, 86)))
            .furniture(List.of(new Furniture(new Span(0, 8), FurnitureKind.SHARE)))
            .build(),
        List.of(
            new Statement(
                "s1",
                null,
                new Source(Spans.of(15, 34), SourceKind.MEDIUM, "Courrier du Lac"),
                Spans.of(9, 14),
                Spans.of(36, 85),
                Form.INDIRECT,
                Attitude.ASSERTION,
                Stance.NEUTRAL,
                new Factuality(
                    Certainty.PROBABLE,
                    Polarity.POSITIVE,
                    List.of(new Hedge(new Span(56, 64), HedgeKind.CONDITIONAL))),
                List.of("La Vigie", "Courrier du Lac"),
                "frame",
                2 / 3.0)),
        List.of(new Span(9, 86)),
        List.of(
            new Mention.Name(new Span(18, 34), "medium"),
            new Mention.Quantity(new Span(36, 55), 100.0, null, true, "barques"),
            new Mention.Place(new Span(74, 80)),
            new Mention.Time(
                new Span(80, 85),
                LocalDateTime.parse("2016-10-17T00:00"),
                LocalDateTime.parse("2016-10-18T00:00"))));
  }
}
