package selon.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import selon.page.HtmlPage;
import selon.page.Intake;
import selon.page.Pages;

/** Stories of fetching, against a server of our own. */
abstract class FetchStories {

  /** Stands for a public address; all of 127/8 is this machine. */
  static final String PUBLIC = "127.0.0.2";

  static final String HTML = "Content-Type: text/html; charset=utf-8";
  static final String PAGE =
      "<!doctype html><title>Le bac</title><article><h1>Le bac</h1><p>Il est réparé, a dit Nora"
          + " Vidal.</p></article>";

  Server server;
  final List<String> resolved = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = new Server(PUBLIC);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  Fetch fetch(String path) {
    return fetcher().fetch(server.at("news.example", path));
  }

  Fetcher fetcher() {
    return new Fetcher(quick(), this::resolve, FetchStories::permitted);
  }

  static FetchRules quick() {
    return rules(Duration.ofSeconds(5), Duration.ofSeconds(8));
  }

  static FetchRules rules(Duration silence, Duration total) {
    return new FetchRules(
        "Selon/1.0", Duration.ZERO, Duration.ofSeconds(2), silence, total, 32 << 20, 5, false);
  }

  List<InetAddress> resolve(String host) throws UnknownHostException {
    resolved.add(host);
    return List.of(InetAddress.getByName(host.endsWith(".example") ? PUBLIC : host));
  }

  static boolean permitted(InetAddress address) {
    return address.getHostAddress().equals(PUBLIC) || PublicAddresses.isPublic(address);
  }

  static Fetch.Fetched fetched(Fetch fetch) {
    assertThat(fetch).isInstanceOf(Fetch.Fetched.class);
    return (Fetch.Fetched) fetch;
  }

  static String problem(Fetch fetch) {
    assertThat(fetch).isInstanceOf(Fetch.Refused.class);
    return ((Fetch.Refused) fetch).problem();
  }

  static HtmlPage page(Fetch.Fetched fetched) {
    try (Pages pages = fetched.pages()) {
      return (HtmlPage) ((Intake.Taken) pages.next()).page();
    }
  }
}
