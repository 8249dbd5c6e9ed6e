package selon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.tools.WarcTool;
import selon.page.FeedItem;
import selon.page.HtmlPage;
import selon.page.Intake;
import selon.page.Pages;
import selon.store.Case;
import selon.store.LedgerEntry;
import selon.store.Outcome;

/** Archives, feeds and addresses, into a case and out of its archive again. */
class AddInputsTest {

  private static final String PAGE =
      "<!doctype html><title>Ferry late</title><article><h1>Ferry late</h1>"
          + "<p>Ada Brook says the ferry left the harbor at noon, and that it will be back.</p>"
          + "</article>";
  private static final String FEED =
      "<rss version='2.0'><channel><title>Quay</title><link>https://quay.example/</link>"
          + "<description>d</description><item><title>Mill shut</title><link>"
          + "https://quay.example/mill</link><description>Ben Stone says it is shut."
          + "</description></item></channel></rss>";

  @TempDir Path folder;
  private String kept;

  @BeforeEach
  void name() {
    kept = folder.resolve("case").toString();
  }

  @Test
  void whatAFolderHasBesideArticlesIsInTheLedger() throws IOException {
    Path mixed = Files.createDirectory(folder.resolve("mixed"));
    Files.writeString(mixed.resolve("ferry.html"), PAGE);
    Files.writeString(mixed.resolve("scan.pdf"), "%PDF-1.4");
    Files.writeString(mixed.resolve("chart.png"), "png");
    Files.writeString(mixed.resolve(".notes"), "hidden");
    for (String counts : List.of("1 added, 3 skipped", "1 known already, 3 skipped")) {
      assertThat(Story.stage().run("add", "-c", kept, mixed.toString()).err())
          .contains(counts + " (selon ledger -c " + kept + " --outcome skipped)");
    }
    assertThat(Story.stage().run("ledger", "-c", kept, "--outcome", "skipped").out().lines())
        .containsExactly(
            "skipped\t-\t" + mixed.resolve(".notes") + "\tis hidden",
            "skipped\t-\t" + mixed.resolve("chart.png") + "\tis of no kind that is read",
            "skipped\t-\t" + mixed.resolve("scan.pdf") + "\tis of no kind that is read");
    assertThat(Story.stage().run("ledger", "-c", kept, "--words", "SCAN").out())
        .containsOnlyOnce("scan.pdf");
    assertThat(Story.stage().run("ledger", "-c", kept, "--words", "none").code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void linksAreNotFollowedOutOfAFolderNorRoundInIt() throws IOException {
    Path mixed = Files.createDirectories(folder.resolve("mixed/below"));
    Files.writeString(mixed.resolve("ferry.html"), PAGE);
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Ada Brook says nothing.");
    Files.createSymbolicLink(mixed.resolve("up"), folder.resolve("mixed"));
    Files.createSymbolicLink(mixed.resolve("out.txt"), secret);
    Files.createSymbolicLink(mixed.resolve("dead.txt"), folder.resolve("nowhere"));
    Files.createSymbolicLink(mixed.resolve("same.html"), mixed.resolve("ferry.html"));
    Story story = Story.stage().run("add", "-c", kept, folder.resolve("mixed").toString());
    assertThat(story.err()).contains("1 added, 1 duplicate, 3 skipped");
    assertThat(Story.stage().run("ledger", "-c", kept, "--outcome", "skipped").out())
        .contains("dead.txt\tis a link that leads nowhere")
        .contains("out.txt\tis a link out of the folder")
        .contains("up\tis a link to a folder");
    assertThat(Story.stage().run("add", "-c", kept, mixed.resolve("out.txt").toString()).err())
        .contains("1 added");
  }

  @Test
  void capturesWithoutAPageAreOneLineForEachKind() throws IOException {
    Path crawl = folder.resolve("crawl.warc.gz");
    try (WarcWriter writer = new WarcWriter(crawl)) {
      for (int i = 0; i < 30; i++) {
        writer.write(answer("https://quay.example/" + i + ".png", "200 OK", "image/png", "x"));
      }
      writer.write(answer("https://quay.example/old", "301 Moved", "text/html", ""));
      writer.write(answer("https://quay.example/none", "404 Not Found", "text/html", "no"));
      writer.write(answer("https://quay.example/a.pdf", "200 OK", "application/pdf", "%PDF"));
      writer.write(answer("https://quay.example/ferry", "200 OK", "text/html", PAGE));
    }
    assertThat(Story.stage().run("add", "-c", kept, crawl.toString()).err())
        .contains("1 added, 33 skipped");
    assertThat(Story.stage().run("ledger", "-c", kept, "--outcome", "skipped").out().lines())
        .containsExactly(
            "skipped\t-\t" + crawl + "\tdocuments that are not read, as PDF",
            "skipped\t-\t" + crawl + "\terrors of servers",
            "skipped\t-\t" + crawl + "\tpictures (30)",
            "skipped\t-\t" + crawl + "\tredirections");
    assertThat(Story.stage().run("ledger", "-c", kept, "--counts").out()).contains("skipped\t33");
    assertThat(Story.stage().run("ledger", "-c", kept, "--counts", "--words", "kestrel").out())
        .isEmpty();
    assertThat(Story.stage().run("ledger", "-c", kept, "-f", "json").out())
        .contains("\"reason\":\"pictures\",\"number\":30,\"article\":null");
  }

  private static WarcResponse answer(String address, String status, String type, String body)
      throws IOException {
    byte[] answer =
        ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body).getBytes(UTF_8);
    return new WarcResponse.Builder(URI.create(address))
        .date(Instant.parse("2024-05-06T12:00:00Z"))
        .body(MediaType.HTTP_RESPONSE, answer)
        .build();
  }

  @Test
  void whatCameOfAnAddressThatIsRefusedIsKeptAsEvidence() throws IOException {
    try (LocalSite local =
        LocalSite.of(
            exchange -> {
              String path = exchange.getRequestURI().getPath();
              exchange.getResponseHeaders().add("Location", "ftp://inside.example/");
              exchange.sendResponseHeaders(path.equals("/old") ? 301 : 404, -1);
              exchange.close();
            })) {
      String site = local.root();
      for (String path : List.of("/old", "/gone")) {
        Story story =
            Story.stage().run("add", "-c", kept, "--fetch", "--allow-private", site + path);
        assertThat(story.code()).isEqualTo(ExitCode.NO_INPUT);
      }
      assertThat(answers()).containsExactly("301 " + site + "/old", "404 " + site + "/gone");
      assertThat(Story.stage().run("ledger", "-c", kept).out().lines())
          .containsExactly(
              "refused\t-\t" + site + "/old\tleads on to what is no address of the web",
              "refused\t-\t" + site + "/gone\tis not to be had: the server answers 404 Not Found");
      assertThat(Story.stage().run("verify", "-c", kept).err()).contains("all fits together");
    }
    Files.delete(folder.resolve("case/selon.db"));
    Path line = Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a\",\"text\":\"Aha.\"}\n");
    assertThat(Story.stage().run("add", "-c", kept, line.toString()).err()).contains(": 1 added");
    assertThat(answers()).hasSize(2);
    assertThat(Story.stage().run("verify", "-c", kept).code()).isZero();
  }

