package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.export.ReadingJson;

class ReadCommandTest {

  private static final String ARTICLE =
      """
      The ferry of Morval is late

      Ada Brook says the ferry left the harbour at noon.
      Ben Stone says perhaps it will come back before the night falls over the lake.
      """;

  @TempDir Path folder;
  private Path ferry;

  @BeforeEach
  void writeAnArticle() throws IOException {
    ferry = Files.writeString(folder.resolve("ferry.txt"), ARTICLE);
  }

  @Test
  void anArticleIsShownAsText() {
    Story story = Story.stage().run("read", ferry.toString());
    assertThat(story.code()).isZero();
    assertThat(story.out())
        .contains("The ferry of Morval is late", "Ada Brook", "left the harbour");
    assertThat(story.err()).isEmpty();
  }

  @Test
  void jsonIsOneLineForEachArticle() {
    Story story = Story.stage().run("read", ferry.toString(), ferry.toString(), "-f", "json");
    assertThat(story.code()).isZero();
    assertThat(story.out().lines())
        .hasSize(2)
        .allMatch(line -> ReadingJson.read(line).statements().size() == 2);
  }

  @Test
  void aBlankLineTellsArticlesApart() {
    Story one = Story.stage().run("read", ferry.toString());
    Story two = Story.stage().run("read", ferry.toString(), ferry.toString());
    assertThat(two.out()).isEqualTo(one.out() + "\n" + one.out());
  }

  @Test
  void htmlIsOnePage() {
    Story story = Story.stage().run("read", ferry.toString(), "--format", "HTML");
    assertThat(story.code()).isZero();
    assertThat(story.out())
        .startsWith("<!doctype html>")
        .endsWith("</html>\n")
        .contains("id=\"s2\"")
        .contains("Ada Brook");
    assertThat(story.err()).isEmpty();
  }

  @Test
  void aPageIsWrittenInTheLanguageOfTheUser() throws IOException {
    Path out = folder.resolve("out.html");
    Story story =
        Story.stage()
            .run("read", ferry.toString(), "-f", "html", "--ui", "fr", "-o", out.toString());
    assertThat(story.code()).isZero();
    assertThat(story.out()).isEmpty();
    assertThat(Files.readString(out)).contains("<html lang=\"fr\">", "2 propos");
  }

  @Test
  void theInputIsReadWhereAHyphenStands() {
    Story story = Story.stage().typing(ARTICLE).run("read", "-");
    assertThat(story.code()).isZero();
    assertThat(story.out()).contains("Ada Brook");
    Story typing = Story.stage().typing(ARTICLE).on("0").run("read", "-");
    assertThat(typing.err()).contains("Ctrl-D");
  }

