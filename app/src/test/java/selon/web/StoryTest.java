package selon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import selon.trace.Synopsis;

/**
 * What somebody does who checks a story, in a real browser, by the keyboard alone: each link and
 * button is come to and pressed by keys, with scripts and without, in both languages.
 */
class StoryTest {

  private static Chromium browser;
  private Bench bench;

  @BeforeAll
  static void open() {
    assumeTrue(
        Chromium.here(),
        "no browser here: apt-get install chromium chromium-driver, and these tests run");
    browser = Chromium.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void start() {
    bench = Bench.ofExamples("stories/lake.jsonl");
    browser.size(1360, 900);
  }

  @AfterEach
  void stop() {
    browser.scripts(true);
    bench.close();
  }

  private void enter(String language, boolean scripts) {
    browser.scripts(scripts);
    browser.driver.get(bench.workbench().address() + "&lang=" + language);
    browser.complaints();
  }

  private void go(String path) {
    browser.driver.get("http://127.0.0.1:" + bench.workbench().port() + path);
  }

  private static WebElement find(String css) {
    return browser.await(css, "");
  }

  private static void press(String css) {
    find(css).sendKeys(Keys.ENTER);
  }

  private static String text(String css) {
    return find(css).getText();
  }

  private Synopsis told(String words) {
    return bench.desk().holdings().claims().all().stream()
        .filter(claim -> claim.mentions(words))
        .findFirst()
        .orElseThrow();
  }

  /** Shows all of a telling's row, which is folded where many tell a claim. */
  private static void unfold(String row) {
    if (find(row + " details").getAttribute("open") == null) {
      press(row + " summary");
    }
    find(row + " details[open]");
  }

  /** Whether the one article's telling of the fish is taken to come from the other's. */
  private boolean isMadeFrom(String child, String parent) {
    Synopsis fish = told("1,800");
    return fish.links().stream()
        .anyMatch(
            link ->
                fish.tellings().get(link.to()).article().equals(child)
                    && fish.tellings().get(link.from()).article().equals(parent));
  }

  @ParameterizedTest
  @CsvSource({"en,true", "fr,true", "en,false", "fr,false"})
  void aStoryIsCheckedFromTheFirstLookToTheFile(String language, boolean scripts) {
    enter(language, scripts);

    // the claim that most tell on the word of one, or of nobody who is named
    press("#one ~ ol .gist");
    assertThat(text("h1")).contains("valve");
    assertThat(text(".answers")).contains("Ormes Messenger");

    // another, on the word of one who is
    go("/");
    press("#one ~ ol li:nth-child(2) .gist");
    assertThat(text("h1")).contains("regatta");
    assertThat(text(".answers")).contains("Radio Tannay", "Paula Reuss");

    // the one that most tell: who had it first, what changed on the way
    go("/");
    press("#most ~ ol li:first-child .gist");
    assertThat(text(".answers")).contains("Ormes Messenger", "Claire Vasseur", "18,000");
    assertThat(text(".corrections")).contains("Daily Lantern", "Evening Beacon");
    assertThat(browser.driver.findElements(By.cssSelector("svg.time circle"))).hasSize(10);
    browser.shoot("story-claim-" + language + (scripts ? "" : "-plain"));

    // a doubtful link is rejected, and it is taken back
    Synopsis before = told("1,800");
    assertThat(isMadeFrom("lake-10", "lake-8")).isTrue();
    unfold("#t10");
    press("#t10 form:nth-of-type(2) button");
    find(".kept");
    assertThat(isMadeFrom("lake-10", "lake-8")).isFalse();
    press(".kept button");
    browser.awaitGone(".kept");
    bench.rest();
    assertThat(told("1,800")).isEqualTo(before);

    // its source is outside these articles: there is one report more
    unfold("#t10");
    press("#t10 a.button");
    find("#none").sendKeys(Keys.SPACE);
    press(".choose button");
    find(".kept");
    assertThat(text(".answers .changed")).contains("→");
    assertThat(text("#t10 .rejected")).contains("✎");
    bench.rest();
    assertThat(told("1,800").counts().expected()).isGreaterThan(before.counts().expected() + 0.5);
    press("#t10 .rejected button");
    browser.awaitGone(".kept");
    bench.rest();
    assertThat(told("1,800")).isEqualTo(before);

    // it is no telling of the claim: there is one article less
    unfold("#t10");
    press("#t10 a.button");
    press("#part ~ form button");
    find(".kept");
    assertThat(browser.driver.findElements(By.cssSelector(".tellings tbody tr"))).hasSize(9);
    browser.shoot("story-parted-" + language + (scripts ? "" : "-plain"));
    press("li.rejected button");
    browser.awaitGone(".kept");
    bench.rest();
    assertThat(told("1,800")).isEqualTo(before);

    // any two tellings side by side
    go(Frame.claim(before));
    find("#t1 input").sendKeys(Keys.SPACE);
    find("#t8 input").sendKeys(Keys.SPACE);
    press("#pick button");
    find(".head a[href$='#table']"); // the claim has its own sides
    assertThat(text(".sides")).contains("Ormes Messenger", "Daily Lantern");
    browser.shoot("story-pair-" + language + (scripts ? "" : "-plain"));

    // what was read, and what became of it
    press(".menu a[href='/ledger']");
    assertThat(browser.driver.findElements(By.cssSelector("tbody tr"))).hasSize(11);

    // two names of one source become one
    int sources = bench.desk().holdings().sources().size();
    go("/source?name=fishermen%27s+union");
    WebElement into = find("#into");
    into.sendKeys("Irene Holt", Keys.ENTER);
    find(".kept");
    assertThat(text("h1")).contains("Irene Holt");
    assertThat(bench.desk().holdings().sources()).hasSize(sources - 1);
    go("/decisions");
    int undone = browser.driver.findElements(By.cssSelector(".decisions s")).size();
    press(".decisions form button");
    browser.await(".decisions s", undone + 1);
    assertThat(bench.desk().holdings().sources()).hasSize(sources);

    // what is on the page can be had as files
    go(Frame.claim(told("1,800")));
    for (WebElement file : browser.driver.findElements(By.cssSelector(".exports a"))) {
      String address = Objects.requireNonNull(file.getAttribute("href"));
      String path = address.replaceFirst("http://[^/]+", "");
      assertThat(bench.visitor().get(path).body()).contains("1,800");
    }
    if (scripts) {
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /** With all that a text may have that is not words. */
  private static final String PASTED =
      "The quarry \u2014 closed \u2026 \u00ab\u00a0for good\u00a0\u00bb?\n\n"
          + "<b>\u201cThe quarry at \u202eBrenn\u202c will close in May,\u201d</b> said Ida"
          + " Marsh\u200b, who runs it.\n\n"
          + "<script>document.title = 'run'</script> \ud83d\udea7 {{7*7}} ${7*7} \u0000\u0007"
          + " \u0627\u0644\u0645\u062d\u062c\u0631\n\n"
          + "According to the mayor, Jon Falk, \"Marsh told us that 'the quarry at Brenn will"
          + " close in May' \", and 40 jobs may be lost.\n\n"
          + "&lt;img src=x onerror=alert(1)&gt; javascript:alert(1)";

  @ParameterizedTest
  @CsvSource({"en,true", "fr,true", "en,false"})
  void aTextIsPastedReadAndFollowed(String language, boolean scripts) {
    enter(language, scripts);
    for (String outlet : List.of("Brenn Gazette", "Hill Radio")) {
      go("/add");
      // what is typed key by key would lose the characters that no key has
      bench.add("pasted.jsonl", Bench.line(outlet, outlet, "2025-04-02", "The quarry", PASTED));
      find("#text").sendKeys("The quarry at Brenn will close in May, said Ida Marsh.");
      find("#adding button[type=submit]").sendKeys(Keys.ENTER);
      browser.awaitAddress("#work");
      bench.rest();
    }
    go("/articles");
    press(".claim-rows .gist[href*='Gazette'], .claim-rows .gist[href*='~QnJlbm4']");
    assertThat(browser.driver.getTitle()).doesNotContain("run");
    assertThat(text("#text")).contains("<script>", "{{7*7}}", "Marsh");
    press(".brief a");
    assertThat(text("#chosen")).contains("Marsh");
    browser.shoot("story-pasted-" + language + (scripts ? "" : "-plain"));
    press("#chosen .told a");
    assertThat(text("h1")).contains("quarry");
    assertThat(text(".answers")).contains("Brenn Gazette");
    if (scripts) {
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void theDrawingIsMadeLargerAndMoved() {
    enter("en", true);
    go(Frame.claim(told("1,800")));
    int width = find("svg.time").getSize().getWidth();
    press(".tools button:first-child");
    assertThat(find("svg.time").getSize().getWidth()).isGreaterThan(width);
    press(".tools button:last-child");
    assertThat(find("svg.time").getSize().getWidth()).isLessThanOrEqualTo(width);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void filesThatAreDroppedAreRead() {
    enter("en", true);
    go("/add");
    int before = bench.desk().holdings().catalog().size();
    browser.driver.executeScript(
        "const t = new DataTransfer();"
            + "t.items.add(new File(['The mill burned, said Ada Lund.'], 'mill.txt'));"
            + "for (const kind of ['dragover', 'drop']) {"
            + "  const e = new DragEvent(kind, {bubbles: true, cancelable: true, dataTransfer: t});"
            + "  document.getElementById('drop').dispatchEvent(e); }");
    browser.await("#progress li", "mill");
    bench.rest();
    assertThat(bench.desk().holdings().catalog().size()).isEqualTo(before + 1);
    assertThat(browser.complaints()).isEmpty();
  }
}
