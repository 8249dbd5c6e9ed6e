package selon.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.Selon;
import selon.page.Pages;
import selon.store.Case;
import selon.store.CaseWriter;
import selon.store.LedgerEntry;
import selon.store.Outcome;

/** Addresses made to lead inside: each has its line in the ledger, and the next page is kept. */
@Timeout(60)
class HostileFetchTest {

  /** Stands for a public address; all of 127/8 is this machine. */
  private static final String PUBLIC = "127.0.0.2";

  private static final Selon SELON = new Selon();
  private static final String PAGE =
      "<!doctype html><title>Ferry late</title><article><h1>Ferry late</h1><p>The ferry left the"
          + " harbor at noon, said Ada Brook.</p></article>";

  @TempDir private Path folder;
  private Server server;

  @BeforeEach
  void start() throws IOException {
    server = new Server(PUBLIC);
    server.answer("/good", "200 OK", "Content-Type: text/html", PAGE);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** What the ledger says of the address; that of the page behind it says that it was added. */
  private LedgerEntry entry(URI address, Resolver resolver) throws IOException {
    Duration soon = Duration.ofSeconds(5);
    FetchRules rules =
        new FetchRules("Selon/1.0", Duration.ZERO, soon, soon, soon, 1 << 20, 5, false);
    Fetcher fetcher =
        new Fetcher(rules, resolver, server -> server.getHostAddress().equals(PUBLIC));
    try (CaseWriter writer = CaseWriter.open(folder, CaseWriter.Setup.of(SELON::read))) {
      for (URI each : List.of(address, server.at("news.example", "/good"))) {
        try (Pages pages = fetcher.fetch(each).pages()) {
          pages.forEachRemaining(
              intake -> {
                try {
                  writer.take(intake);
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
        }
      }
    }
    try (Case opened = Case.open(folder)) {
      List<LedgerEntry> all = opened.ledger().last(9);
      assertThat(all).hasSize(2);
      assertThat(all).anyMatch(entry -> entry.outcome() == Outcome.ADDED);
      return all.stream()
          .filter(entry -> entry.name().equals(address.toString()))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Resolver honest() {
    return host -> List.of(InetAddress.getByName(host.equals("news.example") ? PUBLIC : host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "169.254.169.254", "[::ffff:127.0.0.1]", "[::1]", "10.0.0.1"})
  void aRedirectionInsideIsRefusedInTheLedger(String host) throws IOException {
    server.answer("/in", "302 Found", "Location: http://" + host + ":8080/admin", "");
    LedgerEntry entry = entry(server.at("news.example", "/in"), honest());
    assertThat(entry.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(entry.reason()).contains("which is not public");
  }

  @Test
  void aNameThatChangesItsMindIsRefusedInTheLedger() throws IOException {
    server.answer("/twice", "200 OK", "Content-Type: text/html", PAGE);
    int[] asked = {0};
    Resolver fickle =
        host ->
            host.equals("fickle.example")
                ? List.of(InetAddress.getByName(asked[0]++ == 0 ? PUBLIC : "127.0.0.1"))
                : List.of(InetAddress.getByName(PUBLIC));
    LedgerEntry entry = entry(server.at("fickle.example", "/twice"), fickle);
    assertThat(asked[0]).isGreaterThan(1);
    assertThat(entry.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(entry.reason()).contains("leads to 127.0.0.1, which is not public");
  }
}
