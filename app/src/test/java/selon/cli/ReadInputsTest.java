package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.export.ReadingJson;

/** What is read: files, folders, lines, feeds, addresses, and what of it fails. */
class ReadInputsTest {

  @TempDir Path folder;
  private Path ferry;

  @BeforeEach
  void writeAnArticle() throws IOException {
    ferry = FerryArticle.in(folder);
  }

  @Test
  void theInputIsReadWhereAHyphenStands() {
    Story story = Story.stage().typing(FerryArticle.TEXT).run("read", "-");
    assertThat(story.code()).isZero();
    assertThat(story.out()).contains("Ada Brook");
    Story typing = Story.stage().typing(FerryArticle.TEXT).on("0").run("read", "-");
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
    try (LocalSite local =
        LocalSite.of(
            exchange -> {
              boolean page = exchange.getRequestURI().getPath().equals("/ferry");
              byte[] body = page ? FerryArticle.TEXT.getBytes(StandardCharsets.UTF_8) : new byte[0];
              exchange.getResponseHeaders().add("Content-Type", "text/plain");
              exchange.sendResponseHeaders(page ? 200 : 404, page ? body.length : -1);
              exchange.getResponseBody().write(body);
              exchange.close();
            })) {
      String root = local.root();
      String address = root + "/ferry";
      Story closed = Story.stage().run("read", "--fetch", address);
      assertThat(closed.code()).isEqualTo(65);
      assertThat(closed.err()).contains("127.0.0.1, which is not public");
      Path list = Files.writeString(folder.resolve("list.txt"), address + "\n" + root + "/gone\n");
      Story story = Story.stage().run("read", "--fetch", "--allow-private", list.toString());
      assertThat(story.code()).isEqualTo(3);
      assertThat(story.out()).contains("Ada Brook");
      assertThat(story.err()).hasLineCount(1).contains("/gone: is not to be had");
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
  void aFolderWithoutRightsIsTold() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "we are root");
    Story story = Story.stage().run("read", locked.toString(), ferry.toString());
    assertThat(story.code()).isEqualTo(3);
    assertThat(story.err())
        .contains("locked: may not be read: permission denied; change its rights");
  }
}
