package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import selon.statement.Statement;
import selon.trace.Synopsis;

/**
 * A workbench with three articles on one flood, and somebody who goes through its pages without a
 * script.
 */
abstract class PageStories {

  Bench bench;
  Visitor visitor;

  @BeforeEach
  void open() {
    bench = Bench.of(Bench.flood().toArray(String[]::new));
    visitor = bench.visitor();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  Document page(String path) {
    Visitor.Answer answer = visitor.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  /** Sends the form that a button belongs to, with its fields as they stand and some changed. */
  Document press(Document page, String button, Map<String, String> changed) {
    Element pressed =
        page.select("button").stream()
            .filter(b -> b.text().equals(button))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + button + " in " + page.text()));
    Element form = Objects.requireNonNull(pressed.closest("form"));
    Map<String, String> fields = new TreeMap<>();
    for (Element field : form.select("input, textarea")) {
      fields.put(
          field.attr("name"), field.is("textarea") ? field.wholeText() : field.attr("value"));
    }
    for (Element field : form.select("select")) {
      Element option = field.select("option[selected]").first();
      fields.put(
          field.attr("name"),
          (option == null ? field.expectFirst("option") : option).attr("value"));
    }
    fields.putAll(changed);
    Visitor.Answer answer = visitor.post(form.attr("action"), fields);
    assertThat(answer.status()).as("%s %s", button, answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  /** The claim about the sheep; another is told by as many. */
  Synopsis told() {
    return bench.desk().holdings().claims().all().stream()
        .filter(claim -> claim.gist().contains("sheep"))
        .findFirst()
        .orElseThrow();
  }

  Statement statement(String article, String words) {
    return bench.desk().holdings().reading(article).orElseThrow().statements().stream()
        .filter(
            s ->
                s.content()
                    .in(bench.desk().holdings().reading(article).orElseThrow().article().text())
                    .contains(words))
        .findFirst()
        .orElseThrow();
  }

  JsonNode json(String path) {
    try {
      return new ObjectMapper().readTree(visitor.get(path).body());
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }

  /** The page that puts the article's telling right, as the claim's page leads to it. */
  Document correction(String article) {
    Element link =
        page(Frame.claim(told())).expectFirst(".tellings a[href$=telling?a=" + article + "]");
    return page(link.attr("href"));
  }

  String token() {
    return visitor.get("/add").token();
  }
}
