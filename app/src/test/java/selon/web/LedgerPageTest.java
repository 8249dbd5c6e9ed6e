package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LedgerPageTest {

  private static Bench bench;
  private static Visitor visitor;

  @BeforeAll
  static void open() {
    bench = Bench.of(Bench.flood().toArray(String[]::new));
    bench.add("again.jsonl", Bench.flood().get(0).replace("Flood at the mill\"", "Other\""));
    bench.add("=cmd.jsonl", "{\n");
    visitor = bench.visitor();
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  private static Document page(String path) {
    Visitor.Answer answer = visitor.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Test
  void everyInputIsThereWithItsOutcomeAndItsReason() {
    Document ledger = page("/ledger");
    assertThat(ledger.select("tbody tr")).hasSize(5);
    assertThat(ledger.expectFirst("h1").text()).isEqualTo("5 inputs");
    assertThat(ledger.expectFirst("tbody tr").text()).contains("=cmd.jsonl", "! refused");
    assertThat(page("/").select("a[href=/ledger]").eachText())
        .contains("Every input and what became of it");
    assertThat(ledger.select(".menu a[aria-current]").text()).isEqualTo("Inputs");
  }

  @Test
  void aCopyLeadsToWhatItIsACopyOf() {
    Document copies = page("/ledger?outcome=duplicate");
    assertThat(copies.select("tbody tr")).hasSize(1);
    assertThat(copies.expectFirst("tbody tr").text())
        .contains("again.jsonl", "the same text as f1");
    assertThat(copies.expectFirst("tbody a").attr("href")).isEqualTo("/a/f1");
    assertThat(bench.desk().holdings().catalog().size()).isEqualTo(3);
  }

  @Test
  void wordsNarrowItDown() {
    assertThat(page("/ledger?q=ARTICLES").select("tbody tr")).hasSize(3);
    assertThat(page("/ledger?q=articles&outcome=refused").text()).contains("No such input.");
    assertThat(page("/ledger?from=4").select("tbody tr")).hasSize(1);
    assertThat(page("/ledger?from=99").select("tbody tr")).isEmpty();
  }

  @Test
  void itCanBeHadAsFilesInWhichNothingIsAFormula() throws IOException {
    String csv = visitor.get("/ledger.csv").body();
    assertThat(csv.lines()).hasSize(6);
    assertThat(csv).contains("'=cmd.jsonl", "duplicate", "f1");
    JsonNode refused =
        new ObjectMapper().readTree(visitor.get("/api/ledger?outcome=refused&count=1").body());
    assertThat(refused.path("total").asInt()).isEqualTo(1);
    assertThat(refused.at("/items/0/outcome").asText()).isEqualTo("refused");
    assertThat(refused.at("/items/0/problem").asText()).isNotEmpty();
  }
}