  @Test
  void whatHasNoArticleOrNoStatementSaysSo() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.html"), "<html><body></body></html>");
    Path bare = Files.writeString(folder.resolve("bare.html"), "<html><body>hi</body></html>");
    Path mute = Files.writeString(folder.resolve("mute.txt"), "The lake is deep and very cold.");
    Story story =
        Story.stage().run("add", "-c", kept, empty.toString(), bare.toString(), mute.toString());
    assertThat(story.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(story.err())
        .contains("empty.html: has no text")
        .contains("bare.html: no article found on this page; save the page of one article")
        .contains("mute.txt: nobody is said to say anything in it")
        .contains("2 added, 1 refused");
    assertThat(Story.stage().run("ledger", "-c", kept).out())
        .contains("empty.html\thas no text")
        .contains("bare.html\tno article found on this page; save the page of one article")
        .contains("mute.txt\tnobody is said to say anything in it");
  }

  @Test
  void aCaptureIsKeptAsItsServerSentIt() throws IOException {
    Instant noon = Instant.parse("2024-05-06T12:00:00Z");
    URI address = URI.create("https://quay.example/ferry");
    Path crawl = folder.resolve("crawl.warc.gz");
    try (WarcWriter writer = new WarcWriter(crawl)) {
      byte[] answer =
          ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nServer: quay\r\n\r\n" + PAGE)
              .getBytes(UTF_8);
      writer.write(
          new WarcResponse.Builder(address)
              .date(noon)
              .body(MediaType.HTTP_RESPONSE, answer)
              .build());
    }
    Story story = Story.stage().run("add", "-c", kept, crawl.toString());
    assertThat(story.code()).isZero();
    HtmlPage page = (HtmlPage) fromArchive();
    assertThat(page.html()).isEqualTo(PAGE);
    assertThat(page.address()).isEqualTo(address);
    assertThat(page.captured()).isEqualTo(noon);
    assertThat(Story.stage().run("add", "-c", kept, crawl.toString()).err())
        .contains("known already");
  }

  @Test
  void anItemOfAFeedIsKeptAlone() throws IOException {
    Path feed = folder.resolve("quay.rss.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(feed))) {
      out.write(FEED.getBytes(UTF_8));
    }
    assertThat(Story.stage().run("add", "-c", kept, feed.toString()).code()).isZero();
    Intake.Taken taken;
    try (Pages pages = Pages.of(feed)) {
      taken = (Intake.Taken) pages.next();
    }
    assertThat(((Intake.Taken) taken.snapshot().read()).page())
        .isEqualTo(taken.page())
        .isInstanceOf(FeedItem.class);
    assertThat(Story.stage().run("verify", "-c", kept).code()).isZero();
  }

