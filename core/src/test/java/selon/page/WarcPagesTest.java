package selon.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static selon.page.Archive.NOON;
import static selon.page.Archive.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.WarcCompression;

/** Web archives: what is taken of them, what is passed over, and what damage costs. */
@Timeout(60)
class WarcPagesTest {

  private static final String A = "https://quay.example/a";
  private static final String B = "https://quay.example/b";
  private static final String C = "https://quay.example/c";
  private static final String HTML = "Content-Type: text/html; charset=utf-8";
  private static final byte[] FERRY = page("Le bac de Lormont").getBytes(UTF_8);

  @TempDir private Path folder;

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
  void aPageThatWasCutIsReadAndSaysSo() throws IOException {
    Archive archive =
        new Archive(WarcCompression.NONE).cutAnswer(A, Arrays.copyOf(FERRY, FERRY.length - 30));
    assertThat(html(fromFile(archive).get(0)).extent()).isEqualTo(Extent.CUT);
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void aRecordThatIsDamagedCostsNoOther(WarcCompression compression) throws IOException {
    for (int from = 0; from < 400; from += 13) {
      Archive archive = new Archive(compression).page(A, page("Un")).page(B, page("Deux"));
      byte[] broken = archive.pull();
      int end = Math.min(broken.length, from + 12);
      Arrays.fill(broken, Math.min(from, broken.length), end, (byte) 'x');
      archive.raw(broken).page(C, page("Trois"));
      List<Intake> intakes = fromFile(archive);
      assertThat(addresses(intakes)).as("damage at " + from).contains(A, C);
      assertThat(intakes.size()).isLessThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void aFalseLengthCostsNoOther(WarcCompression compression) throws IOException {
    for (String length :
        List.of("7", "99999", "9999999999999", "-40", "x", "99999999999999999999")) {
      Archive archive = new Archive(WarcCompression.NONE).page(B, page("Deux"));
      String lying =
          new String(archive.last(), UTF_8)
              .replaceFirst("Content-Length: [0-9]+", "Content-Length: " + length);
      byte[] record = lying.getBytes(UTF_8);
      Archive whole =
          new Archive(compression)
              .page(A, page("Un"))
              .raw(compression == WarcCompression.GZIP ? Archive.gzip(record) : record)
              .page(C, page("Trois"));
      List<Intake> intakes = fromFile(whole);
      assertThat(addresses(intakes)).as(length).containsExactly(A, C);
      assertThat(messages(intakes)).as(length).hasSize(1).first().asString().contains("x.warc:2: ");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void anArchiveThatIsCutGivesWhatIsWhole(WarcCompression compression) throws IOException {
    Archive archive = new Archive(compression).page(A, page("Un")).page(B, page("Deux"));
    int first = archive.bytes().length - archive.last().length;
    for (int length = first + 1; length < archive.bytes().length - 8; length += 5) {
      byte[] cut = Arrays.copyOf(archive.bytes(), length);
      List<Intake> intakes = read(cut);
      assertThat(addresses(intakes)).as("cut at " + length).containsExactly(A);
      assertThat(messages(intakes)).as("cut at " + length).hasSize(1);
      assertThat(messages(stream(new ByteArrayInputStream(cut)))).hasSize(1);
    }
  }

  @Test
  void linesWithoutEndAreNoTrap() throws IOException {
    byte[] lines = "\r\n".repeat(20_000).getBytes(UTF_8);
    Archive archive = new Archive(WarcCompression.NONE).page(A, page("Un")).raw(lines);
    assertThat(addresses(fromFile(archive))).containsExactly(A);
    assertThat(addresses(fromStream(archive))).containsExactly(A);
  }

  @Test
  void noBytesWhateverMakeItFail() throws IOException {
    Random random = new Random(11);
    for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
      byte[] whole =
          new Archive(compression)
              .page(A, page("Un"))
              .again(B, NOON, FERRY)
              .answer(C, "200 OK", HTML + "\r\nContent-Encoding: gzip", Archive.gzip(FERRY))
              .bytes();
      for (int i = 0; i < 150; i++) {
        byte[] bytes = whole.clone();
        for (int k = random.nextInt(6); k >= 0; k--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        assertThat(read(bytes)).isNotEmpty();
      }
    }
  }

  @Test
  void aBombIsRefusedAndTheRestIsRead() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bomb)) {
      byte[] blank = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        out.write(blank);
      }
    }
    Archive archive =
        new Archive(WarcCompression.GZIP)
            .answer(A, "200 OK", HTML + "\r\nContent-Encoding: gzip", bomb.toByteArray())
            .page(B, page("Deux"));
    List<Intake> intakes = fromFile(archive);
    assertThat(messages(intakes))
        .singleElement()
        .asString()
        .endsWith("x.warc:1: is too large: more than 32 MB");
    assertThat(addresses(intakes)).containsExactly(B);
  }

  @Test
  @Timeout(120)
  void aRecordOfTwoGigabytesIsPassedThroughWithoutBeingHeld() {
    long size = 2L << 30;
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + A
            + "\r\nWARC-Date: 2024-05-06T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:1-2>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + (size + http.length())
            + "\r\n\r\n"
            + http;
    byte[] rest = new Archive(WarcCompression.NONE).page(B, page("Deux")).bytes();
    InputStream archive =
        new SequenceInputStream(
            new ByteArrayInputStream(head.getBytes(UTF_8)),
            new SequenceInputStream(
                new Blank(size),
                new SequenceInputStream(
                    new ByteArrayInputStream("\r\n\r\n".getBytes(UTF_8)),
                    new ByteArrayInputStream(rest))));
    List<Intake> intakes = stream(archive);
    assertThat(messages(intakes)).containsExactly("x.warc:1: is too large: more than 32 MB");
    assertThat(addresses(intakes)).containsExactly(B);
  }

  @Test
  void damageDoesNotMakeReadingSlow() throws IOException {
    Archive archive = new Archive(WarcCompression.NONE).page(A, page("Un"));
    String lying =
        new String(archive.last(), UTF_8)
            .replaceFirst("Content-Length: [0-9]+", "Content-Length: 9999999999");
    Archive many = new Archive(WarcCompression.NONE);
    for (int i = 0; i < 10_000; i++) {
      many.raw(lying.getBytes(UTF_8));
    }
    long start = System.nanoTime();
    assertThat(fromFile(many)).isNotEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(40));
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

  private List<Intake> fromFile(Archive archive) throws IOException {
    return read(archive.bytes());
  }

  private static List<Intake> fromStream(Archive archive) {
    return stream(new ByteArrayInputStream(archive.bytes()));
  }

  private List<Intake> read(byte[] bytes) throws IOException {
    try (Pages pages = Pages.of(write(bytes))) {
      return all(pages);
    }
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("x.warc"), bytes);
  }

