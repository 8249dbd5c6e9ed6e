package selon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import selon.statement.Reading;

/** The workbench in a real browser: by keyboard, without scripts, and as axe sees it. */
class BrowserTest {

  private static Bench bench;
  private static Chromium browser;
  private static String axe;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(
        Chromium.here(),
        "no browser here: apt-get install chromium chromium-driver, and these tests run");
    bench = Bench.of(Bench.flood().toArray(String[]::new));
    bench.add("old.jsonl", VersionsPageTest.OLD);
    bench.add("new.jsonl", VersionsPageTest.NEW);
    browser = Chromium.open();
    try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(in, "axe").readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (bench != null) {
      bench.close();
    }
  }

  @BeforeEach
  void enter() {
    browser.size(1360, 900);
    browser.scheme("light");
    browser.driver.get(bench.workbench().address() + "&lang=en");
    browser.complaints();
  }

  private static void go(String path) {
    browser.driver.get("http://127.0.0.1:" + bench.workbench().port() + path);
  }

  private static WebElement find(String css) {
    return browser.await(css, "");
  }

  private static void await(String css, String text) {
    browser.await(css, text);
  }

  private static void press(CharSequence... keys) {
    browser.press(keys);
  }

  private static Map<String, String> pages() {
    Reading reading = bench.desk().holdings().reading("f1").orElseThrow();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("overview", "/");
    pages.put("claims", "/claims");
    pages.put("claim", Frame.claim(bench.desk().holdings().claims().all().get(0)));
    String claim = Frame.claim(bench.desk().holdings().claims().all().get(0));
    pages.put("telling", claim + "/telling?a=f3");
    pages.put("join", claim + "/join");
    pages.put("joinStatement", "/a/f1/join?s=" + reading.statements().get(1).id());
    pages.put("pair", claim + "/compare?t=f1&t=f3");
    pages.put("pick", claim + "/compare");
    pages.put("ledger", "/ledger");
    pages.put("versions", "/a/q1/versions");
    pages.put("articles", "/articles");
    pages.put("read", "/a/f1");
    pages.put("statement", Frame.statement("f1", reading.statements().get(0).id()));
    pages.put("compare", "/compare?a=f1&b=f3");
    pages.put("sources", "/sources");
    pages.put("source", "/source?name=anna+brandt");
    pages.put("outlets", "/outlets");
    pages.put("outlet", "/outlet?name=radio+lind");
    pages.put("search", "/search?q=dam");
    pages.put("review", "/review");
    pages.put("decisions", "/decisions");
    pages.put("add", "/add");
    pages.put("help", "/help");
    pages.put("gone", "/c/0123456789abcdef");
    pages.put("lost", "/c/f1.0-17");
    return pages;
  }

  @ParameterizedTest
  @CsvSource({
    "en,light,1360", "en,dark,1360", "fr,light,1360", "fr,dark,1360",
    "en,light,390", "en,dark,390", "fr,light,390", "fr,dark,390",
    "en,light,320", "fr,light,320"
  })
  void axeFindsNothingSerious(String language, String scheme, int width) {
    browser.size(width, 900);
    browser.scheme(scheme);
    go("/?lang=" + language);
    List<String> findings = new ArrayList<>();
    pages()
        .forEach(
            (name, path) -> {
              go(path);
              browser.shoot(name + "-" + language + "-" + scheme + "-" + width);
              browser.driver.executeScript(axe);
              Object found =
                  browser.driver.executeAsyncScript(
                      "const done = arguments[arguments.length - 1];"
                          + "axe.run({resultTypes: ['violations'],"
                          + " rules: {'target-size': {enabled: true}}})"
                          + ".then(r => done(r.violations"
                          + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                          + ".map(v => v.id + ': ' + v.nodes.slice(0, 3)"
                          + ".map(n => n.html + ' ' + n.failureSummary).join(' | '))),"
                          + " e => done([String(e)]))");
              ((List<?>) Objects.requireNonNull(found))
                  .forEach(finding -> findings.add(name + ": " + finding));
              Object wider =
                  browser.driver.executeScript(
                      "return document.documentElement.scrollWidth > innerWidth + 1");
              if (Boolean.TRUE.equals(wider)) {
                findings.add(name + ": wider than the window");
              }
            });
    assertThat(findings).isEmpty();
    assertThat(browser.complaints())
        .allMatch(line -> line.contains("/c/0123456789abcdef") || line.contains("/c/f1.0-17"));
  }

  @Test
  void oneGoesThroughAnArticleByKeys() {
    go("/a/f1");
    press("j");
    await("#chosen h2", "1 of");
    assertThat(focused()).as("a screen reader reads it").startsWith("H2");
    press("j");
    await("#chosen h2", "2 of");
    press("k");
    await("#chosen h2", "1 of");
    assertThat(browser.driver.getCurrentUrl()).contains("?s=");
    press("e");
    await("#chosen .edit", "Kind of source");
    press(Keys.ESCAPE);
    assertThat(focused()).startsWith("SUMMARY");
    press(Keys.ESCAPE);
    await("#panel", "statements");
    press("/");
    press("dam", Keys.ENTER);
    await("h1", "found");
    press("?");
    await("h1", "How to read");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aStatementIsRejectedByOneKeyAndTheClaimFollows() {
    Reading reading = bench.desk().holdings().reading("f1").orElseThrow();
    int before = reading.statements().size();
    go(Frame.statement("f1", reading.statements().get(0).id()));
    press("x");
    assertThat(focused()).as("nothing is decided from afar").startsWith("H2");
    assertThat(bench.desk().holdings().reading("f1").orElseThrow().statements()).hasSize(before);
    press("x");
    await(".kept", "rejected");
    assertThat(focused()).as("where one is then").contains("kept");
    assertThat(bench.desk().holdings().reading("f1").orElseThrow().statements())
        .hasSize(before - 1);
    find(".kept button").click();
    await("h1", "Flood");
    bench.rest();
    assertThat(bench.desk().holdings().reading("f1").orElseThrow().statements()).hasSize(before);
    assertThat(browser.complaints()).isEmpty();
  }

  private static void switchKeys(boolean on) {
    browser.pressAt(find("[data-keys-switch] input"), Keys.SPACE);
    browser.await(
        "keys not " + on,
        () -> (browser.driver.manage().getCookieNamed("selon-keys") == null) == on);
  }

  @Test
  void theKeysOfOneLetterCanBeSwitchedOff() {
    go("/help#keys");
    switchKeys(false);
    go("/a/f1");
    press("j");
    press("?");
    assertThat(browser.driver.getCurrentUrl()).endsWith("/a/f1");
    go("/help#keys");
    assertThat(find("[data-keys-switch] input").isSelected()).isFalse();
    switchKeys(true);
    go("/a/f1");
    press("j");
    await("#chosen h2", "1 of");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aQuestionIsAnsweredByKeysOnlyFromWithinIt() {
    Bench doubtful =
        Bench.of(
            Bench.line(
                "r1", "Hill Post", "2025-06-18", "One", "The quay is safe, said Nora Vidal."),
            Bench.line(
                "r2", "Lind Post", "2025-06-18", "Two", "The mill is safe, said Norah Vidal."));
    try {
      browser.driver.get(doubtful.workbench().address() + "&lang=en");
      int port = doubtful.workbench().port();
      browser.driver.get("http://127.0.0.1:" + port + "/review");
      int before = doubtful.desk().notes().size();
      assertThat(doubtful.desk().holdings().doubts()).isNotEmpty();
      press("x");
      assertThat(doubtful.desk().notes()).hasSize(before);
      assertThat(focused()).isEqualTo("H2 q");
      press("x");
      await(".kept", "");
      assertThat(doubtful.desk().notes()).hasSize(before + 1);
      assertThat(focused()).as("not on the body").doesNotStartWith("BODY");
    } finally {
      doubtful.close();
    }
  }

  private static String focused() {
    return (String)
        Objects.requireNonNull(
            browser.driver.executeScript(
                "const e = document.activeElement;"
                    + "return e.tagName + ' ' + (e.id || e.className);"));
  }

  @Test
  void aClickOnAPassageTellsOfIt() {
    go("/a/f1");
    find(".text .say").click();
    await("#chosen h2", "of");
    assertThat(find(".text .ref[aria-current]").isDisplayed()).isTrue();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void allWorksWithoutScripts() {
    browser.scripts(false);
    try {
      go("/");
      find("#most ~ ol .gist").click();
      await(".answers", "Who said it first?");
      find(".tellings .outlet").sendKeys(Keys.ENTER);
      await("#chosen", "Right");
      find("#chosen [data-key=a]").click();
      await(".kept", "confirmed");
      find(".kept button").click();
      browser.awaitNone(".kept", "confirmed");
      go("/sources");
      find("tbody a").click();
      await("h2", "Put it right");
    } finally {
      browser.scripts(true);
    }
  }

  /** What a press in the middle of the element reaches, once the page has come to its anchor. */
  private static Object reached(String css) {
    return Objects.requireNonNull(
        browser.driver.executeAsyncScript(
            "const done = arguments[1], e = document.querySelector(arguments[0]);"
                + "let last = -1;"
                + "const look = () => {"
                + "  if (scrollY !== last) { last = scrollY; setTimeout(look, 300); return; }"
                + "  const b = e.getBoundingClientRect();"
                + "  const at = document.elementFromPoint(b.x + b.width / 2, b.y + b.height / 2);"
                + "  done(at !== null && e.contains(at) ? 'it' : at + ' at ' + b.y);"
                + "};"
                + "look();",
            css));
  }

  @ParameterizedTest
  @CsvSource({"1360,900", "390,700"})
  void whatWasDecidedFarDownIsSeenAndCanBeTakenBack(int width, int height) {
    browser.size(width, height);
    go(Frame.claim(bench.desk().holdings().claims().all().get(0)));
    find("#t2 .decide form:last-of-type button").sendKeys(Keys.ENTER);
    find(".kept");
    assertThat(browser.driver.getCurrentUrl()).contains("#t2");
    assertThat(reached(".kept button")).isEqualTo("it");
    assertThat(reached("#t2 .tag")).isEqualTo("it");
    find(".kept button").sendKeys(Keys.ENTER);
    find(".undone");
    assertThat(reached(".undone p")).isEqualTo("it");
  }
}
