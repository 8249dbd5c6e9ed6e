package selon.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.article.Article;
import selon.article.ArticleReader;

/** Feeds: what each item tells, and what a hostile one cannot do. */
class FeedsTest {

  private static final ArticleReader READER = new ArticleReader();

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://dtd.example/rss.dtd">
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel>
          <title>La Gazette d&#8217;Aubry</title>
          <link>https://gazette.example/</link>
          <description>Nouvelles</description>
          <language>fr-FR</language>
          <item>
            <title>Le bac reste &amp;agrave; quai</title>
            <link>https://gazette.example/bac</link>
            <dc:creator>Nora Vidal et Jo Stern</dc:creator>
            <pubDate>Mon, 06 May 2024 08:30:00 +0200</pubDate>
            <description>Le bac ne partira pas. […]</description>
            <content:encoded><![CDATA[<p>Le bac ne partira pas, a dit Nora Vidal.</p>
              <p>Selon le port, « une pièce <a href="/piece">manque</a> ».</p>]]></content:encoded>
          </item>
          <item>
            <title>Le moulin & le pont</title>
            <link>https://gazette.example/moulin</link>
            <author>desk@gazette.example (Lena Sorel)</author>
            <description>Le moulin &lt;b&gt;ferme&lt;/b&gt;, a dit son patron…</description>
          </item>
          <item><guid>9</guid></item>
        </channel>
      </rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title type="html">The &lt;b&gt;Quay&lt;/b&gt; Times</title>
        <id>urn:1</id><updated>2024-05-06T10:00:00Z</updated>
        <entry>
          <title>Ferry stays in port</title><id>urn:2</id>
          <link href="https://quay.example/ferry"/>
          <author><name>Ada Brook</name></author><author><name>Tom Reed</name></author>
          <published>2024-05-06T08:00:00Z</published><updated>2024-05-06T10:00:00Z</updated>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
            <p>The ferry stays, the harbour master said.</p><p>“A part is missing.”</p></div></content>
        </entry>
        <entry>
          <title>Mill to close</title><id>urn:3</id><updated>2024-05-06T10:00:00Z</updated>
          <summary>The mill closes, its owner says.</summary>
        </entry>
      </feed>
      """;

  private static final String RDF =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
               xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://quay.example/"><title>Quay</title>
          <link>https://quay.example/</link><description>d</description></channel>
        <item rdf:about="https://quay.example/1"><title>One</title>
          <link>https://quay.example/1</link><dc:date>2024-05-06T08:00:00+02:00</dc:date>
          <description>The bridge holds, engineers say.</description></item>
      </rdf:RDF>
      """;

  @Test
  void anItemTellsWhereWhenAndByWhom() {
    Article article = article(read("x.rss", RSS).get(0));
    assertThat(article.title()).isEqualTo("Le bac reste à quai");
    assertThat(article.url()).isEqualTo(URI.create("https://gazette.example/bac"));
    assertThat(article.outlet().name()).isEqualTo("La Gazette d’Aubry");
    assertThat(article.bylines()).containsExactly("Nora Vidal", "Jo Stern");
    assertThat(article.published().method()).isEqualTo("feed");
    assertThat(article.published().latest()).isEqualTo("2024-05-06T06:30:00Z");
    assertThat(article.language().tag()).isEqualTo("fr");
  }

  @Test
  void theWholeTextIsReadWhereTheFeedHasIt() {
    Article article = article(read("x.rss", RSS).get(0));
    assertThat(article.extent()).isEqualTo(Extent.WHOLE);
    assertThat(article.text())
        .isEqualTo(
            "Le bac reste à quai\nLe bac ne partira pas, a dit Nora Vidal.\n"
                + "Selon le port, « une pièce manque ».");
    assertThat(article.links()).containsExactly("https://gazette.example/piece");
  }

  @Test
  void aTeaserIsReadAndSaysThatItIsOne() {
    Article article = article(read("x.rss", RSS).get(1));
    assertThat(article.extent()).isEqualTo(Extent.TEASER);
    assertThat(article.text()).isEqualTo("Le moulin & le pont\nLe moulin ferme, a dit son patron…");
    assertThat(article.bylines()).containsExactly("Lena Sorel");
  }

  @Test
  void aLongSummaryIsTheTextItself() {
    String said = "<p>Le bac reste à quai, a dit Nora Vidal au conseil.</p>".repeat(40);
    String feed =
        RSS.replace("Le moulin &lt;b&gt;ferme", "<![CDATA[" + said + "]]>Le moulin ferme");
    assertThat(article(read("x.rss", feed.replace("patron…", "patron.")).get(1)).extent())
        .isEqualTo(Extent.WHOLE);
  }