  private static List<Intake> stream(InputStream in) {
    try (Pages pages = Pages.of("x.warc", in)) {
      return all(pages);
    }
  }

  private static List<Intake> named(String name, byte[] bytes) {
    try (Pages pages = Pages.of(name, new ByteArrayInputStream(bytes))) {
      return all(pages);
    }
  }

  private static List<Intake> all(Pages pages) {
    List<Intake> all = new ArrayList<>();
    pages.forEachRemaining(all::add);
    return all;
  }

  private static HtmlPage html(Intake intake) {
    assertThat(intake).isInstanceOf(Intake.Taken.class);
    return (HtmlPage) ((Intake.Taken) intake).page();
  }

  private static List<String> addresses(List<Intake> intakes) {
    return intakes.stream()
        .filter(Intake.Taken.class::isInstance)
        .map(intake -> String.valueOf(html(intake).address()))
        .toList();
  }

  private static List<String> messages(List<Intake> intakes) {
    return intakes.stream()
        .filter(Intake.Refused.class::isInstance)
        .map(intake -> ((Intake.Refused) intake).message())
        .toList();
  }

  /** So many blanks. */
  private static final class Blank extends InputStream {
    private long left;

    Blank(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] bytes, int start, int length) {
      if (left <= 0) {
        return -1;
      }
      int n = (int) Math.min(left, length);
      Arrays.fill(bytes, start, start + n, (byte) ' ');
      left -= n;
      return n;
    }
  }
}
