package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import selon.statement.SourceKind;

/** Stories of who is who, through the pages. */
class SourceStoriesTest extends PageStories {

  @Test
  void twoNamesOfOneSourceBecomeOneAndTwoAgain() {
    assertThat(page("/sources").text()).contains("Anna Brandt");
    int before = bench.desk().holdings().sources().size();
    press(page("/source?name=anna+brandt"), "Merge", Map.of("into", "Paul Sorel"));
    assertThat(bench.desk().holdings().sources()).hasSize(before - 1);
    Document merged = page("/source?name=anna+brandt");
    assertThat(merged.expectFirst("h1").text()).isEqualTo("Paul Sorel");
    assertThat(merged.select("#said ~ ol > li")).hasSizeGreaterThan(3);
    assertThat(page("/a/f2").select(".brief").text()).doesNotContain("Brandt");
    press(page("/decisions"), "Undo", Map.of());
    assertThat(bench.desk().holdings().sources()).hasSize(before);
  }

  @Test
  void aSurnameIsListedWithTheOnlyOneWhoBearsIt() {
    Document sources = page("/sources");
    assertThat(sources.select("tbody th a").eachText())
        .contains("Paul Sorel")
        .doesNotContain("Sorel");
    assertThat(sources.select("tr:contains(Paul Sorel)").text()).contains("also Sorel");
    assertThat(page("/source?name=sorel").expectFirst("h1").text()).isEqualTo("Paul Sorel");
    assertThat(page("/sources?q=sorel").select("tbody th a").eachText())
        .containsExactly("Paul Sorel");
    assertThat(sources.select(".group").eachText()).first().isEqualTo("With a name");
  }

  @Test
  void aSurnameThatIsSomebodyElsesIsParted() {
    Document source = page("/source?name=paul+sorel");
    Document parted = press(source, "Not the same", Map.of());
    assertThat(parted.select(".kept").text()).contains("“Sorel” and “Paul Sorel” are not the same");
    assertThat(page("/sources").select("tbody th a").eachText()).contains("Paul Sorel", "Sorel");
    assertThat(page("/review").text()).doesNotContain("Are these the same?");
    assertThat(bench.desk().holdings().doubts()).noneMatch(Doubt.OfSources.class::isInstance);
    press(page("/decisions"), "Undo", Map.of());
    assertThat(page("/source?name=sorel").expectFirst("h1").text()).isEqualTo("Paul Sorel");
  }

  @Test
  void aSourceIsRenamedRetypedAndSplit() {
    press(page("/source?name=anna+brandt"), "Rename", Map.of("shown", "A. Brandt"));
    Document renamed = page("/source?name=a.+brandt");
    press(renamed, "Change", Map.of("kind", "collective"));
    assertThat(bench.desk().holdings().sources())
        .anyMatch(s -> s.name().equals("A. Brandt") && s.kind() == SourceKind.COLLECTIVE);
    press(
        page("/source?name=a.+brandt"),
        "Split",
        Map.of("article", "f2", "other", "Another Brandt"));
    assertThat(page("/a/f2").select(".brief").text()).contains("Another Brandt");
    assertThat(page("/a/f1").select(".brief").text()).contains("A. Brandt");
    press(page("/source?name=a.+brandt"), "Merge", Map.of("into", "Paul Sorel"));
    assertThat(page("/a/f1").select(".brief").text()).doesNotContain("Brandt");
    assertThat(page("/a/f2").select(".brief").text()).contains("Another Brandt");
  }

  @Test
  void theCountOfStatementsLeadsToThem() {
    Document all = page(page("/").select("a:contains(statements)[href^=/search]").attr("href"));
    int statements = bench.desk().holdings().catalog().statements();
    assertThat(all.select("h1").text()).isEqualTo(statements + " statements");
    assertThat(all.select(".hits > li")).hasSize(statements);
    assertThat(all.select(".facets a")).isNotEmpty();
  }
}
