package selon.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is never asked: pages closed to programs, what is not public, hosts without a rest. */
@Timeout(60)
class NeverAskedTest extends FetchStories {

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
      Fetcher fetcher = new Fetcher(quick(), fickle, FetchStories::permitted);
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
        new Fetcher(quick(), both, FetchStories::permitted).fetch(server.at("news.example", "/a")));
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
            FetchStories::permitted);
    long start = System.nanoTime();
    fetched(fetcher.fetch(server.at("news.example", "/a")));
    fetched(fetcher.fetch(server.at("news.example", "/a")));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(800));
  }
}