  @Test
  void foldersAreReadByNameWithAllBelowThem() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("a/z.txt"), "Zoe Hill says the lake is deep and cold.\n");
    Files.writeString(folder.resolve("a/b/y.txt"), "Yan Hill says the lake is deep and cold.\n");
    Files.writeString(folder.resolve("a/x.png"), "no picture");
    Files.writeString(folder.resolve("a/.hidden.txt"), "Kit Hill says nothing to anyone.\n");
    Story story = Story.stage().run("read", folder.toString(), "-f", "json");
    assertThat(story.code()).isZero();
    assertThat(story.out().lines().map(line -> ReadingJson.read(line).article().text().charAt(0)))
        .containsExactly('Y', 'Z', 'T');
    assertThat(story.err())
        .isEqualTo("selon: 1 file in folders left alone: of no kind that is read\n");
  }

  @Test
  void anEmptyFolderIsNoInput() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Story story = Story.stage().run("read", empty.toString());
    assertThat(story.code()).isEqualTo(65);
    assertThat(story.err())
        .isEqualTo("selon: " + empty + ": holds no file of a kind that is read\n");
  }

  @Test
  void aMissingFileIsNoInput() {
    Story story = Story.stage().run("read", "no-such-file.txt");
    assertThat(story.code()).isEqualTo(65);
    assertThat(story.out()).isEmpty();
    assertThat(story.err()).isEqualTo("selon: no-such-file.txt: does not exist; check the name\n");
  }

  @Test
  void theBatchGoesOnPastWhatFails() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[4000]);
    Story story =
        Story.stage().run("read", "gone", empty.toString(), binary.toString(), ferry.toString());
    assertThat(story.code()).isEqualTo(3);
    assertThat(story.out()).contains("Ada Brook");
    assertThat(story.err().lines()).hasSize(3);
    assertThat(story.err()).contains("empty.txt: is empty", "binary.txt: is binary");
  }

  @Test
  void aBadLineDoesNotStopTheNext() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("all.jsonl"),
            """
            {"id":"a","text":"Ada Brook says the ferry is late."}
            {broken
            {"id":"c","text":"Ben Stone says the ferry is here."}
            """);
    Story story = Story.stage().run("read", lines.toString(), "-f", "json");
    assertThat(story.code()).isEqualTo(3);
    assertThat(story.out().lines().map(line -> ReadingJson.read(line).article().id()))
        .containsExactly("a", "c");
    assertThat(story.err()).startsWith("selon: " + lines + ":2: ");
  }

  @Test
  void whereNobodySaysAnythingNothingIsFound() {
    Story story =
        Story.stage().typing("It rained all day over the lake and the hills.").run("read", "-");
    assertThat(story.code()).isEqualTo(4);
    assertThat(story.err()).contains("nobody is said to say anything");
  }

  @Test
  void aLanguageWithoutAPackIsTold() {
    Story story =
        Story.stage()
            .typing(
                "Il sindaco della piccola città ha detto ieri che il nuovo ponte sarà costruito"
                    + " l'anno prossimo, e i cittadini della valle ne sono molto contenti.")
            .run("read", "-", "-f", "json");
    assertThat(story.code()).isEqualTo(4);
    assertThat(story.out()).contains("\"language\":\"it\"");
    assertThat(story.err()).contains("looks like Italian", "no language pack");
  }

  @Test
  void anErrorInTheReadingIsTheInputsOnly() {
    AtomicInteger count = new AtomicInteger();
    Story.Stage stage =
        Story.stage()
            .seeing(
                page -> {
                  if (count.getAndIncrement() == 0) {
                    throw new IllegalStateException("odd\ntext");
                  }
                  return Story.read(page);
                });
    Story story = stage.run("read", ferry.toString(), ferry.toString());
    assertThat(story.code()).isEqualTo(3);
    assertThat(story.err().lines()).hasSize(1);
    assertThat(story.err()).contains("internal error", "odd text", "please report");
    count.set(0);
    assertThat(stage.run("read", ferry.toString()).code()).isEqualTo(1);
  }

  @Test
  void anAddressIsNotFetched() {
    Story story = Story.stage().run("read", "https://example.org/a");
    assertThat(story.code()).isEqualTo(65);
    assertThat(story.err())
        .contains("is an address; fetch it with --fetch, or save the page first");
  }

  @Test
  void aListOfAddressesIsToldToBeOne() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.txt"), "# to read\n\nhttps://quay.example/a\nhttps://b.example\n");
    Story story = Story.stage().run("read", list.toString());
    assertThat(story.code()).isEqualTo(65);
    assertThat(story.err()).contains("list.txt: is a list of addresses; fetch them with --fetch");
  }

  @Test
  void addressesAreFetchedWhereTheUserSaysSo() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean page = exchange.getRequestURI().getPath().equals("/ferry");
          byte[] body = page ? ARTICLE.getBytes(StandardCharsets.UTF_8) : new byte[0];
          exchange.getResponseHeaders().add("Content-Type", "text/plain");
          exchange.sendResponseHeaders(page ? 200 : 404, page ? body.length : -1);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      String root = "http://127.0.0.1:" + server.getAddress().getPort();
      String address = root + "/ferry";
      Story closed = Story.stage().run("read", "--fetch", address);
      assertThat(closed.code()).isEqualTo(65);
      assertThat(closed.err()).contains("127.0.0.1, which is not public");
      Path list = Files.writeString(folder.resolve("list.txt"), address + "\n" + root + "/gone\n");
      Story story = Story.stage().run("read", "--fetch", "--allow-private", list.toString());
      assertThat(story.code()).isEqualTo(3);
      assertThat(story.out()).contains("Ada Brook");
      assertThat(story.err()).hasLineCount(1).contains("/gone: is not to be had");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void teasersAreToldOnce() throws IOException {
    Path feed =
        Files.writeString(
            folder.resolve("quay.rss"),
            "<rss version='2.0'><channel><title>Quay</title><link>https://quay.example/</link>"
                + "<description>d</description>"
                + "<item><title>Ferry late</title><description>Ada Brook says it is late."
                + "</description></item>"
                + "<item><title>Mill shut</title><description>Ben Stone says it is shut."
                + "</description></item></channel></rss>");
    Story story = Story.stage().run("read", feed.toString());
    assertThat(story.code()).isZero();
    assertThat(story.out()).contains("Ada Brook", "Ben Stone", "only the teaser of a feed");
    assertThat(story.err()).hasLineCount(1).startsWith("selon: 2 articles read from teasers only");
  }

  @Test
  void misuseIsOneLineWithTheWayOut() {
    for (String[] wrong :
        new String[][] {
          {},
          {"raed"},
          {"read"},
          {"read", "x", "--fomat", "json"},
          {"read", "x", "--format", "pdf"},
          {"read", "x", "--ui", "de"},
          {"read", "x", "--min-confidence", "2"},
          {"read", "x", "--min-confidence", "NaN"},
          {"read", "x", "-o"},
        }) {
      Story story = Story.stage().run(wrong);
      assertThat(story.code()).isEqualTo(2);
      assertThat(story.out()).isEmpty();
      assertThat(story.err().lines()).hasSize(1);
      assertThat(story.err()).startsWith("selon: ").contains("--help");
    }
    assertThat(Story.stage().run("read", "x", "--fomat", "json").err())
        .contains("did you mean --format?");
  }

  @Test
  void helpAndVersionGoToTheOutput() {
    assertThat(Story.stage().run("--help").out()).contains("Usage: selon", "read", "65");
    assertThat(Story.stage().run("read", "--help").out()).contains("--min-confidence", "INPUT");
    assertThat(Story.stage().run("--version").out()).startsWith("selon ");
    assertThat(Story.stage().run("--help").code()).isZero();
  }

  @Test
  void theUnsureIsLeftOutOnDemand() {
    Story story =
        Story.stage().run("read", ferry.toString(), "-f", "json", "--min-confidence", "0.5");
    assertThat(ReadingJson.read(story.out()).statements()).hasSize(1);
  }

  @Test
  void quietTellsOnlyWhatFails() {
    Story story = Story.stage().typing("It rained all day on the hills.").run("read", "-", "-q");
    assertThat(story.err()).isEmpty();
    assertThat(Story.stage().run("read", "gone", "-q").err()).isNotEmpty();
  }

  @Test
  void oneFileHoldsAllReadings() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Story story =
        Story.stage()
            .run("read", ferry.toString(), ferry.toString(), "-f", "json", "-o", out.toString());
    assertThat(story.code()).isZero();
    assertThat(story.out()).isEmpty();
    assertThat(Files.readAllLines(out)).hasSize(2);
  }

  @Test
  void aFolderHoldsAFileForEachReading() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("all.jsonl"),
            """
            {"id":"a","text":"Ada Brook says the ferry is late."}
            {"id":"b","text":"Ben Stone says the ferry is here."}
            """);
    Path out = folder.resolve("new/pages");
    Story story =
        Story.stage()
            .run(
                "read",
                "-f",
                "html",
                "-o",
                out + "/",
                lines.toString(),
                ferry.toString(),
                ferry.toString());
    assertThat(story.err()).isEmpty();
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("all-1.html", "all-2.html", "ferry.html", "ferry-2.html");
    }
  }

  @Test
  void severalArticlesAreNotOnePage() {
    Story story = Story.stage().run("read", ferry.toString(), ferry.toString(), "-f", "html");
    assertThat(story.code()).isEqualTo(2);
    assertThat(story.out()).isEmpty();
    assertThat(story.err()).contains("-o FOLDER/");
  }

  @Test
  void aPageStaysAsItIsWhereThereIsNotOneToWrite() throws IOException {
    Path out = Files.writeString(folder.resolve("out.html"), "kept");
    String ferries = ferry.toString();
    Story two = Story.stage().run("read", ferries, ferries, "-f", "html", "-o", out.toString());
    assertThat(two.code()).isEqualTo(2);
    Story none = Story.stage().run("read", "gone", "-f", "html", "-o", out.toString());
    assertThat(none.code()).isEqualTo(65);
    assertThat(out).hasContent("kept");
  }

  @Test
  void anInputIsNeverWrittenOver() throws IOException {
    Story story = Story.stage().run("read", ferry.toString(), "-o", ferry.toString());
    assertThat(story.code()).isEqualTo(2);
    Story beside = Story.stage().run("read", ferry.toString(), "-o", folder + "/");
    assertThat(beside.code()).isEqualTo(73);
    assertThat(Files.readString(ferry)).isEqualTo(ARTICLE);
  }

  @Test
  void anOutputThatCannotBeMadeIsTold() {
    Path out = folder.resolve("no/such/out.json");
    Story story = Story.stage().run("read", ferry.toString(), "-o", out.toString());
    assertThat(story.code()).isEqualTo(73);
    assertThat(story.err())
        .isEqualTo(
            "selon: cannot create " + out + ": its folder does not exist; choose another -o\n");
    assertThat(Story.stage().run("read", ferry.toString(), "-o", ferry + "/").code()).isEqualTo(73);
  }

  @Test
  void aFullDiskIsTold() {
    Story story = Story.stage().run(failing("No space left on device"), "read", ferry.toString());
    assertThat(story.code()).isEqualTo(74);
    assertThat(story.err()).contains("No space left on device").hasLineCount(1);
  }

  @Test
  void aPipeThatCloses_asOfHead_isNoError() {
    Story story = Story.stage().run(failing("Broken pipe"), "read", ferry.toString());
    assertThat(story.code()).isZero();
    assertThat(story.err()).isEmpty();
  }

  @Test
  void aFolderWithoutRightsIsTold() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "we are root");
    Story story = Story.stage().run("read", locked.toString(), ferry.toString());
    assertThat(story.code()).isEqualTo(3);
    assertThat(story.err())
        .contains("locked: may not be read: permission denied; change its rights");
  }

  @Test
  void textIsUtf8WhateverTheLocale() throws IOException {
    Files.writeString(ferry, "Élodie Brûlé says « le bac est rentré » to the harbour master.\n");
    assertThat(Story.stage().run("read", ferry.toString()).out()).contains("« le bac est rentré »");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
