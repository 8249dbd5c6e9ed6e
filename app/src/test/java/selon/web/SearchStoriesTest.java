package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Stories of searches, through the pages. */
class SearchStoriesTest extends PageStories {

  @Test
  void aSearchIsNarrowedDownAndWidened() {
    Document found = page("/search?q=dam");
    int all = found.select(".hits > li").size();
    assertThat(all).isGreaterThan(1);
    assertThat(found.select("mark").eachText()).containsOnly("dam");
    Element facet = found.expectFirst(".facets a");
    Document narrow = page(facet.attr("href"));
    assertThat(narrow.select(".hits > li").size()).isLessThan(all);
    Element chosen = narrow.expectFirst(".facets a[aria-current]");
    assertThat(page(chosen.attr("href")).select(".hits > li")).hasSize(all);
  }

  @Test
  void aSearchIsNarrowedToATime() {
    Document found = page("/search?q=dam");
    assertThat(found.select(".facets li").eachText()).contains("17 June 2025 3", "18 June 2025 1");
    Document day = page(found.select(".facets a:contains(18 June)").attr("href"));
    assertThat(day.select(".hits > li").text()).contains("Radio Lind").doesNotContain("Courier");
    Element chosen = day.expectFirst(".facets a[aria-current]");
    assertThat(chosen.text()).isEqualTo("18 June 2025");
    assertThat(page(chosen.attr("href")).select(".hits > li"))
        .hasSameSizeAs(found.select(".hits > li"));
  }

  @Test
  void twoDaysInTheWrongOrderAndDaysBeyondAllTimeAreNoTrouble() {
    int all = page("/search?q=dam").select(".hits > li").size();
    Document turned = page("/search?q=dam&after=2030-01-01&before=2020-01-01");
    assertThat(turned.select(".hits > li")).hasSize(all);
    assertThat(page("/search?q=dam&before=%2B999999999-12-31").select(".hits > li")).hasSize(all);
  }

  @Test
  void aSearchIsNarrowedToWhereTheWordsAre() {
    Document found = page("/search?q=sorel");
    assertThat(found.select(".facets h2").eachText()).contains("Where the words are");
    Document source = page(found.select(".facets a:contains(the source)").attr("href"));
    assertThat(source.select(".hits .who").eachText())
        .isNotEmpty()
        .allMatch(who -> who.contains("Sorel"));
    assertThat(page("/search?q=sorel&in=cue").select(".hits > li")).isEmpty();
    assertThat(page("/search?q=dam&form=direct").select(".hits > li").text())
        .contains("Valley Post")
        .doesNotContain("Courier");
    Document none = page("/search?q=sheep&form=direct");
    assertThat(none.select(".hits > li")).isEmpty();
    assertThat(none.select(".none").text()).contains("take one of the choices back");
    assertThat(page(none.expectFirst(".facets a[aria-current]").attr("href")).select(".hits > li"))
        .isNotEmpty();
    assertThat(page("/search?q=sheep&form=sung").select(".facets a[aria-current]").text())
        .isEqualTo("sung");
  }

  @Test
  void anArticleThatIsKnownToTheDayIsOfThatDayEverywhere() {
    bench.add(
        "day.jsonl",
        Bench.line(
            "d1", "Day Post", "2025-06-18", "A day", "The quay is closed, said Nora Vidal."));
    Document found = page("/search?q=quay&lang=en");
    assertThat(found.select(".hits .quiet").eachText()).contains("Day Post · 18 June 2025");
    assertThat(page("/search?q=quay&after=2025-06-18&before=2025-06-18").select(".hits > li"))
        .isNotEmpty();
    assertThat(page("/search?q=quay&after=2025-06-19").select(".hits > li")).isEmpty();
    Document all = page("/search?q=said&lang=en");
    assertThat(all.select(".facets").text()).contains("18 June").doesNotContain("19 June");
    assertThat(page("/a/d1").select(".masthead").text())
        .contains("18 June 2025")
        .doesNotContain("17 June");
  }

  @Test
  void articlesOfUnknownOutletsAreToldApart() {
    bench.add(
        "unknown.jsonl",
        "{\"id\":\"u1\",\"title\":\"The kiln\",\"text\":\"The kiln is cold, said Nora Vidal.\"}\n"
            + "{\"id\":\"u2\",\"text\":\"The kiln is cold, said Nora Vidal on Monday.\"}");
    assertThat(page("/search?q=kiln").select(".hits .quiet").eachText())
        .anyMatch(line -> line.startsWith("The kiln (u1) ·"))
        .anyMatch(line -> line.startsWith("u2 ·"));
    assertThat(page("/source?name=nora+vidal").select(".claim-rows .quiet").text())
        .contains("The kiln (u1)", "u2")
        .doesNotContain("this article");
    assertThat(page("/articles?lang=fr").select(".claim-rows .quiet").text())
        .contains("média inconnu")
        .doesNotContain("cet article");
  }
}
