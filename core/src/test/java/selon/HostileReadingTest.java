package selon;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import selon.language.Language;
import selon.page.ArticleRecord;
import selon.page.HtmlPage;
import selon.page.Page;
import selon.page.PlainPage;
import selon.statement.Reading;
import selon.view.HtmlView;
import selon.view.TerminalView;

/** No text crashes the reading or costs it more than linear time. */
class HostileReadingTest {

  private static final Selon SELON = new Selon();
  private static final int SMALL = 12_000;
  private static final int TIMES = 16;

  /** Quadratic time would be {@link #TIMES} times more again. */
  @ParameterizedTest
  @EnumSource
  void everyTextIsReadAndShownInLinearTime(HostileText hostile) {
    Page small = page(hostile.of(SMALL));
    Page large = page(hostile.of(SMALL * TIMES));
    Cost<Reading> few = Cost.of(() -> SELON.read(small));
    Cost<Reading> many = Cost.of(() -> SELON.read(large));
    ReadingInvariants.check(few.result());
    ReadingInvariants.check(many.result());
    assertThat(many.time()).as("to read").isLessThan(most(few.time()));
    long shown = Cost.of(() -> show(few.result())).time();
    assertThat(Cost.of(() -> show(many.result())).time()).as("to show").isLessThan(most(shown));
  }

  private static long most(long few) {
    return TIMES * few * 3 / 2 + 500_000_000L;
  }

  private static String show(Reading reading) {
    Language english = new Language("en");
    return new TerminalView(english, 80, true).show(reading) + new HtmlView(english).show(reading);
  }

  /**
   * What came out, with the nanoseconds of this thread that it took: other work on the machine does
   * not count.
   */
  private record Cost<T>(T result, long time) {

    static <T> Cost<T> of(Supplier<T> work) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      T result = work.get();
      return new Cost<>(
          result, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
  }

  static Stream<String> pages() {
    String article =
        "<p>The town hall said on Monday that the dam would hold in spite of the swell.</p>";
    return Stream.of(
        "",
        "<div>".repeat(200_000) + article,
        "<blockquote>".repeat(200_000) + article,
        "<b>".repeat(200_000) + article,
        "<p>« </p>".repeat(20_000),
        "<nav><a href=/>Home</a></nav>",
        "<p>a\0b\ud800c said it.</p>".repeat(2_000),
        "<li>“Yes”, said Ada Brook.</li>".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageIsRead(String html) {
    ReadingInvariants.check(SELON, new HtmlPage("page.html", html, null));
  }

  @Test
  void anEmptyTextHasAnEmptyReading() {
    for (String text : new String[] {"", " ", "\n\n", "\0", "\ufeff"}) {
      Reading reading = ReadingInvariants.check(SELON, new PlainPage("empty.txt", text));
      assertThat(reading.statements()).isEmpty();
      assertThat(reading.mentions()).isEmpty();
    }
  }

  private static Page page(String text) {
    return new ArticleRecord(
        "hostile", "hostile", text, null, null, null, List.of(), null, null, List.of(), "fr");
  }
}
