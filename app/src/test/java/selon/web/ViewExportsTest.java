package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import selon.corpus.Decision;

class ViewExportsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static Bench bench;

  @BeforeAll
  static void open() {
    bench = Bench.of(Bench.flood().toArray(String[]::new));
    bench.add("one.jsonl", VersionsPageTest.OLD);
    bench.add("two.jsonl", VersionsPageTest.NEW);
    bench.desk().decide(new Decision.RenameSource("Ida Marsh", "Ida M. Marsh"));
    bench.rest();
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  static Stream<String> views() {
    String claim = Frame.claim(bench.desk().holdings().claims().all().get(0));
    return Stream.of(
        "/",
        "/articles",
        "/articles?only=undated",
        "/a/f1",
        "/a/q1/versions",
        "/claims?only=one",
        claim,
        claim + "/compare?t=f1&t=f3",
        "/compare?a=f1&b=f3",
        "/sources",
        "/source?name=anna+brandt",
        "/outlets",
        "/outlet?name=radio+lind",
        "/search?q=sheep",
        "/review",
        "/ledger",
        "/decisions");
  }

  private static Element export(String view, String as) {
    return Jsoup.parse(bench.visitor().get(view).body()).select(".exports a").stream()
        .filter(link -> link.text().equals(as))
        .findFirst()
        .orElseThrow(() -> new AssertionError(view + " has no " + as));
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyViewHandsOverItsData(String view) throws IOException {
    String as = view.equals("/decisions") ? "JSON Lines" : "JSON";
    Visitor.Answer answer = bench.visitor().get(export(view, as).attr("href"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(JSON.readTree(answer.body()).isObject()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyViewIsAPageOfItsOwn(String view) {
    Visitor.Answer answer = bench.visitor().get(export(view, "HTML to keep").attr("href"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Disposition")).contains("attachment");
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("script, link, form, input, button, [src]")).isEmpty();
    assertThat(page.select("a[href^=/]")).isEmpty();
    assertThat(page.select("style")).isNotEmpty();
    assertThat(page.body().text()).hasSizeGreaterThan(40);
  }

  @Test
  void theTableOfVersionsStaysInItsFile() {
    String page = bench.visitor().get("/a/q1/versions?as=html").body();
    assertThat(Jsoup.parse(page).select("tbody tr")).hasSize(2);
    assertThat(Jsoup.parse(page).select("tbody td")).as("nothing to choose").hasSize(2);
    assertThat(Jsoup.parse(page).select("thead th")).hasSize(1);
  }

  @Test
  void whatIsNarrowedDownIsSoInItsData() throws IOException {
    String undated = export("/articles?only=undated", "JSON").attr("href");
    assertThat(JSON.readTree(bench.visitor().get(undated).body()).path("total").asInt()).isZero();
    assertThat(List.of(export("/claims?only=one", "JSON").attr("href")))
        .allMatch(address -> address.contains("only=one"));
  }
}
