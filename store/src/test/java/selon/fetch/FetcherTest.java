package selon.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.tools.WarcTool;
import selon.page.HtmlPage;
import selon.page.Intake;
import selon.page.Pages;

/** What comes when something is fetched, and what is kept of it. */
@Timeout(60)
class FetcherTest extends FetchStories {

  @TempDir private Path folder;

  @Test
  void aPageComesWithAllThatWentOverTheWire() {
    server.answer("/a?b=c", "200 OK", HTML, PAGE);
    Fetch.Fetched fetched = fetched(fetch("/a?b=c"));
    Exchange exchange = fetched.last();
    assertThat(new String(exchange.received(), UTF_8))
        .startsWith("HTTP/1.1 200 OK\r\n" + HTML)
        .endsWith(PAGE);
    assertThat(new String(exchange.sent(), UTF_8)).isEqualTo(server.requests().get(1));
    assertThat(exchange.server().getHostAddress()).isEqualTo(PUBLIC);
    HtmlPage page = page(fetched);
    assertThat(page.html()).isEqualTo(PAGE);
    assertThat(page.address()).isEqualTo(server.at("news.example", "/a?b=c"));
    assertThat(page.captured()).isEqualTo(exchange.date());
    assertThat(page.name()).isEqualTo(fetched.address().toString());
  }

  @Test
  void serversAreToldWhoAsksAndNothingElse() {
    server.answer("/a", "200 OK", HTML, PAGE);
    fetched(fetch("/a"));
    assertThat(server.requests().get(1).lines().map(line -> line.replaceAll(":.*", "")))
        .containsExactly(
            "GET /a HTTP/1.1", "Host", "User-Agent", "Accept", "Accept-Encoding", "Connection", "");
    assertThat(server.requests().get(1)).contains("User-Agent: Selon/1.0\r\n");
  }

  @Test
  void whatIsKeptIsAnArchiveThatOthersAccept() throws Exception {
    server.answer("/a", "301 Moved", "Location: /b", "");
    server.answer(
        "/b",
        out ->
            out.write(
                ("HTTP/1.1 200 OK\r\n"
                        + HTML
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + Integer.toHexString(PAGE.getBytes(UTF_8).length)
                        + "\r\n"
                        + PAGE
                        + "\r\n0\r\n\r\n")
                    .getBytes(UTF_8)));
    Fetch.Fetched fetched = fetched(fetch("/a"));
    assertThat(fetched.exchanges()).hasSize(2);
    Path file = folder.resolve("x.warc.gz");
    try (WarcWriter writer = new WarcWriter(file)) {
      for (Exchange exchange : fetched.exchanges()) {
        writer.write(exchange.response());
        writer.write(exchange.request());
      }
    }
    assertThat(jwarc("validate", file.toString())).isZero();
    try (Pages archived = Pages.of(file);
        Pages fresh = fetched.pages()) {
      HtmlPage kept = (HtmlPage) ((Intake.Taken) archived.next()).page();
      HtmlPage now = (HtmlPage) ((Intake.Taken) fresh.next()).page();
      assertThat(kept.html()).isEqualTo(now.html()).isEqualTo(PAGE);
      assertThat(kept.address())
          .isEqualTo(now.address())
          .isEqualTo(server.at("news.example", "/b"));
      assertThat(kept.captured()).isEqualTo(now.captured());
      assertThat(archived.hasNext()).isFalse();
    }
  }

  @Test
  void aBodyMayEndWithItsConnection() {
    server.answer(
        "/a", out -> out.write(("HTTP/1.0 200 OK\r\n" + HTML + "\r\n\r\n" + PAGE).getBytes(UTF_8)));
    assertThat(page(fetched(fetch("/a"))).html()).isEqualTo(PAGE);
  }

  @Test
  void aWrongCharsetIsSeenThrough() {
    byte[] latin = PAGE.getBytes(Charset.forName("windows-1252"));
    server.answer("/a", "200 OK", "Content-Type: text/html; charset=iso-8859-1", latin);
    server.answer("/b", "200 OK", "Content-Type: text/html; charset=iso-8859-1", PAGE);
    server.answer("/c", "200 OK", "Content-Type: text/html; charset=no-such", PAGE);
    for (String path : List.of("/a", "/b", "/c")) {
      assertThat(page(fetched(fetch(path))).html()).isEqualTo(PAGE);
    }
  }

  @Test
  void packedPagesAreUnpackedAndBombsAreNot() throws IOException {
    server.answer("/a", "200 OK", HTML + "\r\nContent-Encoding: gzip", gzip(PAGE.getBytes(UTF_8)));
    server.answer("/bomb", "200 OK", HTML + "\r\nContent-Encoding: gzip", gzip(new byte[60 << 20]));
    server.answer("/large", "200 OK", HTML, new byte[33 << 20]);
    server.answer(
        "/cut", "200 OK", HTML + "\r\nContent-Encoding: gzip", new byte[] {0x1f, (byte) 0x8b, 8});
    assertThat(page(fetched(fetch("/a"))).html()).isEqualTo(PAGE);
    assertThat(problem(fetch("/bomb"))).isEqualTo("is too large: more than 32 MB");
    assertThat(problem(fetch("/large"))).isEqualTo("is too large: more than 32 MB");
    assertThat(problem(fetch("/cut"))).isEqualTo("breaks off its answer");
  }

  @Test
  void anAnswerThatIsNoneIsRefused() {
    server.answer("/gone", "404 Not Found", HTML, PAGE);
    server.answer("/odd", out -> out.write("SSH-2.0-x\r\n\r\n".getBytes(UTF_8)));
    server.answer("/none", out -> {});
    server.answer(
        "/size",
        out -> out.write("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nabc".getBytes(UTF_8)));
    server.answer(
        "/lies",
        out -> out.write("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc".getBytes(UTF_8)));
    assertThat(problem(fetch("/gone")))
        .isEqualTo("is not to be had: the server answers 404 Not Found");
    assertThat(problem(fetch("/odd"))).isEqualTo("answers what is no proper HTTP");
    assertThat(problem(fetch("/size"))).isEqualTo("answers what is no proper HTTP");
    assertThat(problem(fetch("/none"))).isEqualTo("breaks off its answer");
    assertThat(problem(fetch("/lies"))).isEqualTo("breaks off its answer");
  }

  @Test
  void aServerThatDripsIsLeft() {
    server.answer(
        "/drip",
        out -> {
          out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(UTF_8));
          for (int i = 0; i < 1000; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(50);
          }
        });
    server.answer("/mute", out -> Thread.sleep(3000));
    long start = System.nanoTime();
    assertThat(problem(fetch("/drip"))).isEqualTo("takes too long to answer");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    Fetcher impatient =
        new Fetcher(
            rules(Duration.ofMillis(300), Duration.ofSeconds(30)),
            this::resolve,
            FetchStories::permitted);
    assertThat(problem(impatient.fetch(server.at("news.example", "/mute"))))
        .isEqualTo("takes too long to answer");
  }

  /** jwarc's own command line, which ends its process. */
  private static int jwarc(String... arguments) throws Exception {
    Path jar = Path.of(WarcTool.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }
}