  @Test
  void anItemWithoutTitleAndTextIsRefusedAlone() {
    assertThat(read("x.rss", RSS)).hasSize(3);
    assertThat(((Intake.Refused) read("x.rss", RSS).get(2)).message())
        .isEqualTo("x.rss[2]: is an item without title and text");
  }

  @Test
  void atomIsReadWithItsMarkup() {
    List<Intake> items = read("x.atom", ATOM);
    Article ferry = article(items.get(0));
    assertThat(ferry.outlet().name()).isEqualTo("The Quay Times");
    assertThat(ferry.bylines()).containsExactly("Ada Brook", "Tom Reed");
    assertThat(ferry.paragraphs()).hasSize(3);
    assertThat(ferry.published().earliest()).isEqualTo("2024-05-06T08:00:00Z");
    assertThat(article(items.get(1)).extent()).isEqualTo(Extent.TEASER);
  }

  @Test
  void anUpdateIsTheLatestThatItCanHaveComeOut() {
    Article mill = article(read("x.atom", ATOM).get(1));
    assertThat(mill.published().earliest()).isNull();
    assertThat(mill.published().latest()).isEqualTo("2024-05-06T10:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.rdf", "x.xml", "-", "x.txt"})
  void oldFeedsAreReadAndTheNameMayTellNothing(String name) {
    Article article = article(read(name, RDF).get(0));
    assertThat(article.title()).isEqualTo("One");
    assertThat(article.published().latest()).isEqualTo("2024-05-06T06:00:00Z");
    String older = RDF.replaceAll("<dc:date>.*</dc:date>", "");
    assertThat(article(read(name, older).get(0)).published().method()).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.91", "0.92", "0.94", "2.0"})
  void eachVersionIsRead(String version) {
    String feed =
        "<rss version='"
            + version
            + "'><channel><title>Quay</title><link>https://quay.example/</link><description>d"
            + "</description><language>en</language><item><title>One</title><link>"
            + "https://quay.example/1</link><description>It holds.</description></item>"
            + "</channel></rss>";
    assertThat(article(read("x.rss", feed).get(0)).text()).isEqualTo("One\nIt holds.");
  }

  @Test
  void entitiesOfADocumentsOwnAreRefused() {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
            + "<rss version='2.0'><channel><title>&b;</title></channel></rss>";
    String outside =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<rss version='2.0'><channel><title>&x;</title></channel></rss>";
    for (String feed : List.of(bomb, outside)) {
      assertThat(read("x.rss", feed))
          .containsExactly(
              new Intake.Refused("x.rss", "declares XML entities of its own, which are not read"));
    }
    String quoted = RSS.replace("Le bac ne partira pas, a dit", "<!ENTITY x>, a dit");
    assertThat(read("x.rss", quoted)).hasSize(3);
  }

  @Test
  void deepAndBrokenFeedsAreRefusedInOneLine() {
    String deep = "<rss version='2.0'><channel>" + "<a>".repeat(200_000);
    assertThat(read("x.rss", deep))
        .containsExactly(new Intake.Refused("x.rss", "nests elements too deep to be read"));
    assertThat(message("<rss version='2.0'><channel><title>Q</title></channel></rss>"))
        .isEqualTo("is a feed without items");
    assertThat(message("<feed xmlns='urn:other'><entry/></feed>"))
        .isEqualTo("is a feed of a kind that is not read");
    assertThat(message("<catalog><book/></catalog>"))
        .isEqualTo("is XML of a kind that is not read: catalog");
    assertThat(message("no markup")).isEqualTo("is XML that cannot be read");
    String large = "<rss version='2.0'><channel>" + "<a>x</a>".repeat(2 << 20);
    assertThat(message(large)).startsWith("is too large: more than 8 million characters");
  }

  @Test
  void noCutMakesItFail() {
    for (String feed : List.of(RSS, ATOM, RDF)) {
      for (int length = 1; length < feed.length(); length += 29) {
        assertThat(read("x.xml", feed.substring(0, length))).isNotEmpty();
      }
    }
  }

  private static String message(String feed) {
    return ((Intake.Refused) read("x.xml", feed).get(0)).problem();
  }

  private static Article article(Intake intake) {
    return READER.read(((Intake.Taken) intake).page());
  }

  private static List<Intake> read(String name, String feed) {
    List<Intake> all = new ArrayList<>();
    try (Pages pages = Pages.of(name, new ByteArrayInputStream(feed.getBytes(UTF_8)))) {
      pages.forEachRemaining(all::add);
    }
    return all;
  }
}
