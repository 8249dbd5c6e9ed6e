package selon.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import selon.article.Article;
import selon.article.ArticleReader;

/** The items of agencies: ninjs and NewsML-G2. */
class NewsItemsTest {

  private static final ArticleReader READER = new ArticleReader();

  private static final String NINJS_1 =
      """
      {"uri": "https://wire.example/i/1", "type": "text", "versioncreated": "2024-05-06T08:00:00Z",
       "pubstatus": "usable", "language": "en", "headline": "Ferry stays in port",
       "byline": "By Ada Brook and Tom Reed", "infosource": [{"name": "Quay Wire"}],
       "body_text": "The ferry will not leave, Ada Brook said.\\nIt lacks a part."}
      """;

  private static final String NINJS_3 =
      """
      {"uri": "https://wire.example/i/2", "standard": {"name": "ninjs", "version": "3.0"},
       "firstCreated": "2024-05-06T08:00:00Z", "versionCreated": "2024-05-06T09:00:00Z",
       "version": "2", "pubStatus": "usable", "language": "fr", "by": "Nora Vidal",
       "headlines": [{"role": "main", "value": "Le bac reste à quai"}],
       "infoSources": [{"name": "Agence du Quai"}],
       "bodies": [{"role": "main", "contentType": "text/plain", "value": "Sans balises."},
                  {"role": "main", "contentType": "text/html",
                   "value": "<p>Le bac reste, a dit Nora Vidal.</p>"}]}
      """;

  private static final String MESSAGE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
      <newsItem guid="https://wire.example/i/3" version="2" xml:lang="en">
        <itemMeta><provider literal="Quay Wire"/>
          <versionCreated>2024-05-06T09:00:00Z</versionCreated>
          <firstCreated>2024-05-06T08:00:00Z</firstCreated><pubStatus qcode="stat:usable"/></itemMeta>
        <contentMeta><infosource><name>Quay Wire Service</name></infosource><by>By Ada Brook</by>
          <language tag="en-GB"/><headline>Ferry stays in port</headline></contentMeta>
        <contentSet><inlineXML contenttype="application/nitf+xml">
          <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
            <body.head><hedline><hl1>Ferry</hl1></hedline></body.head>
            <body.content><block><p>The ferry stays, Ada Brook said.</p><hl2>A part</hl2>
              <p>It lacks a part.</p><media><media-caption>A ferry</media-caption></media></block>
            </body.content></body></nitf></inlineXML></contentSet>
      </newsItem>
      <newsItem guid="tag:4" version="3" xml:lang="fr">
        <itemMeta><versionCreated>2024-05-06T09:00:00Z</versionCreated></itemMeta>
        <contentMeta><headline>Le bac</headline></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml">
          <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
            <body><p>Le bac reste, a dit Nora Vidal.</p></body></html></inlineXML></contentSet>
      </newsItem>
      <newsItem guid="tag:5"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta></newsItem>
      <newsItem guid="tag:6"><contentSet><remoteContent href="x.jpg"/></contentSet></newsItem>
      <newsItem guid="tag:7" xml:lang="en"><contentMeta><headline>Mill</headline></contentMeta>
        <contentSet><inlineData contenttype="text/plain">The mill closes.

      Its owner says so.</inlineData></contentSet></newsItem>
      </itemSet></newsMessage>
      """;

  @Test
  void ninjsIsReadWithWhatItTells() {
    Article article = article(read("x.json", NINJS_1).get(0));
    assertThat(article.title()).isEqualTo("Ferry stays in port");
    assertThat(article.text())
        .isEqualTo(
            "Ferry stays in port\nThe ferry will not leave, Ada Brook said.\nIt lacks a part.");
    assertThat(article.bylines()).containsExactly("Ada Brook", "Tom Reed");
    assertThat(article.outlet().name()).isEqualTo("Quay Wire");
    assertThat(article.url()).isEqualTo(URI.create("https://wire.example/i/1"));
    assertThat(article.published().latest()).isEqualTo("2024-05-06T08:00:00Z");
  }

  @Test
  void laterVersionsOfNinjsAreReadFromTheirLists() {
    Article article = article(read("-", NINJS_3).get(0));
    assertThat(article.text()).isEqualTo("Le bac reste à quai\nLe bac reste, a dit Nora Vidal.");
    assertThat(article.outlet().name()).isEqualTo("Agence du Quai");
    assertThat(article.published().latest()).isEqualTo("2024-05-06T08:00:00Z");
    String later = NINJS_3.replaceAll("\"firstCreated\": \"[^\"]*\",", "");
    assertThat(article(read("-", later).get(0)).published().earliest()).isNull();
  }

  @Test
  void ninjsMayStandInLists() {
    String list = "[" + NINJS_1 + "," + NINJS_3 + "]";
    assertThat(read("x.json", list)).hasSize(2).allMatch(Intake.Taken.class::isInstance);
    String lines = NINJS_1.replace("\n", " ") + "\n" + NINJS_3.replace("\n", " ") + "\n";
    assertThat(read("x.jsonl", lines)).hasSize(2).allMatch(Intake.Taken.class::isInstance);
  }

  @Test
  void whatWasCanceledOrHasNoTextIsRefused() {
    assertThat(read("x.json", NINJS_1.replace("usable", "canceled")))
        .containsExactly(new Intake.Refused("x.json", "was canceled by its agency"));
    assertThat(read("x.json", NINJS_1.replace("body_text", "caption")))
        .containsExactly(new Intake.Refused("x.json", "is a news item without a text"));
  }

  @Test
  void aMessageGivesEachItemWithAText() {
    List<Intake> items = read("x.xml", MESSAGE);
    assertThat(items)
        .extracting(Intake::name)
        .containsExactly("x.xml[0]", "x.xml[1]", "x.xml[2]", "x.xml[4]");
    assertThat(items.get(2))
        .isEqualTo(new Intake.Refused("x.xml[2]", "was canceled by its agency"));
  }

  @Test
  void nitfIsReadWithoutItsPictures() {
    Article article = article(read("x.xml", MESSAGE).get(0));
    assertThat(article.text())
        .isEqualTo(
            "Ferry stays in port\nThe ferry stays, Ada Brook said.\nA part\nIt lacks a part.");
    assertThat(article.bylines()).containsExactly("Ada Brook");
    assertThat(article.outlet().name()).isEqualTo("Quay Wire Service");
    assertThat(article.url()).isEqualTo(URI.create("https://wire.example/i/3"));
    assertThat(article.published().latest()).isEqualTo("2024-05-06T08:00:00Z");
  }

  @Test
  void pagesAndPlainTextAreReadToo() {
    List<Intake> items = read("x.xml", MESSAGE);
    Article page = article(items.get(1));
    assertThat(page.text()).isEqualTo("Le bac\nLe bac reste, a dit Nora Vidal.");
    assertThat(page.published().earliest()).isNull();
    assertThat(page.published().latest()).isEqualTo("2024-05-06T09:00:00Z");
    assertThat(article(items.get(3)).text())
        .isEqualTo("Mill\nThe mill closes.\nIts owner says so.");
  }

  private static Article article(Intake intake) {
    return READER.read(((Intake.Taken) intake).page());
  }

  private static List<Intake> read(String name, String item) {
    List<Intake> all = new ArrayList<>();
    try (Pages pages = Pages.of(name, new ByteArrayInputStream(item.getBytes(UTF_8)))) {
      pages.forEachRemaining(all::add);
    }
    return all;
  }
}
