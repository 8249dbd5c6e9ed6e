package selon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import selon.page.ArticleRecord;
import selon.statement.Statement;

/** German is read by what was learnt of French and English, its lexicons and a borrowed tagger. */
class GermanReadingTest {

  private static final Selon SELON = new Selon();

  @Test
  void aQuotationHasItsSpeaker() {
    assertThat(
            read(
                """
                Neue Fähre für Morval

                „Wir haben lange gewartet“, sagte die Bürgermeisterin am Montag in Morval. \
                Die Polizei teilte mit, dass drei Boote gesunken seien.
                """))
        .containsExactly(
            "die Bürgermeisterin | sagte | „Wir haben lange gewartet“",
            "Die Polizei | teilte | dass drei Boote gesunken seien");
  }

  @Test
  void theMoodCarriesAReportOn() {
    assertThat(
            read(
                """
                Damm in Kermor gilt als sicher

                Der Prüfer sagte, dass der Damm sicher ist. Er habe kein Leck gefunden. \
                Die Mauer ist zwölf Meter hoch.
                """))
        .containsExactly(
            "Der Prüfer | sagte | dass der Damm sicher ist",
            "Der Prüfer |  | Er habe kein Leck gefunden.");
  }

  private static List<String> read(String text) {
    ArticleRecord record =
        new ArticleRecord("1", "1", text, null, null, null, List.of(), null, null, List.of(), "de");
    return SELON.read(record).statements().stream()
        .map(statement -> show(statement, text))
        .toList();
  }

  private static String show(Statement statement, String text) {
    return statement.source().spans().in(text)
        + " | "
        + statement.cue().in(text)
        + " | "
        + statement.content().in(text);
  }
}
