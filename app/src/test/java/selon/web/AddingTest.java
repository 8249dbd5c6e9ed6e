package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.Selon;
import selon.fetch.FetchRules;
import selon.fetch.Fetcher;
import selon.language.Language;
import selon.page.Pages;

/** What is taken in, and what is fetched only if somebody said so. */
class AddingTest {

  private static final Selon SELON = new Selon();

  private final List<URI> fetched = new ArrayList<>();
  private final MemoryDesk desk =
      new MemoryDesk(
          "a test", SELON::read, (corpus, decided) -> SELON.trace(corpus), Clock.systemUTC());
  private Workbench workbench = start(false);

  private Workbench start(boolean always) {
    return Workbench.start(
        desk,
        0,
        new Language("en"),
        new Reach(
            always,
            address -> {
              fetched.add(address);
              byte[] text = "The mill burned, said Ada Lund.".getBytes(StandardCharsets.UTF_8);
              return Pages.of("page.txt", new ByteArrayInputStream(text));
            }));
  }

  @AfterEach
  void close() {
    workbench.close();
    desk.close();
  }

  private void rest() {
    new Bench(desk, workbench).rest();
  }

  private Visitor.Answer add(Map<String, String> fields) {
    Visitor visitor = Visitor.inside(workbench);
    Map<String, String> all = new java.util.TreeMap<>(fields);
    all.put("token", visitor.get("/add").token());
    Visitor.Answer answer = visitor.post("/add", all);
    rest();
    return answer;
  }

  @Test
  void anAddressIsFetchedWhenItsBoxIsMarked() {
    assertThat(add(Map.of("fetch", "https://mill.example/news")).status()).isEqualTo(400);
    assertThat(fetched).isEmpty();
    assertThat(add(Map.of("fetch", "https://mill.example/news", "fetch-once", "yes")).status())
        .isEqualTo(200);
    assertThat(fetched).containsExactly(URI.create("https://mill.example/news"));
    assertThat(desk.holdings().catalog().size()).isEqualTo(1);
  }

  @Test
  void anAddressIsFetchedWhereTheProgramWasStartedToFetch() {
    workbench.close();
    workbench = start(true);
    assertThat(Jsoup.parse(Visitor.inside(workbench).get("/add").body()).select("[type=checkbox]"))
        .isEmpty();
    assertThat(add(Map.of("fetch", "https://mill.example/news")).status()).isEqualTo(200);
    assertThat(fetched).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://mill.example/", "mill", "https://", "/etc"})
  void whatIsNoAddressOfAPageIsRefused(String address) {
    assertThat(add(Map.of("fetch", address, "fetch-once", "yes")).status()).isEqualTo(400);
    assertThat(fetched).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:80/",
        "http://localhost/",
        "http://[::1]/",
        "http://10.0.0.1/",
        "http://192.168.1.1/router",
        "http://169.254.169.254/latest/meta-data/",
        "http://0x7f000001/"
      })
  void whatIsOnThisMachineOrItsNetworksIsNotFetched(String address) {
    Fetcher fetcher = new Fetcher(FetchRules.usual("test"));
    workbench.close();
    workbench =
        Workbench.start(
            desk, 0, new Language("en"), new Reach(true, asked -> fetcher.fetch(asked).pages()));
    add(Map.of("fetch", address));
    assertThat(desk.holdings().catalog().size()).isZero();
    assertThat(desk.last(9)).hasSize(1).allMatch(line -> line.article() == null);
    assertThat(Visitor.inside(workbench).get("/add").body()).contains(desk.last(9).get(0).name());
  }

  @Test
  void progressIsTold() {
    add(Map.of("text", "The mill burned, said Ada Lund."));
    String part = Visitor.inside(workbench).get("/add/progress").body();
    assertThat(Jsoup.parse(part).select("body > #progress [role=status]")).hasSize(1);
    assertThat(Jsoup.parse(part).select("#progress li")).hasSize(1);
    assertThat(Jsoup.parse(part).select("[data-poll]")).as("done").isEmpty();
  }

  /** Sends files as a browser does: one part for each, without a name where none is chosen. */
  private Visitor.Answer upload(Map<String, String> files) {
    Visitor visitor = Visitor.inside(workbench);
    StringBuilder body = new StringBuilder();
    part(body, "name=\"token\"", visitor.get("/add").token());
    new java.util.TreeMap<>(files)
        .forEach(
            (name, content) -> part(body, "name=\"files\"; filename=\"" + name + "\"", content));
    body.append("--edge--\r\n");
    Visitor.Answer answer =
        visitor.send(
            "POST",
            "/add",
            Map.of(
                "Content-Type",
                "multipart/form-data; boundary=edge",
                "Origin",
                "http://127.0.0.1:" + workbench.port()),
            body.toString());
    rest();
    return answer;
  }

  private static void part(StringBuilder body, String names, String content) {
    body.append("--edge\r\nContent-Disposition: form-data; ")
        .append(names)
        .append("\r\n\r\n")
        .append(content)
        .append("\r\n");
  }

  @Test
  void anEmptyFileIsTold() {
    assertThat(upload(Map.of("none.txt", "", "mill.txt", "It burned, said Ada Lund.")).status())
        .isEqualTo(303);
    assertThat(desk.last(9)).hasSize(2);
    assertThat(Visitor.inside(workbench).get("/add").body()).contains("none.txt", "is empty");
    assertThat(upload(Map.of("", "")).status()).as("no file is chosen").isEqualTo(400);
    assertThat(desk.last(9)).hasSize(2);
  }

  @Test
  void whatIsTooLargeToSendIsNoErrorOfSelon() {
    Visitor.Answer answer = upload(Map.of("large.txt", "a".repeat(65 << 20)));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(Jsoup.parse(answer.body()).select(".lead").text())
        .isEqualTo("At most 64 MB can be sent at a time. For more: selon add -c CASE FILE");
    assertThat(desk.last(9)).isEmpty();
  }

  @Test
  void fromARefusalAWayLeadsBackToAdding() {
    for (Map<String, String> fields :
        List.of(Map.<String, String>of(), Map.of("fetch", "https://mill.example/news"))) {
      Visitor.Answer answer = add(fields);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(Jsoup.parse(answer.body()).select(".ways a[href=/add]")).hasSize(1);
    }
  }

  @Test
  void textsWithoutAHeadlineAreToldApartInLists() {
    add(Map.of("text", "The mill burned, said Ada Lund."));
    add(Map.of("text", "The quay is shut, said Ben Orde."));
    for (String page : List.of("/articles", "/add", "/ledger", "/compare")) {
      assertThat(Jsoup.parse(Visitor.inside(workbench).get(page).body()).select("main").text())
          .as(page)
          .contains("(no title) The mill burned, said", "(no title) The quay is shut, said");
    }
  }

  @Test
  void anEmptyCollectionSaysSoOnEveryList() {
    for (String page : List.of("/articles", "/claims", "/sources", "/outlets", "/ledger")) {
      assertThat(Jsoup.parse(Visitor.inside(workbench).get(page).body()).select("main .none"))
          .as(page)
          .hasSize(1);
    }
    Visitor french = Visitor.inside(workbench);
    assertThat(french.get("/articles", Map.of("Accept-Language", "fr")).body())
        .contains("<h1>0 article</h1>");
  }
}
