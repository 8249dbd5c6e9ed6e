package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  private static Bench bench;

  @BeforeAll
  static void open() {
    bench = Bench.of(Bench.flood().get(0));
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  private static String own() {
    return "http://127.0.0.1:" + bench.workbench().port();
  }

  private static String secret() {
    return bench.workbench().address().replaceFirst(".*key=", "");
  }

  private static Map<String, String> reject(Visitor visitor) {
    String token = visitor.get("/a/f1").token();
    String statement = bench.desk().holdings().reading("f1").orElseThrow().statements().get(0).id();
    return Map.of("token", token, "do", "accept", "article", "f1", "statement", statement);
  }

  @Test
  void theFirstAddressBecomesACookieAndLosesItsSecret() {
    Visitor.Answer answer = new Visitor(bench.workbench().port()).get("/?key=" + secret());
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/");
    assertThat(answer.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Strict");
    assertThat(answer.header("Set-Cookie")).doesNotContain(secret());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/a/f1",
        "/a/f1/reading.json",
        "/api/readings",
        "/decisions.jsonl",
        "/?key=",
        "/?key=wrong",
        "/a/f1?key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "/nothing"
      })
  void withoutTheSecretNothingIsTold(String path) {
    Visitor.Answer answer = new Visitor(bench.workbench().port()).get(path);
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body()).doesNotContain("Flood").doesNotContain("a test");
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @Test
  void aWrongCookieOpensNothing() {
    String cookie = "selon-" + bench.workbench().port() + "=" + secret();
    assertThat(new Visitor(bench.workbench().port()).get("/", Map.of("Cookie", cookie)).status())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:80",
        "127.0.0.1",
        "127.0.0.1:1",
        "localhost.evil.example"
      })
  void anotherHostIsRefused(String host) {
    Visitor.Answer answer = bench.visitor().get("/", Map.of("Host", host));
    assertThat(answer.status()).isEqualTo(421);
    assertThat(answer.body()).doesNotContain("a test");
  }

  @Test
  void localhostIsAHostOfOurs() {
    String host = "localhost:" + bench.workbench().port();
    assertThat(bench.visitor().get("/", Map.of("Host", host)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1", "http://localhost"})
  void aChangeFromAnotherOriginIsRefused(String origin) {
    Visitor visitor = bench.visitor();
    int before = bench.desk().notes().size();
    assertThat(visitor.form("/decide", reject(visitor), Map.of("Origin", origin)).status())
        .isEqualTo(403);
    assertThat(bench.desk().notes()).hasSize(before);
  }

  @Test
  void ourOwnFormWithoutAnOriginIsTaken() {
    Visitor visitor = bench.visitor();
    Map<String, String> sent = Map.of("Origin", "null", "Sec-Fetch-Site", "same-origin");
    assertThat(visitor.form("/decide", reject(visitor), sent).status()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void aChangeThatTheBrowserCallsForeignIsRefused(String site) {
    Visitor visitor = bench.visitor();
    assertThat(visitor.form("/decide", reject(visitor), Map.of("Sec-Fetch-Site", site)).status())
        .isEqualTo(403);
  }

  @Test
  void aForeignPageCannotLoadOursAsAPart() {
    Map<String, String> part = Map.of("Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors");
    assertThat(bench.visitor().get("/a/f1/reading.json", part).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong"})
  void aChangeWithoutTheTokenIsRefused(String token) {
    Visitor visitor = bench.visitor();
    Map<String, String> fields = new java.util.TreeMap<>(reject(visitor));
    fields.put("token", token);
    int before = bench.desk().notes().size();
    assertThat(visitor.form("/decide", fields, Map.of("Origin", own())).status()).isEqualTo(403);
    assertThat(visitor.form("/undo", Map.of("note", "1"), Map.of()).status()).isEqualTo(403);
    assertThat(visitor.form("/add", Map.of("text", "x"), Map.of()).status()).isEqualTo(403);
    assertThat(bench.desk().notes()).hasSize(before);
  }

  @Test
  void aChangeWithTheTokenIsTaken() {
    Visitor visitor = bench.visitor();
    int before = bench.desk().notes().size();
    assertThat(visitor.post("/decide", reject(visitor)).status()).isEqualTo(200);
    assertThat(bench.desk().notes()).hasSize(before + 1);
  }

  @Test
  void aProgramComesInBySecret() {
    Visitor program = new Visitor(bench.workbench().port());
    Map<String, String> with = Map.of("Authorization", "Bearer " + secret());
    assertThat(program.get("/api/readings", with).status()).isEqualTo(200);
    assertThat(program.get("/api/readings", Map.of("Authorization", "Bearer x")).status())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../words.en.properties",
        "/assets/%2e%2e/words.en.properties",
        "/assets/x/..%2f..%2fMETA-INF%2fMANIFEST.MF",
        "/assets/x/words.en.properties",
        "//evil.example/",
        "/a/..%2f..%2fetc%2fpasswd",
        "/a/~Li4vLi4vZXRjL3Bhc3N3ZA",
        "/a/%00",
        "/..;/a/f1",
        "/a/f1;x=y/reading.json/../../.."
      })
  void pathTricksLeadNowhere(String path) {
    Visitor.Answer answer = bench.visitor().get(path);
    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("root:").doesNotContain("Manifest-Version");
  }

  @Test
  void afterAFormOneIsLedToOurPagesOnly() {
    Visitor visitor = bench.visitor();
    for (String back :
        List.of("https://evil.example/", "//evil.example", "/\\evil.example", "/\t/evil.example")) {
      Map<String, String> fields = new java.util.TreeMap<>(reject(visitor));
      fields.put("back", back);
      Visitor.Answer answer = visitor.form("/decide", fields, Map.of("Origin", own()));
      assertThat(answer.status()).isEqualTo(303);
      assertThat(answer.header("Location")).matches("(http://127\\.0\\.0\\.1:\\d+)?/\\?note=\\d+");
    }
  }

  @Test
  void everyAnswerCarriesThePolicy() {
    for (String path : List.of("/", "/a/f1", "/nothing", "/api/readings", "/a/f1/reading.html")) {
      Visitor.Answer answer = bench.visitor().get(path);
      String policy = answer.header("Content-Security-Policy");
      assertThat(policy).contains("default-src 'none'").contains("frame-ancestors 'none'");
      assertThat(policy).contains("base-uri 'none'").contains("form-action 'self'");
      assertThat(policy).doesNotContain("unsafe").doesNotContain("*").doesNotContain("http");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
      assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
      assertThat(answer.header("Server")).isEmpty();
    }
  }

  @Test
  void onlyLoopbackIsListenedOn() throws IOException {
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(network.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          try (Socket socket = new Socket(address, bench.workbench().port())) {
            assertThat(socket.getInetAddress()).as("reached from outside").isNull();
          } catch (IOException e) {
            assertThat(e).isInstanceOf(java.net.SocketException.class);
          }
        }
      }
    }
  }
}
