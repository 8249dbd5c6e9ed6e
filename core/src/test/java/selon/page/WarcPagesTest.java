package selon.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static selon.page.Archive.NOON;
import static selon.page.Archive.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.WarcCompression;

/** Web archives: what is taken of them, and what is passed over. */
@Timeout(60)
class WarcPagesTest extends ArchiveReading {

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void eachPageComesWithItsAddressAndTheTimeOfItsCapture(WarcCompression compression)
      throws IOException {
    Archive archive = new Archive(compression).page(A, page("Un")).page(B, page("Deux"));
    for (List<Intake> intakes : List.of(fromFile(archive), fromStream(archive))) {
      assertThat(intakes).hasSize(2);
      HtmlPage first = html(intakes.get(0));
      assertThat(first.html()).isEqualTo(page("Un"));
      assertThat(first.address()).isEqualTo(URI.create(A));
      assertThat(first.captured()).isEqualTo(NOON);
      assertThat(first.extent()).isEqualTo(Extent.WHOLE);
      assertThat(first.name()).endsWith("x.warc:1");
      assertThat(html(intakes.get(1)).address()).isEqualTo(URI.create(B));
    }
  }

  @Test
  void whatIsNoPageIsPassedOverAndCounted() throws IOException {
    Archive archive =
        new Archive(WarcCompression.GZIP)
            .answer(A, "200 OK", "Content-Type: image/png", new byte[] {1, 2, 3})
            .answer(B, "404 Not Found", HTML, FERRY)
            .answer(B, "301 Moved\r\nLocation: /c", HTML, new byte[0])
            .answer("https://quay.example/robots.txt", "200 OK", "Content-Type: text/plain", FERRY)
            .answer(C, "200 OK", "Content-Type: application/json", "{\"a\":1}".getBytes(UTF_8))
            .resource("urn:text:" + A, "text/plain", FERRY)
            .page(A, page("Un"));
    try (Pages pages = Pages.of(write(archive.bytes()))) {
      assertThat(all(pages)).hasSize(1).allMatch(Intake.Taken.class::isInstance);
      assertThat(pages.passedOver().values().stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(6);
    }
  }

  @Test
  void anArchiveWithoutPagesSaysSo() throws IOException {
    Archive archive =
        new Archive(WarcCompression.GZIP)
            .answer(A, "200 OK", "Content-Type: image/png", new byte[] {1, 2, 3});
    assertThat(messages(fromFile(archive)))
        .singleElement()
        .asString()
        .endsWith("x.warc: is a web archive without pages: 1 capture is none");
  }

  @Test
  void bodiesAreUnpackedHoweverTheyWereSent() throws IOException {
    String zip = HTML + "\r\nContent-Encoding: ";
    String chunked = "\r\nTransfer-Encoding: chunked";
    Archive archive =
        new Archive(WarcCompression.GZIP)
            .answer(A, "200 OK", zip + "gzip", Archive.gzip(FERRY))
            .answer(A, "200 OK", zip + "deflate", Archive.deflate(FERRY, false))
            .answer(A, "200 OK", zip + "deflate", Archive.deflate(FERRY, true))
            .answer(A, "200 OK", HTML + chunked, Archive.chunked(FERRY))
            .answer(A, "200 OK", zip + "gzip" + chunked, Archive.chunked(Archive.gzip(FERRY)))
            .answer(A, "200 OK", zip + "br", Archive.BROTLI);
    List<Intake> intakes = fromFile(archive);
    assertThat(intakes)
        .hasSize(6)
        .allSatisfy(i -> assertThat(html(i).html()).contains("a dit Nora Vidal"));
  }

  @Test
  void headersOfBodiesThatWereUnpackedBeforeDoNoHarm() throws IOException {
    Archive archive =
        new Archive(WarcCompression.GZIP)
            .answer(A, "200 OK", HTML + "\r\nContent-Encoding: gzip", FERRY)
            .answer(B, "200 OK", HTML + "\r\nTransfer-Encoding: chunked", FERRY)
            .answer(C, "200 OK", HTML + "\r\nContent-Length: 7", FERRY);
    assertThat(fromFile(archive))
        .hasSize(3)
        .allSatisfy(i -> assertThat(html(i).html()).isEqualTo(new String(FERRY, UTF_8)));
  }

  @Test
  void theCharsetOfTheServerIsHeeded() throws IOException {
    Archive archive =
        new Archive(WarcCompression.NONE)
            .answer(
                A,
                "200 OK",
                "Content-Type: text/html; charset=windows-1252",
                Archive.latin(page("Été")));
    assertThat(html(fromFile(archive).get(0)).html()).isEqualTo(page("Été"));
  }

  @Test
  void resourcesAreReadToo() throws IOException {
    Archive archive =
        new Archive(WarcCompression.GZIP)
            .resource(A, "text/html", FERRY)
            .resource("file:///case/notes.txt", "text/plain", "Le bac est là.".getBytes(UTF_8));
    List<Intake> intakes = fromFile(archive);
    assertThat(html(intakes.get(0)).captured()).isEqualTo(NOON);
    assertThat(((Intake.Taken) intakes.get(1)).page()).isInstanceOf(PlainPage.class);
  }

  @Test
  void articlesAndFeedItemsAreReadFromTheArchiveOfACase() throws IOException {
    String feed =
        "<rss version='2.0'><channel><title>Quai</title><link>https://quay.example</link>"
            + "<description>d</description><item><title>Un</title></item></channel></rss>";
    Snapshot item =
        ((Intake.Taken) Pages.of("feed.xml", new ByteArrayInputStream(feed.getBytes(UTF_8))).next())
            .snapshot();
    String article = "{\"id\":\"q1\",\"text\":\"Le bac est là, dit Nora Vidal.\"}";
    Archive archive =
        new Archive(WarcCompression.GZIP)
            .resource("file:///in/a.jsonl#line=1", "application/json", article.getBytes(UTF_8))
            .resource(A, "application/json", item.bytes())
            .answer(B, "200 OK", "Content-Type: application/json", "{\"menu\":1}".getBytes(UTF_8));
    List<Intake> intakes = fromFile(archive);
    assertThat(intakes).hasSize(2).allMatch(Intake.Taken.class::isInstance);
    assertThat(((Intake.Taken) intakes.get(0)).page())
        .isInstanceOfSatisfying(ArticleRecord.class, page -> assertThat(page.id()).isEqualTo("q1"));
    assertThat(((Intake.Taken) intakes.get(1)).page()).isInstanceOf(FeedItem.class);
  }

  @Test
  void aFeedInAnArchiveGivesItsItems() throws IOException {
    String feed =
        "<rss version='2.0'><channel><title>Quai</title><link>https://quay.example</link>"
            + "<description>d</description><item><title>Un</title></item><item><title>Deux</title>"
            + "</item></channel></rss>";
    Archive archive =
        new Archive(WarcCompression.GZIP)
            .answer(A, "200 OK", "Content-Type: application/rss+xml", feed.getBytes(UTF_8))
            .answer(B, "200 OK", "Content-Type: text/xml", "<map/>".getBytes(UTF_8));
    List<Intake> intakes = fromFile(archive);
    assertThat(intakes).hasSize(2);
    FeedItem item = (FeedItem) ((Intake.Taken) intakes.get(1)).page();
    assertThat(item.name()).endsWith(":1[1]");
    assertThat(item.captured()).isEqualTo(NOON);
  }

  @Test
  void aRepeatedCaptureIsLookedUp() throws IOException {
    Archive archive =
        new Archive(WarcCompression.GZIP)
            .answer(A, "200 OK", HTML, FERRY)
            .again(B, NOON.plusSeconds(60), FERRY)
            .again(C, NOON, "else".getBytes(UTF_8));
    List<Intake> intakes = fromFile(archive);
    assertThat(html(intakes.get(1)).html()).isEqualTo(new String(FERRY, UTF_8));
    assertThat(html(intakes.get(1)).address()).isEqualTo(URI.create(B));
    assertThat(html(intakes.get(1)).captured()).isEqualTo(NOON.plusSeconds(60));
    assertThat(messages(intakes))
        .singleElement()
        .asString()
        .endsWith("x.warc:3: repeats an earlier capture, which is not in this archive");
    assertThat(messages(fromStream(archive))).hasSize(2);
  }

  @Test
  void whatCameIsKeptAndReadsAsBefore() throws IOException {
    String feed =
        "<rss version='2.0'><channel><title>Quai</title><link>https://quay.example</link>"
            + "<description>d</description><item><title>Un</title></item></channel></rss>";
    byte[] packed = Archive.chunked(Archive.gzip(FERRY));
    String headers = HTML + "\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked";
    Archive archive =
        new Archive(WarcCompression.GZIP)
            .answer(A, "200 OK", headers, packed)
            .again(B, NOON.plusSeconds(5), packed)
            .cutAnswer(B, Arrays.copyOf(FERRY, FERRY.length - 30))
            .resource(C, "text/html", FERRY)
            .answer(C, "200 OK", "Content-Type: application/rss+xml", feed.getBytes(UTF_8));
    List<Intake> intakes = fromFile(archive);
    assertThat(intakes).hasSize(5);
    for (Intake intake : intakes) {
      Snapshot kept = ((Intake.Taken) intake).snapshot();
      assertThat(((Intake.Taken) kept.read()).page()).isEqualTo(((Intake.Taken) intake).page());
    }
    Snapshot answer = ((Intake.Taken) intakes.get(0)).snapshot();
    assertThat(answer.type()).isEqualTo("application/http; msgtype=response");
    assertThat(answer.captured()).isEqualTo(NOON);
    assertThat(new String(answer.bytes(), UTF_8)).startsWith("HTTP/1.1 200 OK\r\n" + HTML);
    assertThat(answer.bytes()).endsWith(packed);
  }

  @Test
  void otherThingsInGzipAreReadUnpacked() {
    byte[] lines = "{\"id\":\"a\",\"text\":\"Un texte.\"}\n{\"id\":\"b\"}\n".getBytes(UTF_8);
    List<Intake> intakes = named("x.jsonl.gz", Archive.gzip(lines));
    assertThat(intakes).hasSize(2);
    assertThat(messages(intakes)).containsExactly("x.jsonl.gz:2: has no \"text\"");
    assertThat(html(named("x.html.gz", Archive.gzip(FERRY)).get(0)).name()).isEqualTo("x.html.gz");
    assertThat(messages(named("x.txt.gz", Archive.gzip(Archive.gzip(FERRY)))))
        .containsExactly("x.txt.gz: is compressed more than once; unpack it first");
    byte[] cut = Arrays.copyOf(Archive.gzip(FERRY), 60);
    assertThat(messages(named("x.txt.gz", cut))).containsExactly("x.txt.gz: is cut short");
    byte[] bomb = Archive.gzip(new byte[100 << 20]);
    assertThat(messages(named("x.txt.gz", bomb)))
        .containsExactly("x.txt.gz: is too large: more than 32 MB");
  }
}
