package selon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.article.ArticleReader;
import selon.page.ArticleRecord;
import selon.sentence.WordReaders;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/** What tells two things of one subject is two tellings. */
class ClausesTest {

  private static final WordReaders WORDS = new WordReaders();

  private static List<String> parts(String text) {
    ArticleRecord page =
        new ArticleRecord("id", "id", text, null, null, null, List.of(), null, null, List.of(), "");
    Words words = WORDS.read(new ArticleReader().read(page));
    Span whole = words.sentences().get(0).span();
    return new Clauses(words).of(Spans.of(whole)).stream().map(part -> part.in(text)).toList();
  }

  @org.junit.jupiter.api.Test
  void aSentenceOfTwoVerbsIsParted() {
    assertThat(parts("Dunmere Hospital will close its maternity ward in May and cut 120 jobs."))
        .containsExactly("Dunmere Hospital will close its maternity ward in May", "cut 120 jobs.");
    assertThat(
            parts(
                "La commune de Morval fermera son école en septembre et supprimera douze postes"
                    + " de cantine."))
        .containsExactly(
            "La commune de Morval fermera son école en septembre",
            "supprimera douze postes de cantine.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three people were killed and 11 injured in the blast at the Dunmere lock on Monday.",
        "Three barges and two ferries sank in the harbour of Dunmere on Monday night.",
        "The keeper said \"the gate leaks badly and the lock will close in May\" on Monday.",
        "The ward that opened in May with forty beds and closed in June for lack of nurses is"
            + " for sale.",
      })
  void aTollAListAQuotationAndARelativeClauseStayWhole(String text) {
    assertThat(parts(text)).hasSize(1);
  }
}
