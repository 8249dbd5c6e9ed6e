package selon.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.tools.WarcTool;
import selon.page.HtmlPage;
import selon.page.Intake;
import selon.page.Pages;

/** Fetching, against a server of our own: what comes, what is kept, and what is never asked. */
@Timeout(60)
class FetcherTest {

  /** Stands for a public address; all of 127/8 is this machine. */
  private static final String PUBLIC = "127.0.0.2";

  private static final String HTML = "Content-Type: text/html; charset=utf-8";
  private static final String PAGE =
      "<!doctype html><title>Le bac</title><article><h1>Le bac</h1><p>Il est réparé, a dit Nora"
          + " Vidal.</p></article>";

  @TempDir private Path folder;
  private Server server;
  private final List<String> resolved = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = new Server(PUBLIC);
  }

  @AfterEach
  void stop() {
    server.close();
  }

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
            FetcherTest::permitted);
    assertThat(problem(impatient.fetch(server.at("news.example", "/mute"))))
        .isEqualTo("takes too long to answer");
  }

  @Test
  void robotsAreHeeded() {
    server.answer(
        "/robots.txt",
        "200 OK",
        "Content-Type: text/plain",
        "User-agent: *\nDisallow: /all\n\nUser-agent: selon\nDisallow: /us\nCrawl-delay: 0.1\n");
    server.answer("/all", "200 OK", HTML, PAGE).answer("/us", "200 OK", HTML, PAGE);
    Fetcher fetcher = fetcher();
    assertThat(problem(fetcher.fetch(server.at("news.example", "/us"))))
        .isEqualTo("is closed to programs by its robots.txt");
    fetched(fetcher.fetch(server.at("news.example", "/all")));
    assertThat(server.asked()).containsExactly("/robots.txt", "/all");
  }

  @Test
  void whereRobotsCannotBeReadNothingIs() {
    server.answer("/robots.txt", "503 Busy", "", "");
    assertThat(problem(fetch("/a"))).isEqualTo("is closed to programs by its robots.txt");
    server.answer("/robots.txt", "403 Forbidden", "", "");
    server.answer("/a", "200 OK", HTML, PAGE);
    fetched(fetch("/a"));
  }

  @Test
  void redirectionsAreFollowedAndEachHasToBeOpen() {
    server.answer("/robots.txt", "200 OK", "", "User-agent: *\nDisallow: /closed");
    server.answer("/1", "302 Found", "Location: http://other.example:" + server.port() + "/2", "");
    server.answer("/2", "200 OK", HTML, PAGE);
    server.answer("/3", "302 Found", "Location: /closed", "");
    server.answer("/loop", "307 Again", "Location: /loop", "");
    server.answer("/mail", "302 Found", "Location: mailto:desk@news.example", "");
    server.answer("/file", "302 Found", "Location: file:///etc/hostname", "");
    assertThat(page(fetched(fetch("/1"))).address()).isEqualTo(server.at("other.example", "/2"));
    assertThat(problem(fetch("/3")))
        .isEqualTo(
            "leads to "
                + server.at("news.example", "/closed")
                + ", which is closed to programs by its robots.txt");
    assertThat(problem(fetch("/loop"))).isEqualTo("leads on more than 5 times");
    assertThat(problem(fetch("/mail"))).isEqualTo("leads on to what is no address of the web");
    assertThat(problem(fetch("/file"))).isEqualTo("leads on to what is no address of the web");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "169.254.169.254",
        "[::ffff:127.0.0.1]",
        "[::1]",
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "[fe80::1]",
        "[fd00::1]",
        "[64:ff9b::7f00:1]",
        "2130706433",
        "localhost"
      })
  void noRedirectionLeadsInside(String host) throws IOException {
    try (Server inside = new Server("127.0.0.1")) {
      inside.answer("/secret", "200 OK", HTML, PAGE);
      server.answer(
          "/a", "302 Found", "Location: http://" + host + ":" + inside.port() + "/secret", "");
      assertThat(problem(fetch("/a"))).contains("which is not public; --allow-private allows it");
      assertThat(inside.asked()).isEmpty();
    }
  }

  @Test
  void aNameThatChangesItsMindIsAskedForEachConnection() throws IOException {
    server.answer("/a", "200 OK", HTML, PAGE);
    try (Server inside = new Server("127.0.0.1")) {
      List<String> answers = new ArrayList<>(List.of(PUBLIC, "127.0.0.1"));
      Resolver fickle = host -> List.of(InetAddress.getByName(answers.remove(0)));
      Fetcher fetcher = new Fetcher(quick(), fickle, FetcherTest::permitted);
      // robots.txt goes to the first answer, the page would go to the second
      assertThat(problem(fetcher.fetch(server.at("news.example", "/a"))))
          .isEqualTo("leads to 127.0.0.1, which is not public; --allow-private allows it");
      assertThat(answers).isEmpty();
      assertThat(inside.asked()).isEmpty();
    }
    fetched(fetch("/a"));
    assertThat(resolved).containsExactly("news.example", "news.example");
  }

  @Test
  void ofSeveralAddressesOnlyPublicOnesAreAsked() throws IOException {
    server.answer("/a", "200 OK", HTML, PAGE);
    Resolver both =
        host -> List.of(InetAddress.getLoopbackAddress(), InetAddress.getByName(PUBLIC));
    fetched(
        new Fetcher(quick(), both, FetcherTest::permitted).fetch(server.at("news.example", "/a")));
  }

  @Test
  void privateAddressesAreAskedWhereTheUserAllowsIt() {
    server.answer("/a", "200 OK", HTML, PAGE);
    URI address = server.at(PUBLIC, "/a");
    assertThat(problem(new Fetcher(quick()).fetch(address))).contains("is not public");
    fetched(new Fetcher(quick().allowingPrivate()).fetch(address));
  }

  @Test
  void onlyTheWebIsAsked() {
    for (String address : List.of("ftp://news.example/", "file:///etc/hostname", "http:///x")) {
      assertThat(problem(fetcher().fetch(URI.create(address))))
          .isEqualTo("is no address of the web");
    }
    assertThat(problem(fetcher().fetch(URI.create("http://me:secret@news.example/"))))
        .isEqualTo("holds a name or a password, which are not sent");
    Resolver none =
        host -> {
          throw new UnknownHostException(host);
        };
    assertThat(problem(new Fetcher(quick(), none).fetch(URI.create("http://no.example/"))))
        .isEqualTo("has an unknown host");
  }

  @Test
  void aHostHasItsTimeBetweenRequests() {
    server.answer("/a", "200 OK", HTML, PAGE);
    Fetcher fetcher =
        new Fetcher(
            new FetchRules(
                "Selon/1.0",
                Duration.ofMillis(400),
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                Duration.ofSeconds(4),
                1 << 20,
                5,
                false),
            this::resolve,
            FetcherTest::permitted);
    long start = System.nanoTime();
    fetched(fetcher.fetch(server.at("news.example", "/a")));
    fetched(fetcher.fetch(server.at("news.example", "/a")));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(800));
  }

  private Fetch fetch(String path) {
    return fetcher().fetch(server.at("news.example", path));
  }

  private Fetcher fetcher() {
    return new Fetcher(quick(), this::resolve, FetcherTest::permitted);
  }

  private static FetchRules quick() {
    return rules(Duration.ofSeconds(5), Duration.ofSeconds(8));
  }

  private static FetchRules rules(Duration silence, Duration total) {
    return new FetchRules(
        "Selon/1.0", Duration.ZERO, Duration.ofSeconds(2), silence, total, 32 << 20, 5, false);
  }

  private List<InetAddress> resolve(String host) throws UnknownHostException {
    resolved.add(host);
    return List.of(InetAddress.getByName(host.endsWith(".example") ? PUBLIC : host));
  }

  private static boolean permitted(InetAddress address) {
    return address.getHostAddress().equals(PUBLIC) || PublicAddresses.isPublic(address);
  }

  private static Fetch.Fetched fetched(Fetch fetch) {
    assertThat(fetch).isInstanceOf(Fetch.Fetched.class);
    return (Fetch.Fetched) fetch;
  }

  private static String problem(Fetch fetch) {
    assertThat(fetch).isInstanceOf(Fetch.Refused.class);
    return ((Fetch.Refused) fetch).problem();
  }

  private static HtmlPage page(Fetch.Fetched fetched) {
    try (Pages pages = fetched.pages()) {
      return (HtmlPage) ((Intake.Taken) pages.next()).page();
    }
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
