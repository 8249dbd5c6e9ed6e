package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiTest {

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

  private static JsonNode description() throws IOException {
    return JSON.readTree(Assets.text("openapi.json"));
  }

  private static Visitor.Answer send(String method, String path, String body) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(
        "Authorization", "Bearer " + bench.workbench().address().replaceFirst(".*key=", ""));
    headers.put("Content-Type", "application/json");
    return new Visitor(bench.workbench().port()).send(method, path, headers, body);
  }

  @Test
  void theDescriptionNamesWhatIsAnsweredAndNothingElse() throws IOException {
    Set<String> described = new TreeSet<>();
    description()
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> described.add(method + " " + path.getKey())));
    assertThat(described)
        .isEqualTo(new TreeSet<>(new Api(bench.desk(), new Changes()).operations().keySet()));
  }

  @Test
  void everyListIsAsDescribed() throws IOException {
    for (String path : List.of("readings", "claims", "search", "sources")) {
      JsonNode answer = JSON.readTree(send("GET", "/api/" + path + "?count=2", "").body());
      JsonNode schema =
          description()
              .at("/paths/~1api~1" + path + "/get/responses/200/content/application~1json/schema");
      schema
          .path("required")
          .forEach(field -> assertThat(answer.has(field.asText())).as("%s", field).isTrue());
      String item = schema.at("/properties/items/items/$ref").asText().replaceFirst(".*/", "");
      JsonNode one = description().at("/components/schemas/" + item);
      answer
          .path("items")
          .forEach(
              found -> {
                one.path("required")
                    .forEach(
                        field -> assertThat(found.has(field.asText())).as("%s", field).isTrue());
                found
                    .fieldNames()
                    .forEachRemaining(
                        field -> assertThat(one.path("properties").has(field)).as(field).isTrue());
              });
      assertThat(answer.path("items").size()).as(path).isBetween(1, 2);
    }
  }

  @Test
  void twoTellingsStandBesideEachOther() throws IOException {
    JsonNode claim = JSON.readTree(send("GET", "/api/claims?q=sheep", "").body()).at("/items/0");
    String path = "/api/claims/" + claim.path("claim").asText() + "/compare?a=f3&b=f1";
    JsonNode pair = JSON.readTree(send("GET", path, "").body());
    assertThat(pair.at("/from/article/id").asText()).isEqualTo("f1");
    assertThat(pair.at("/to/content").asText()).contains("390 sheep");
    assertThat(pair.path("changes").toString()).contains("number-changed", "310", "390");
    assertThat(pair.path("added").toString()).contains("390");
    description()
        .at("/components/schemas/TellingPair/required")
        .forEach(field -> assertThat(pair.has(field.asText())).as("%s", field).isTrue());
    assertThat(send("GET", path.replace("f3", "f1"), "").status()).isEqualTo(404);
  }

  @Test
  void oneSourceComesWithItsWordsAndOneOutletWithItsArticles() throws IOException {
    JsonNode source = JSON.readTree(send("GET", "/api/source?name=Paul+Sorel", "").body());
    assertThat(source.path("name").asText()).isEqualTo("Paul Sorel");
    assertThat(source.path("total").asInt()).isEqualTo(source.path("statements").asInt());
    assertThat(source.at("/items/0/content").asText()).contains("the dam had been checked");
    JsonNode outlet = JSON.readTree(send("GET", "/api/outlet?name=radio+lind", "").body());
    assertThat(outlet.path("name").asText()).isEqualTo("Radio Lind");
    assertThat(outlet.at("/items/0/id").asText()).isEqualTo("f3");
    assertThat(send("GET", "/api/source?name=nobody", "").status()).isEqualTo(404);
    assertThat(send("GET", "/api/outlet?name=nobody", "").status()).isEqualTo(404);
  }

  @Test
  void anArticleThatWasNotRevisedIsItsOnlyVersion() throws IOException {
    JsonNode versions = JSON.readTree(send("GET", "/api/readings/f1/versions", "").body());
    assertThat(versions.path("total").asInt()).isEqualTo(1);
    assertThat(versions.at("/items/0/article").asText()).isEqualTo("f1");
    assertThat(versions.at("/items/0/changes").isNull()).isTrue();
  }

  @Test
  void aProgramDecidesTakesBackAndDecidesAgain() throws IOException {
    JsonNode made =
        JSON.readTree(
            send(
                    "POST",
                    "/api/decisions",
                    "{\"do\":\"merge\",\"name\":\"Anna Brandt\",\"into\":\"Paul Sorel\"}")
                .body());
    assertThat(made.path("undone").asBoolean()).isFalse();
    assertThat(bench.desk().holdings().sources()).noneMatch(s -> s.name().equals("Anna Brandt"));
    String one = "/api/decisions/" + made.path("id").asInt();
    Visitor.Answer back = send("DELETE", one, "");
    assertThat(back.status()).isEqualTo(204);
    assertThat(back.header("Content-Type")).isEmpty();
    assertThat(send("DELETE", one, "").status()).isEqualTo(409);
    assertThat(bench.desk().holdings().sources()).anyMatch(s -> s.name().equals("Anna Brandt"));
    assertThat(send("POST", one, "").status()).isEqualTo(204);
    assertThat(bench.desk().holdings().sources()).noneMatch(s -> s.name().equals("Anna Brandt"));
    Visitor.Answer again = send("POST", one, "");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body()).contains("This decision is in force already.");
    assertThat(send("DELETE", one, "").status()).isEqualTo(204);
    assertThat(bench.desk().holdings().sources()).anyMatch(s -> s.name().equals("Anna Brandt"));
  }

  @Test
  void claimsAreNarrowedDownAsOnTheirPage() throws IOException {
    try (Bench lake = Bench.ofExamples("stories/lake.jsonl")) {
      Visitor visitor = lake.visitor();
      int all = lake.desk().holdings().claims().all().size();
      for (String only : List.of("one", "alerts")) {
        String address = "?only=" + only + "&q=";
        JsonNode answer = JSON.readTree(visitor.get("/api/claims" + address).body());
        int total = answer.path("total").asInt();
        assertThat(total).as(only).isLessThan(all);
        assertThat(Jsoup.parse(visitor.get("/claims" + address).body()).select(".claim-rows .gist"))
            .as(only)
            .hasSize(total);
        answer
            .path("items")
            .forEach(
                claim ->
                    assertThat(
                            only.equals("one")
                                ? claim.at("/counts/ultimateSources").asInt(9) <= 1
                                : claim.path("alerts").size() > 0)
                        .as("%s", claim)
                        .isTrue());
      }
    }
  }

  @Test
  void whatIsNotUnderstoodIsRefused() {
    for (String body : List.of("", "[]", "{", "{\"do\":\"x\"}", "{\"do\":\"merge\"}")) {
      assertThat(send("POST", "/api/decisions", body).status()).as(body).isEqualTo(400);
    }
    assertThat(send("GET", "/api/claims/gone", "").body()).contains("refused.claim");
    assertThat(send("GET", "/api/readings/gone", "").body())
        .contains("refused.article", "No article with this id");
    assertThat(send("GET", "/api/nothing", "").status()).isEqualTo(404);
  }

  @Test
  void aFieldThatCannotBeIsRefusedByItsName() {
    for (String path :
        List.of(
            "search?kind=bogus",
            "search?form=sung",
            "search?certainty=x",
            "search?in=there",
            "search?language=%3F",
            "search?after=zz",
            "search?before=2025-02-31",
            "search?count=many",
            "claims?from=abc",
            "claims?only=some",
            "readings?only=dated",
            "ledger?outcome=eaten")) {
      Visitor.Answer answer = send("GET", "/api/" + path, "");
      assertThat(answer.status()).as(path).isEqualTo(400);
      String field = path.replaceFirst(".*\\?", "").replaceFirst("=.*", "");
      assertThat(answer.body()).contains("refused.field", "“" + field + "”");
    }
    for (String path :
        List.of(
            "search?kind=person&form=direct&after=2025-06-17&before=2025-06-18&in=content&count=2",
            "claims?only=alerts&from=0",
            "readings?only=undated",
            "ledger?outcome=added")) {
      assertThat(send("GET", "/api/" + path, "").status()).as(path).isEqualTo(200);
    }
  }

  @Test
  void whatIsMissingIsNamed() {
    String merge = "{\"do\":\"merge\",\"name\":\"x\"}";
    assertThat(send("POST", "/api/decisions", merge).body()).contains("“into”");
    assertThat(send("POST", "/api/decisions", "{\"do\":\"x\"}").body()).contains("“do”", "merge");
    assertThat(send("POST", "/api/decisions", "zz").body()).contains("no JSON object");
    assertThat(send("POST", "/api/inputs", "{\"name\":\"a.txt\"}").body()).contains("“content”");
    assertThat(send("DELETE", "/api/decisions/99", "").body()).contains("no decision 99");
  }

  @Test
  void whoSendsAnInputIsToldWhereItsOutcomeWillBe() throws IOException {
    try (Bench own = Bench.empty()) {
      Map<String, String> headers = new LinkedHashMap<>();
      String key = own.workbench().address().replaceFirst(".*key=", "");
      headers.put("Authorization", "Bearer " + key);
      headers.put("Content-Type", "application/json");
      Visitor visitor = new Visitor(own.workbench().port());
      Visitor.Answer answer =
          visitor.send(
              "POST",
              "/api/inputs",
              headers,
              "{\"name\":\"quay.txt\",\"content\":\"It is shut, said Nora Vidal.\"}");
      assertThat(answer.status()).isEqualTo(202);
      own.rest();
      String ledger = JSON.readTree(answer.body()).path("ledger").asText();
      JsonNode told = JSON.readTree(visitor.send("GET", ledger, headers, "").body());
      assertThat(told.at("/items/0/outcome").asText()).isEqualTo("added");
    }
  }

  @Test
  void anInputThatCannotBeIsRefusedByWhatIsWrongWithIt() {
    Map<String, String> told =
        Map.of(
            "{}", "The field “name” is missing.",
            "{\"name\":null,\"content\":\"x\"}", "The field “name” is missing.",
            "{\"name\":\" \",\"content\":\"x\"}", "The field “name” is empty.",
            "{\"name\":\"a.txt\"}", "The field “content” is missing.",
            "{\"name\":\"a.txt\",\"content\":\"\"}", "The field “content” is empty.",
            "{\"name\":\"a.txt\",\"content\":\" \\n\"}", "The field “content” is empty.",
            "{\"name\":\"a.txt\",\"content\":5}", "The field “content” takes a string.");
    told.forEach(
        (body, words) -> {
          Visitor.Answer answer = send("POST", "/api/inputs", body);
          assertThat(answer.status()).as(body).isEqualTo(400);
          assertThat(answer.body()).as(body).contains(words);
        });
  }

  @Test
  void whatIsTooLargeIsRefusedInJson() {
    String body = "{\"name\":\"a.txt\",\"content\":\"" + "a".repeat(65 << 20) + "\"}";
    Visitor.Answer answer = send("POST", "/api/inputs", body);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("refused.large", "64 MB");
  }

  @Test
  void anAddressWithoutWhatItNeedsIsNotUnderstood() {
    for (String path : List.of("source", "outlet", "compare", "compare?a=f1")) {
      Visitor.Answer answer = send("GET", "/api/" + path, "");
      assertThat(answer.status()).as(path).isEqualTo(400);
      assertThat(answer.body()).as(path).contains("refused.field.missing");
    }
  }

  @Test
  void anotherMethodIsToldFromAnotherAddress() {
    for (String one : List.of("POST /api/readings", "PUT /api/decisions/1", "DELETE /api/inputs")) {
      String[] parts = one.split(" ");
      Visitor.Answer answer = send(parts[0], parts[1], "");
      assertThat(answer.status()).as(one).isEqualTo(405);
      assertThat(answer.body()).as(one).contains("refused.method", parts[0]);
    }
    assertThat(
            new Visitor(bench.workbench().port()).send("PUT", "/api/inputs", Map.of(), "").status())
        .as("to who may not come in")
        .isEqualTo(401);
  }
}
