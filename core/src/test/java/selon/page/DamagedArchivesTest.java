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
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.WarcCompression;

/** Web archives that are cut, damaged or made to do harm: what that costs. */
@Timeout(60)
class DamagedArchivesTest extends ArchiveReading {

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
