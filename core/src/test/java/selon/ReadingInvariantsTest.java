package selon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.page.ArticleRecord;
import selon.page.HtmlPage;
import selon.page.Intake;
import selon.page.Page;
import selon.page.Pages;
import selon.statement.Reading;
import selon.statement.Statement;

/** What holds of every reading, and how readings of texts that differ a little are related. */
class ReadingInvariantsTest {

  private static final Selon SELON = new Selon();

  /** So much more than the least confidence that a statement stays if it falls a little. */
  private static final double SURE = 0.5;

  private static final List<String> WORDS =
      List.of(
          "Anna",
          "Morel",
          "M.",
          "le",
          "maire",
          "il",
          "elle",
          "qui",
          "je",
          "«",
          "»",
          "\"",
          ",",
          ".",
          "\n",
          "\n\n",
          "dit",
          "que",
          "et",
          "selon",
          "a déclaré",
          "serait",
          "peut-être",
          ":",
          "—",
          "said",
          "“",
          "”",
          "‘",
          "’",
          "that",
          "according to",
          "reportedly",
          "he",
          "we",
          "12 000",
          "%",
          "lundi",
          "\u00a0",
          "😀",
          "\ud83d",
          "İ",
          "\0",
          "(",
          ")",
          "n'",
          "pas",
          "Lire aussi :",
          "?",
          "…",
          "d'après",
          "(AFP)",
          "Paris",
          "\u202e",
          "\u0301");

  private static final List<String> MARKUP =
      List.of(
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "<h1>",
          "</h1>",
          "<blockquote>",
          "</blockquote>",
          "<br>",
          "<article>",
          "</article>",
          "<figure><figcaption>",
          "</figcaption></figure>",
          "<aside>",
          "</aside>",
          "<li>",
          "<a href='/x'>",
          "</a>",
          "&nbsp;",
          "<b>",
          "<!--",
          "-->");

  @Test
  void holdOfTheExamples() throws IOException {
    int statements = 0;
    for (Page page : examples()) {
      statements += ReadingInvariants.check(SELON, page).statements().size();
    }
    assertThat(statements).isGreaterThan(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void holdOfNews(String language) {
    int statements = 0;
    int children = 0;
    for (int seed = 0; seed < 200; seed++) {
      Reading reading = ReadingInvariants.check(SELON, news(language, seed));
      statements += reading.statements().size();
      children += (int) reading.statements().stream().filter(s -> s.parent() != null).count();
    }
    assertThat(statements).isGreaterThan(1000);
    assertThat(children).isGreaterThan(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void holdOfRandomWords(String language) {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        text.append(WORDS.get(random.nextInt(WORDS.size())));
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }
      ReadingInvariants.check(SELON, page(language, text.toString()));
    }
  }

  @Test
  void holdOfRandomMarkup() {
    Random random = new Random(13);
    for (int round = 0; round < 200; round++) {
      StringBuilder html = new StringBuilder("<html><body><article>");
      for (int i = random.nextInt(60); i > 0; i--) {
        if (random.nextInt(3) == 0) {
          html.append(NewsText.of(random.nextBoolean() ? "fr" : "en", random));
        }
        html.append(MARKUP.get(random.nextInt(MARKUP.size())));
      }
      ReadingInvariants.check(SELON, new HtmlPage("x.html", html.toString(), null));
    }
  }

  @Test
  void eightThreadsReadTheSame() throws Exception {
    List<Page> pages = new ArrayList<>(examples());
    for (int seed = 0; seed < 20; seed++) {
      pages.add(news(seed % 2 == 0 ? "fr" : "en", seed));
    }
    List<Reading> alone = readAll(SELON, pages);
    Selon shared = new Selon();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Reading>>> together = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        together.add(threads.submit(() -> readAll(shared, pages)));
      }
      for (Future<List<Reading>> readings : together) {
        assertThat(readings.get()).isEqualTo(alone);
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "fr-FR", "und"})
  void everyLocaleReadsTheSame(String locale) throws IOException {
    List<Page> pages = new ArrayList<>(examples());
    for (int seed = 0; seed < 20; seed++) {
      pages.add(news(seed % 2 == 0 ? "fr" : "en", seed));
    }
    List<Reading> here = readAll(SELON, pages);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(readAll(new Selon(), pages)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  /**
   * What is told in a paragraph that attributes nothing moves no statement before it. Two things
   * may change and do: how a paragraph right before it ends, since the end of an article is looked
   * at, and what is doubtful, since it counts how much of an article is attributed.
   */
  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void aForeignParagraphMovesNoStatementBefore(String language) {
    String foreign =
        language.equals("fr")
            ? "Les deux collines sont couvertes de sapins. Un sentier de pierre mène au lac."
            : "Both hills are covered with firs. A path of stone leads down to the lake.";
    int compared = 0;
    for (int seed = 0; seed < 100; seed++) {
      String text = NewsText.of(language, new Random(seed));
      int end = paragraphsBefore(text.strip(), 3);
      Reading alone = SELON.read(page(language, text));
      Reading followed = SELON.read(page(language, text + foreign));
      assertThat(places(followed, end, 0)).containsAll(places(alone, end, SURE));
      assertThat(places(alone, end, 0)).containsAll(places(followed, end, SURE));
      compared += places(alone, end, SURE).size();
    }
    assertThat(compared).isGreaterThan(500);
  }

  /** Where the last paragraphs of a text begin. */
  private static int paragraphsBefore(String text, int paragraphs) {
    int end = text.length();
    for (int i = 0; i < paragraphs && end > 0; i++) {
      end = text.lastIndexOf("\n\n", end - 1);
    }
    return Math.max(0, end);
  }

  private static List<String> places(Reading reading, int end, double least) {
    return reading.statements().stream()
        .filter(statement -> statement.content().hull().end() < end)
        .filter(statement -> statement.confidence() >= least)
        .map(ReadingInvariantsTest::place)
        .toList();
  }

  private static String place(Statement statement) {
    return statement.source().spans() + " " + statement.cue() + " " + statement.content();
  }

  private static List<Reading> readAll(Selon selon, List<Page> pages) {
    return pages.stream().map(selon::read).toList();
  }

  private static Page news(String language, int seed) {
    return page(language, NewsText.of(language, new Random(seed)));
  }

  private static Page page(String language, String text) {
    return new ArticleRecord(
        "a", "a", text, null, "Radio Delta", null, List.of(), null, null, List.of(), language);
  }

  private static List<Page> examples() throws IOException {
    List<Page> taken = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("../examples"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        try (Pages pages = Pages.of(file)) {
          while (pages.hasNext()) {
            if (pages.next() instanceof Intake.Taken page) {
              taken.add(page.page());
            }
          }
        }
      }
    }
    return taken;
  }
}
