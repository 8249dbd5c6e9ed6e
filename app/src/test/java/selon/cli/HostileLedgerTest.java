package selon.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Inputs made to do harm: each has its line in the ledger, and what stands beside it is kept. */
class HostileLedgerTest {

  private static final String PAGE =
      "<!doctype html><title>Ferry late</title><article><h1>Ferry late</h1>"
          + "<p>Ada Brook says the ferry left the harbor at noon, and that it will be back.</p>"
          + "</article>";

  @TempDir Path folder;
  private Path inputs;
  private String kept;

  @BeforeEach
  void writeAnArticle() throws IOException {
    inputs = Files.createDirectory(folder.resolve("inputs"));
    kept = folder.resolve("case").toString();
    write("zz.jsonl", "{\"id\":\"last\",\"text\":\"Ben Stone says that the mill is shut.\"}\n");
  }

  private void write(String name, String content) throws IOException {
    Files.write(inputs.resolve(name), content.getBytes(ISO_8859_1));
  }

  /** The lines of the ledger, after all was added; the article behind the rest is always there. */
  private List<String> ledger() {
    Story story = Story.stage().run("add", "-q", "-c", kept, inputs.toString());
    assertThat(story.code()).isIn(ExitCode.OK, ExitCode.SOME_FAILED);
    List<String> lines = Story.stage().run("ledger", "-c", kept).out().lines().toList();
    assertThat(lines).anyMatch(line -> line.contains("added\tlast\t"));
    assertThat(Story.stage().run("verify", "-c", kept).code()).isZero();
    return lines;
  }

  private void refused(String input, String reason) {
    assertThat(ledger())
        .anyMatch(
            line -> line.contains("refused\t") && line.contains(input) && line.contains(reason));
  }

