package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import selon.language.Language;
import selon.trace.Cascade;
import selon.trace.Synopsis;
import selon.view.CascadeView;
import selon.view.TraceView;

/** A denial is one wherever it is listed: its content alone would read as the contrary. */
class DenialStoriesTest {

  private static final String DENIED = "that a valve was left open";

  private static Bench bench;

  @BeforeAll
  static void open() {
    bench =
        Bench.of(
            Bench.line(
                "n1",
                "The Lind Courier",
                "2025-06-18T08:00:00Z",
                "Valve",
                "A valve was left open at the Lind plant on Monday, the inspector Dan Gray said."),
            Bench.line(
                "n2",
                "Lind Mail",
                "2025-06-18T09:00:00Z",
                "Valve",
                "A valve was left open at the Lind plant on Monday, said the inspector Dan Gray."),
            Bench.line(
                "n3",
                "Radio Morval",
                "2025-06-18T10:00:00Z",
                "Denial",
                "Ada Roth denied that a valve was left open at the Lind plant on Monday."),
            Bench.line(
                "n4",
                "Courrier de Morval",
                "2025-06-18T11:00:00Z",
                "Démenti",
                "Ada Roth dément que l'alarme du moulin soit tombée en panne."));
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  private static Document page(String path) {
    return Jsoup.parse(bench.visitor().get(path).body());
  }

  private static Synopsis contradicted() {
    return bench.desk().holdings().claims().all().stream()
        .filter(claim -> claim.tellings().stream().anyMatch(told -> told.article().equals("n1")))
        .findFirst()
        .orElseThrow();
  }

  private static Cascade cascade() {
    return bench.desk().holdings().claims().whole(contradicted()).orElseThrow();
  }

  @Test
  void aSearchShowsWhoDenied() {
    Element hit = page("/search?q=roth+valve").expectFirst(".hits > li");
    assertThat(hit.text()).contains("Ada Roth denied denial " + DENIED);
    Element french = page("/search?q=alarme&lang=fr").expectFirst(".hits > li");
    assertThat(french.text()).contains("Ada Roth dément démenti que l'alarme du moulin");
    assertThat(french.expectFirst(".cue").attr("lang")).isEqualTo("fr");
  }

  @Test
  void thePageOfASourceShowsItsVerbs() {
    assertThat(page("/source?name=ada+roth").select(".claim-rows > li").eachText())
        .anyMatch(line -> line.contains("denied denial " + DENIED))
        .anyMatch(line -> line.contains("dément denial que l'alarme"));
  }

  @Test
  void theListBesideAnArticleShowsThem() {
    assertThat(page("/a/n3").select(".brief li").text())
        .contains("Ada Roth denied denial " + DENIED);
  }

  @Test
  void whatContradictsAClaimSaysTheContrary() {
    String path = Frame.claim(contradicted());
    assertThat(page(path).select(".contradictions").text())
        .contains("Radio Morval: Ada Roth denied denial " + DENIED);
    String file = new TraceView(new Language("fr")).show(List.of(cascade()));
    assertThat(Jsoup.parse(file).select(".contradictions").text())
        .contains("Radio Morval : Ada Roth denied démenti " + DENIED);
  }

  @Test
  void aTellingInATerminalHasItsVerb() {
    String shown = new CascadeView(new Language("en"), 200, false).show(cascade());
    assertThat(shown).contains("Dan Gray said: A valve was left open");
  }

  @Test
  void programsAreToldOfDenials() {
    String quotes = bench.visitor().get("/api/source?name=ada+roth").body();
    assertThat(quotes).contains("\"cue\":\"denied\"").contains("\"stance\":\"denying\"");
    assertThat(bench.visitor().get("/api/search?q=roth+valve").body())
        .contains("\"stance\":\"denying\"")
        .contains("\"polarity\":\"negative\"");
  }
}