  @Test
  void whatIsFetchedIsKeptAsItCame() throws IOException {
    try (LocalSite local =
        LocalSite.of(
            exchange -> {
              byte[] body = PAGE.getBytes(UTF_8);
              boolean page = exchange.getRequestURI().getPath().equals("/ferry");
              exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
              exchange.sendResponseHeaders(page ? 200 : 404, page ? body.length : -1);
              if (page) {
                exchange.getResponseBody().write(body);
              }
              exchange.close();
            })) {
      String address = local.root() + "/ferry";
      Story story = Story.stage().run("add", "-c", kept, "--fetch", "--allow-private", address);
      assertThat(story.code()).isZero();
      HtmlPage page = (HtmlPage) fromArchive();
      assertThat(page.address()).isEqualTo(URI.create(address));
      assertThat(page.captured()).isNotNull();
      assertThat(page.html()).isEqualTo(PAGE);
    }
  }

  @Test
  void aRedirectionIsKeptWithThePageAndGoesWithIt() throws IOException {
    try (LocalSite local =
        LocalSite.of(
            exchange -> {
              String path = exchange.getRequestURI().getPath();
              byte[] body = (path.equals("/ferry") ? PAGE : "moved").getBytes(UTF_8);
              exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
              exchange.getResponseHeaders().add("Location", "/ferry");
              int status = path.equals("/ferry") ? 200 : path.equals("/old") ? 301 : 404;
              exchange.sendResponseHeaders(status, body.length);
              exchange.getResponseBody().write(body);
              exchange.close();
            })) {
      String site = local.root();
      String[] add = {"add", "-c", kept, "--fetch", "--allow-private", site + "/old"};
      assertThat(Story.stage().run(add).code()).isZero();
      assertThat(((HtmlPage) fromArchive()).address()).isEqualTo(URI.create(site + "/ferry"));
      assertThat(answers()).containsExactly("301 " + site + "/old", "200 " + site + "/ferry");
    }
    Files.delete(folder.resolve("case/selon.db"));
    Path line = Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a\",\"text\":\"Aha.\"}\n");
    assertThat(Story.stage().run("add", "-q", "-c", kept, line.toString()).err()).isEmpty();
    String article;
    try (Case opened = Case.open(folder.resolve("case"))) {
      assertThat(opened.ledger().last(9))
          .extracting(LedgerEntry::outcome)
          .containsOnly(Outcome.ADDED)
          .hasSize(2);
      article =
          opened.corpus().readings().stream()
              .map(reading -> reading.article().id())
              .filter(id -> !id.equals("a"))
              .findFirst()
              .orElseThrow();
    }
    assertThat(Story.stage().run("purge", "-c", kept, article, "--yes").code()).isZero();
    assertThat(answers()).isEmpty();
    assertThat(Story.stage().run("verify", "-c", kept).code()).isZero();
  }

  @Test
  void theArchiveIsOneThatOthersRead() throws Exception {
    Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a\",\"text\":\"Aha.\"}\n");
    Path page = Files.writeString(folder.resolve("b.html"), PAGE);
    Story.stage().run("add", "-q", "-c", kept, lines.toString(), page.toString());
    Path archive = folder.resolve("case/archive/000001.warc.gz");
    Path jwarc =
        Path.of(WarcTool.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder validate =
        new ProcessBuilder(java, "-jar", jwarc.toString(), "validate", archive.toString());
    assertThat(validate.inheritIO().start().waitFor()).isZero();
    // as zcat reads it
    try (InputStream in = new GZIPInputStream(Files.newInputStream(archive))) {
      assertThat(new String(in.readAllBytes(), UTF_8)).contains("WARC/1.0\r\n", "\"Aha.\"", PAGE);
    }
  }

  /** The answers of servers in the archive: status and address. */
  private List<String> answers() throws IOException {
    List<String> answers = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("case/archive"))) {
      for (Path file : files.sorted().toList()) {
        try (WarcReader reader = new WarcReader(file)) {
          for (WarcRecord record : reader) {
            if (record instanceof WarcResponse response) {
              answers.add(response.http().status() + " " + response.target());
            }
          }
        }
      }
    }
    return answers;
  }

  private Object fromArchive() {
    Story story = Story.stage().run("verify", "-c", kept);
    assertThat(story.code()).as(story.err()).isZero();
    try (Pages pages = Pages.of(folder.resolve("case/archive/000001.warc.gz"))) {
      return ((Intake.Taken) pages.next()).page();
    }
  }
}