  private static WarcResponse response(String address, byte[] body, String more) {
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + more + "\r\n").getBytes(UTF_8);
    byte[] all = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    return new WarcResponse.Builder(URI.create(address))
        .date(Instant.parse("2024-05-06T12:00:00Z"))
        .body(MediaType.HTTP_RESPONSE, all)
        .build();
  }

  private byte[] archive(WarcCompression compression, WarcResponse... responses)
      throws IOException {
    Path file = folder.resolve("made.warc");
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        WarcWriter writer = new WarcWriter(channel, compression)) {
      for (WarcResponse response : responses) {
        writer.write(response);
      }
    }
    return Files.readAllBytes(file);
  }

  private static byte[] packed(byte[] bytes, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packing = new GZIPOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        packing.write(bytes);
      }
    }
    return out.toByteArray();
  }

  @Test
  void aBodyThatUnpacksWithoutEndIsRefusedAndTheNextCaptureIsKept() throws IOException {
    byte[] bomb = packed(new byte[1 << 20], 200);
    Files.write(
        inputs.resolve("a.warc.gz"),
        archive(
            WarcCompression.GZIP,
            response("https://quay.example/bomb", bomb, "Content-Encoding: gzip\r\n"),
            response("https://quay.example/ferry", PAGE.getBytes(UTF_8), "")));
    refused("a.warc.gz:1", "is too large");
    assertThat(ledger()).anyMatch(line -> line.contains("added\t") && line.contains("warc.gz:2"));
  }

  @Test
  void aFileThatUnpacksWithoutEndIsRefused() throws IOException {
    Files.write(inputs.resolve("a.txt.gz"), packed("le pont ".repeat(1 << 17).getBytes(UTF_8), 99));
    refused("a.txt.gz", "is too large");
  }

  @Test
  void packedDataThatBreakOffAreRefusedAndWhatIsWholeIsKept() throws IOException {
    byte[] whole =
        archive(
            WarcCompression.GZIP,
            response("https://quay.example/ferry", PAGE.getBytes(UTF_8), ""),
            response("https://quay.example/mill", PAGE.getBytes(UTF_8), ""));
    Files.write(inputs.resolve("a.warc.gz"), Arrays.copyOf(whole, whole.length - 40));
    byte[] text = packed("Ada Brook says the ferry left.".getBytes(UTF_8), 50);
    Files.write(inputs.resolve("b.txt.gz"), Arrays.copyOf(text, text.length / 2));
    refused("a.warc.gz:2", "is cut short");
    refused("b.txt.gz", "is cut short");
    assertThat(ledger()).anyMatch(line -> line.contains("added\t") && line.contains("warc.gz:1"));
  }

  @Test
  void lengthsThatLieCostNoOtherRecord() throws IOException {
    byte[] bytes =
        archive(
            WarcCompression.NONE,
            response("https://quay.example/a", PAGE.getBytes(UTF_8), ""),
            response("https://quay.example/b", PAGE.replace("noon", "one").getBytes(UTF_8), ""));
    String honest = new String(bytes, ISO_8859_1);
    write("a.warc", honest.replaceFirst("Content-Length: [0-9]+", "Content-Length: 7"));
    write("b.warc", honest.replaceFirst("Content-Length: [0-9]+", "Content-Length: 99999999999"));
    List<String> lines = ledger();
    for (String name : List.of("a.warc", "b.warc")) {
      assertThat(lines)
          .anyMatch(line -> line.contains("refused\t") && line.contains(name + ":1"))
          .anyMatch(line -> !line.contains("refused\t") && line.contains(name + ":2"));
    }
  }

  @Test
  void entitiesThatGrowOrReadFilesAreRefused() throws IOException {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;'>]><rss version='2.0'><channel><title>t</title><item>"
            + "<title>&c;</title><description>x</description></item></channel></rss>";
    write("a.rss", bomb);
    write("b.rss", bomb.replaceAll("'aaa[^>]*", "SYSTEM 'file:///etc/passwd'"));
    refused("a.rss", "declares XML entities of its own, which are not read");
    refused("b.rss", "declares XML entities of its own, which are not read");
  }

  @Test
  void namesThatClimbWriteNothingOutside() throws IOException {
    write(
        "a.jsonl",
        "{\"id\":\"../../../evil\",\"url\":\"file:///../../evil.html\",\"outlet\":\"../evil\","
            + "\"text\":\"Ada Brook says the ferry left.\"}\n");
    Files.write(
        inputs.resolve("b.warc"),
        archive(
            WarcCompression.NONE,
            response("https://quay.example/../../evil", PAGE.getBytes(UTF_8), "")));
    assertThat(ledger()).anyMatch(line -> line.contains("added\t../../../evil\t"));
    String export = folder.resolve("case/../out/").toString();
    Files.createDirectories(folder.resolve("out"));
    assertThat(
            Story.stage()
                .run("read", inputs.resolve("a.jsonl").toString(), "-f", "html", "-o", export + "/")
                .code())
        .isZero();
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.map(path -> folder.relativize(path).toString()))
          .noneMatch(name -> name.contains("evil") && !name.startsWith("out"));
    }
    assertThat(folder.resolveSibling("evil")).doesNotExist();
  }

  @Test
  void webArchivesOfOtherFormsAreToldForWhatTheyAre() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(inputs.resolve("a.wacz")))) {
      zip.putNextEntry(new ZipEntry("archive/data.warc.gz"));
      zip.write(archive(WarcCompression.GZIP, response("https://a.example/", new byte[9], "")));
    }
    byte[] zstd = new byte[40 << 20];
    System.arraycopy(new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd}, 0, zstd, 0, 4);
    Files.write(inputs.resolve("b.warc.zst"), zstd);
    System.arraycopy(new byte[] {0x5d, 0x2a, 0x4d, 0x18}, 0, zstd, 0, 4);
    Files.write(inputs.resolve("c.warc.zst"), Arrays.copyOf(zstd, 999));
    refused("a.wacz", "is a WACZ package, which is not read; unzip it and give the WARC files");
    refused("b.warc.zst", "is compressed with zstd, which is not read; unpack it first");
    refused("c.warc.zst", "is compressed with zstd, which is not read; unpack it first");
  }
}
