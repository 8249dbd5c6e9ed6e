package selon.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import selon.page.HtmlPage;

/** No page crashes the reader or costs it more than linear time. */
class HostilePageTest {

  private static final ArticleReader READER = new ArticleReader();

  private static final String P =
      "<p>The town hall said on Monday that the dam would hold in spite of the swell, it seems.</p>";

  static Stream<String> pages() {
    return Stream.of(
        "",
        "<div>".repeat(200_000) + P,
        "<b>".repeat(200_000) + P,
        "<a href=x>".repeat(100_000) + P,
        "<table><tr><td>".repeat(50_000) + P,
        "<ul><li>".repeat(100_000) + P,
        "<div hidden>".repeat(100_000) + P,
        "<p>" + "«".repeat(1_000_000),
        P.repeat(20_000),
        "<h1>A title</h1>".repeat(50_000) + P,
        "<a href='https://x.example/y'>Some words</a> ".repeat(50_000),
        "<meta name=a content=b>".repeat(50_000) + P,
        "text of words<br>".repeat(100_000),
        "<script type=application/ld+json>" + "[".repeat(200_000) + "</script>" + P,
        "<p>" + "&eacute;&amp;&notit;&#xD800;&#0;&".repeat(20_000),
        "<".repeat(500_000),
        "<p>a\0b\ud800c</p>".repeat(20_000),
        "<!--".repeat(100_000) + P);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageHasAnArticleInLinearTime(String html) {
    long start = System.nanoTime();
    Invariants.check(read(html));
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  @Test
  void aPageWithNoArticleIsAllFurniture() {
    Article article = read("<nav><a href=/>Home</a></nav><div>Hello <b>there</b></div>");
    assertThat(article.text()).isEqualTo("Home\nHello there");
    assertThat(article.furniture()).hasSize(2);
    assertThat(article.body()).isEmpty();
  }

  @Test
  void randomMarkupIsRead() {
    Random random = new Random(11);
    String[] pieces = {
      P,
      "<div>",
      "</div>",
      "<p",
      "<a href='",
      "'>",
      "</a>",
      "<br>",
      "<table>",
      "<td>",
      "</table>",
      "&amp",
      "&#x",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "<article>",
      "word. ",
      "\0",
      "\ud800",
      "<time datetime='2024-13-45'>",
      "12 mars 2024",
      "<form>",
      "<svg>",
      "<h1>",
      "\r\n",
      "<![CDATA["
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder html = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        html.append(pieces[random.nextInt(pieces.length)]);
      }
      Article article = read(html.toString());
      Invariants.check(article);
      assertThat(read(html.toString())).isEqualTo(article);
    }
  }

  private static Article read(String html) {
    return READER.read(new HtmlPage("t", html, null));
  }
}
