package selon.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import selon.language.Language;
import selon.page.HtmlPage;
import selon.text.Span;

/** What a web page tells besides its main text, and the way back to its markup. */
class HtmlArticleTest {

  private static final ArticleReader READER = new ArticleReader();

  private static final String BODY =
      "<p>The town hall said on Monday that the dam would hold in spite of the swell, and that the"
          + " work would go on.</p><p>It &ldquo;has seen worse&rdquo;, said the deputy mayor &amp;"
          + " harbour master, who has <a href='/flood'>been there since</a> the flood.</p>";

  @Test
  void spansLeadBackToTheSameCharactersOfTheMarkup() {
    String html = "<html><body>\n<h1>A  dam</h1>" + BODY + "</body></html>";
    Article article = read(html, null);
    for (String words : new String[] {"A dam", "town hall", "has seen worse", "since the flood"}) {
      int at = article.text().indexOf(words);
      assertThat(at).isGreaterThanOrEqualTo(0);
      Span input = article.origin().inInput(new Span(at, at + words.length()));
      assertThat(input.in(html).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ")).isEqualTo(words);
    }
  }

  @Test
  void everyCopiedCharacterLeadsToItself() {
    String html =
        "<p>Un «&nbsp;mot&nbsp;»\r\n  &eacute;crit à\tla <b>main</b>, 𝒳 compris.</p>" + BODY;
    Article article = read(html, null);
    int copied = 0;
    for (int i = 0; i < article.text().length(); i++) {
      Span input = article.origin().inInput(new Span(i, i + 1));
      if (!input.isEmpty()) {
        copied++;
        assertThat(html.charAt(input.start())).isEqualTo(article.text().charAt(i));
      }
    }
    assertThat(copied).isGreaterThan(article.text().length() * 9 / 10);
  }

  @Test
  void jsonLdTellsTheFactsEvenInsideAGraphAndAfterBrokenJson() {
    Article article =
        read(
            """
            <html lang=en><head><title>A dam | Ledger</title>
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
            <script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
             {"@type":["ReportageNewsArticle"],"headline":"The dam &amp; the swell",
              "datePublished":"2024-03-12T14:05:00+01:00","url":"https://ledger.example/dam",
              "author":[{"@type":"Person","name":"Lena Marsh"},"Jo Stern"],
              "publisher":{"@type":"Organization","name":"The Ledger"},}]}
            </script></head><body>
            """
                + BODY,
            null);
    assertThat(article.title()).isEqualTo("The dam & the swell");
    assertThat(article.bylines()).containsExactly("Lena Marsh", "Jo Stern");
    assertThat(article.outlet()).isEqualTo(new Outlet("The Ledger", OutletKind.MEDIUM));
    assertThat(article.url()).isEqualTo(URI.create("https://ledger.example/dam"));
    assertThat(article.language()).isEqualTo(new Language("en"));
    assertThat(article.published().method()).isEqualTo("json-ld");
    assertThat(article.published().earliest()).isEqualTo(Instant.parse("2024-03-12T13:05:00Z"));
    assertThat(article.links()).containsExactly("https://ledger.example/flood");
  }

  @Test
  void metaTagsTellThemWhereThereIsNoJson() {
    Article article =
        read(
            """
            <head><meta property="og:title" content="The dam holds - Ledger">
            <meta property="og:site_name" content="Ledger"><meta name="Author" content="By Lena Marsh">
            <meta property="article:published_time" content="2024-03-12T00:00:00Z">
            <link rel="canonical" href="https://ledger.example/dam"></head>
            """
                + BODY,
            "https://mirror.example/dam?x=1");
    assertThat(article.title()).isEqualTo("The dam holds");
    assertThat(article.bylines()).containsExactly("Lena Marsh");
    assertThat(article.outlet().name()).isEqualTo("Ledger");
    assertThat(article.url()).isEqualTo(URI.create("https://ledger.example/dam"));
    // midnight to the second is a day, of which zone is not known
    assertThat(article.published())
        .isEqualTo(
            new Dating(
                Instant.parse("2024-03-11T10:00:00Z"),
                Instant.parse("2024-03-13T11:59:59Z"),
                "meta"));
  }

  @Test
  void theVisiblePageTellsThemWhereThereIsNothingElse() {
    Article article =
        read(
            "<h1>The dam holds</h1><p class=byline>By Lena Marsh</p><p>Published March 12, 2024,"
                + " 2:05 pm GMT</p>"
                + BODY,
            "https://www.ledger.example/dam");
    assertThat(article.title()).isEqualTo("The dam holds");
    assertThat(article.bylines()).containsExactly("Lena Marsh");
    assertThat(article.outlet().name()).isEqualTo("ledger.example");
    assertThat(article.published().method()).isEqualTo("visible");
    assertThat(article.published().earliest()).isEqualTo(Instant.parse("2024-03-12T14:05:00Z"));
  }

  @Test
  void sourcesThatDisagreeOnTheDateAreBothHeld() {
    Article article =
        read(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":"
                + "\"2024-03-12T14:05:00Z\"}</script><h1>The dam holds</h1>"
                + "<p>Published on May 3, 2019</p>"
                + BODY,
            null);
    assertThat(article.published().method()).isEqualTo("json-ld+contradicted");
    assertThat(article.published().earliest()).isEqualTo(Instant.parse("2019-05-02T10:00:00Z"));
    assertThat(article.published().latest()).isEqualTo(Instant.parse("2024-03-12T14:05:00Z"));
  }

  @Test
  void aMonthInTheMetadataIsReadAsWhatItIs() {
    String meta = "<meta property=\"article:published_time\" content=\"%s\">";
    Dating month =
        read(meta.formatted("2024-05") + "<h1>The dam holds</h1>" + BODY, null).published();
    assertThat(Days.of(month).filter(Days::month)).isPresent();
    assertThat(month.method()).isEqualTo("meta");
    Dating day =
        read(
                meta.formatted("May 2024") + "<h1>The dam</h1><p>Published May 13, 2024</p>" + BODY,
                null)
            .published();
    assertThat(Days.of(day).map(Days::first)).hasToString("Optional[2024-05-13]");
    assertThat(Days.of(day).filter(Days::single)).isPresent();
    Dating other =
        read(
                meta.formatted("2024-05") + "<h1>The dam</h1><p>Published June 13, 2024</p>" + BODY,
                null)
            .published();
    assertThat(other.contradicted()).isTrue();
  }

  @Test
  void theAddressTellsTheDayIfNothingElseDoes() {
    Dating dating = read(BODY, "https://ledger.example/2024/03/12/the-dam.html").published();
    assertThat(dating.method()).isEqualTo("address");
    assertThat(dating.earliest()).isEqualTo(Instant.parse("2024-03-11T10:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "GovernmentOrganization, https://ledger.example/x, ORGANISATION",
    "Organization, https://www.example.gouv.fr/x, ORGANISATION",
    "NewsMediaOrganization, https://ledger.example/x, MEDIUM"
  })
  void whoSpeaksForItselfIsAnOrganisation(String type, String address, OutletKind kind) {
    String json =
        "<script type=application/ld+json>{\"@type\":\"Article\",\"publisher\":{\"@type\":\""
            + type
            + "\",\"name\":\"Port\"}}</script>";
    assertThat(read(json + BODY, address).outlet()).isEqualTo(new Outlet("Port", kind));
  }

  @Test
  void whatIsHiddenIsNoTextUnlessItIsThePage() {
    Article article =
        read(
            "<p hidden>Secret one.</p><p style='color:red; DISPLAY : none'>Secret two.</p>"
                + "<script>secret()</script><noscript>Secret</noscript><template>Secret</template>"
                + BODY,
            null);
    assertThat(article.text()).doesNotContainIgnoringCase("secret");
    assertThat(read("<div aria-hidden=true>" + BODY + "</div><p>Ok.</p>", null).body()).hasSize(2);
  }

  @Test
  void theDeclaredLanguageIsNotBelievedAgainstTheText() {
    assertThat(read("<html lang=fr>" + BODY, null).language()).isEqualTo(new Language("en"));
  }

  private static Article read(String html, @Nullable String address) {
    URI uri = address == null ? null : URI.create(address);
    Article article = READER.read(new HtmlPage("t", html, uri));
    Invariants.check(article);
    return article;
  }
}
