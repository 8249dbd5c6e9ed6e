package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class VersionsPageTest {

  static final String OLD =
      Bench.line(
          "q1",
          "Brenn Gazette",
          "2025-04-02T08:00:00Z",
          "The quarry",
          "The quarry at Brenn will close in May, said Ida Marsh, who runs it.");
  static final String NEW = OLD.replace("in May", "in June").replace("-02T", "-03T");

  @Test
  void twoVersionsOfAnArticleAreChosenAndCompared() {
    try (Bench bench = Bench.of(OLD)) {
      Visitor visitor = bench.visitor();
      assertThat(visitor.get("/a/q1/versions").body()).contains("but one version");
      bench.add("later.jsonl", NEW);
      Document read = Jsoup.parse(visitor.get("/a/q1").body());
      String versions = read.expectFirst(".versions a[href$=/versions]").attr("href");
      Document page = Jsoup.parse(visitor.get(versions).body());
      assertThat(page.select("tbody tr")).hasSize(2);
      assertThat(page.expectFirst("tbody tr:last-child").text())
          .contains("3 April 2025", "1 changed");
      String from = page.expectFirst("input[name=a][checked]").attr("value");
      String to = page.expectFirst("input[name=b][checked]").attr("value");
      assertThat(from).isEqualTo("q1");
      Document compared = Jsoup.parse(visitor.get("/compare?a=" + from + "&b=" + to).body());
      assertThat(compared.select("del").text()).isEqualTo("May");
      assertThat(compared.select("ins").text()).isEqualTo("June");
    }
  }
}
