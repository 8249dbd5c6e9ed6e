package selon.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import selon.page.HtmlPage;
import selon.text.Span;

/** The times of the entries of a live page. */
class EntryTimeTest {

  private static String clock(String text) {
    return EntryTime.of(text, new Span(0, text.length()))
        .map(entry -> entry.clock().in(text))
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14:32|14:32",
        "14 h 32 - La mairie annonce un départ.|14 h 32",
        "14h : la mairie annonce un départ.|14h",
        "2.15pm: Fire chief Ada Crell spoke.|2.15pm",
        "2:05 p.m. - \"Stay indoors,\" police said.|2:05 p.m.",
        "9am: Crews arrive.|9am",
        "13.45 BST|13.45 BST",
        "13.45 - Selon les pompiers, tout va bien.|13.45",
        "1405 GMT: The port is shut.|1405 GMT",
        "10:20 Two ferries were turned away.|10:20",
        "12:05:10|12:05:10",
      })
  void aTimeAtTheHeadOfAnEntryIsOne(String paragraph, String clock) {
    assertThat(clock(paragraph)).isEqualTo(clock);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13.45 euros, c'est le prix.",
        "14 h après le choc, rien n'a bougé.",
        "14:32 est l'heure du départ.",
        "2 p.m. is when the gates close.",
        "1405 people were moved.",
        "25:10",
        "14:3",
        "12-14 ferries were turned away.",
        "300",
        "13.45",
        ""
      })
  void otherNumbersAreNone(String paragraph) {
    assertThat(clock(paragraph)).isEmpty();
  }

  @Test
  void onAPageItIsTheArticlesOwn() {
    String entry =
        "<p>Le préfet assure que les fumées ne sont pas toxiques et que les écoles resteront"
            + " ouvertes demain matin.</p>";
    for (String time :
        new String[] {"<span class=time>14:%d</span>", "<div class=timestamp>14:%d</div>"}) {
      Article article =
          new ArticleReader()
              .read(
                  new HtmlPage(
                      "live.html",
                      "<h1>Le port brûle, suivez le direct</h1><article>"
                          + time.formatted(32)
                          + entry
                          + time.formatted(10)
                          + entry
                          + "</article>",
                      null));
      assertThat(article.furniture()).isEmpty();
      assertThat(article.body())
          .extracting(span -> span.in(article.text()))
          .contains("14:32", "14:10");
    }
  }
}
