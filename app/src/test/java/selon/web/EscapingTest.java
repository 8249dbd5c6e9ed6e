package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import selon.page.Pages;
import selon.trace.Synopsis;

/** What stands in articles shows as text, wherever it shows: nothing in it becomes markup. */
class EscapingTest {

  private static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'><svg onload=alert(1)><script>alert(1)</script></svg>",
          "<a href=\"javascript:alert(1)\">x</a>",
          "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
          "<div hx-get=\"/x\" hx-trigger=load data-key=x data-panel=/x>x</div>",
          "${7*7} @if(true) $unsafe{x} {{7*7}} #{7*7}",
          "</textarea><script>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "--><script>alert(1)</script><!--",
          "\u202egnp.exe\u0000\u001b[31m");

  private static String text(String payload) {
    return payload
        + " flood\n\nThe river carried away 310 sheep below the old mill of Morval on Monday night,"
        + " according to "
        + payload
        + ".\n\nAnna Brandt "
        + payload
        + " said the dam "
        + payload
        + " had failed.\n\n\""
        + payload
        + " has been checked in March,\" said Anna Brandt.";
  }

  private static String line(String id, String payload, String day) {
    var node = new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode();
    node.put("id", id + payload).put("outlet", payload + id).put("title", payload + " flood");
    node.put("published", day).put("url", "javascript:alert(1)//" + id);
    node.putArray("bylines").add(payload);
    return node.put("text", text(payload)).toString();
  }

  private static void isClean(String where, Visitor.Answer answer) {
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("script"))
        .as("scripts of %s", where)
        .allMatch(script -> script.attr("src").startsWith("/assets/") && script.data().isBlank());
    assertThat(page.select("img, iframe, object, embed, meta[http-equiv], base, [style]"))
        .as("elements of %s", where)
        .isEmpty();
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> {
                String name = attribute.getKey();
                assertThat(name).as("attribute in %s", where).doesNotStartWith("on");
                assertThat(name).as("attribute in %s", where).doesNotStartWith("hx-");
                if (List.of("href", "src", "action").contains(name)) {
                  assertThat(attribute.getValue().toLowerCase(java.util.Locale.ROOT))
                      .as("address in %s", where)
                      .matches("(/|#|https?:|\\?).*|");
                }
              });
    }
    assertThat(page.text()).as("templates of %s", where).doesNotContain(" 49 ");
    assertThat(answer.body()).doesNotContain("\u001b").doesNotContain("\u202e");
  }

  @Test
  void nothingOfAnArticleBecomesMarkup() {
    for (String payload : PAYLOADS) {
      try (Bench bench =
          Bench.of(line("e1", payload, "2025-06-17"), line("e2", payload, "2025-06-18"))) {
        Visitor visitor = bench.visitor();
        for (String path :
            List.of(
                "/",
                "/claims",
                "/articles",
                "/sources",
                "/outlets",
                "/review",
                "/add",
                "/decisions",
                "/ledger",
                "/ledger?q=" + Frame.escape(payload),
                "/a/e1/versions",
                "/search?q=dam",
                "/claims?q=" + Frame.escape(payload),
                "/search?q=" + Frame.escape(payload),
                "/sources?q=" + Frame.escape(payload),
                "/search?outlet=" + Frame.escape(payload),
                "/compare",
                "/help",
                "/nothing",
                "/source?name=" + Frame.escape(payload))) {
          isClean(path, visitor.get(path));
        }
        Holdings holdings = bench.desk().holdings();
        assertThat(holdings.catalog().size()).isEqualTo(2);
        holdings
            .catalog()
            .cards()
            .forEach(
                card -> {
                  String id = card.id();
                  isClean(id, visitor.get(Frame.article(id)));
                  card.said()
                      .forEach(
                          said -> {
                            isClean(id, visitor.get(Frame.statement(id, said.statement())));
                            String of = "/join?s=" + Frame.escape(said.statement());
                            isClean(id, visitor.get(Frame.article(id) + of));
                          });
                });
        for (Synopsis claim : holdings.claims().all()) {
          String path = Frame.claim(claim);
          isClean("claim", visitor.get(path));
          isClean("telling", visitor.get(path + "/telling?a=e2&q=" + Frame.escape(payload)));
          isClean("join", visitor.get(path + "/join?q=" + Frame.escape(payload)));
          isClean("pair", visitor.get(path + "/compare?t=e1&t=e2"));
        }
        holdings.sources().forEach(s -> isClean("source", visitor.get(Frame.source(s.name()))));
        holdings
            .outlets()
            .forEach(o -> isClean("outlet", visitor.get("/outlet?name=" + Frame.escape(o.key()))));
      }
    }
  }

  @Test
  void nothingThatAPersonTypesBecomesMarkup() {
    try (Bench bench = Bench.of(Bench.flood().toArray(String[]::new))) {
      Visitor visitor = bench.visitor();
      String token = visitor.get("/a/f1").token();
      for (String payload : PAYLOADS.subList(0, 10)) {
        Visitor.Answer answer =
            visitor.post(
                "/decide",
                Map.of("token", token, "do", "rename", "name", "Anna Brandt", "shown", payload));
        isClean("renamed", answer);
        isClean("decisions", visitor.get("/decisions"));
        isClean("article", visitor.get("/a/f1"));
        bench.desk().undo(bench.desk().notes().size());
      }
    }
  }

  private static String markup(String payload) {
    return payload.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** A capture whose headers carry the payload as far as headers can. */
  private static byte[] warc(String payload) {
    String header = payload.replaceAll("[\\r\\n\\x00]", " ");
    String page =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-Odd: "
            + header
            + "\r\nLink: <"
            + header
            + ">\r\n\r\n<html><head><title>"
            + markup(payload)
            + "</title><meta property=\"og:site_name\" content=\""
            + markup(payload)
            + "\"><meta name=\"author\" content=\""
            + markup(payload)
            + "\"></head><body><article><h1>Flood</h1><p>The river carried away 310 sheep, said "
            + markup(payload)
            + ".</p></article></body></html>";
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x.example/"
            + header.replace(" ", "")
            + "\r\nWARC-Date: 2025-06-17T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
            + "6f6b9e3c-33a5-4c8e-9f3e-3a8d5b1d0c11>\r\nWARC-Filename: "
            + header
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    var out = new java.io.ByteArrayOutputStream();
    out.writeBytes(record.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(body);
    out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static byte[] feed(String payload) {
    String odd = markup(payload.replace("\u0000", "").replace("\u001b", ""));
    String rss =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>"
            + odd
            + "</title><link>https://feed.example/</link><description>"
            + odd
            + "</description><item><title>"
            + odd
            + "</title><link>javascript:alert(1)</link><guid isPermaLink=\"false\">"
            + odd
            + "</guid><dc:creator>"
            + odd
            + "</dc:creator><category>"
            + odd
            + "</category><description>&lt;p&gt;The river carried away 310 sheep, said Anna Brandt."
            + " "
            + odd
            + "&lt;/p&gt;</description></item></channel></rss>";
    return rss.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void nothingOfArchivesAndFeedsBecomesMarkup() {
    for (String payload : PAYLOADS) {
      try (Bench bench = Bench.empty()) {
        byte[] capture = warc(payload);
        byte[] feed = feed(payload);
        String odd = payload.replaceAll("[/\\x00]", "_");
        bench
            .desk()
            .add(odd + ".warc", () -> Pages.of(odd + ".warc", new ByteArrayInputStream(capture)));
        bench
            .desk()
            .add(odd + ".rss", () -> Pages.of(odd + ".rss", new ByteArrayInputStream(feed)));
        bench.rest();
        Visitor visitor = bench.visitor();
        Holdings holdings = bench.desk().holdings();
        assertThat(bench.desk().last(9)).as(payload).hasSizeGreaterThanOrEqualTo(2);
        for (String path :
            List.of(
                "/",
                "/add",
                "/add/progress",
                "/articles",
                "/sources",
                "/outlets",
                "/review",
                "/ledger")) {
          isClean(path, visitor.get(path));
        }
        holdings
            .catalog()
            .cards()
            .forEach(
                card -> {
                  isClean(card.id(), visitor.get(Frame.article(card.id())));
                  card.said()
                      .forEach(
                          said ->
                              isClean(
                                  card.id(),
                                  visitor.get(Frame.statement(card.id(), said.statement()))));
                });
        assertThat(holdings.catalog().size()).as(payload).isPositive();
      }
    }
  }
}
