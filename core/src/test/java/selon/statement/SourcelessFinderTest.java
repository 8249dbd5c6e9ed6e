package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.sentence.Words;

class SourcelessFinderTest {

  private static List<String> find(String tag, String text) {
    Words words = Marked.words(tag, text);
    return new SourcelessFinder(Marked.pack(tag))
        .find(words, List.of()).stream()
            .map(
                own ->
                    own.rule()
                        + ": <"
                        + own.cue().in(words.text())
                        + "> ["
                        + own.content().in(words.text())
                        + "]")
            .toList();
  }

  @Test
  void thePressConditionalHasNoCue() {
    assertThat(find("fr", "Le feu a pris hier. Le gardien serait parti avant minuit."))
        .containsExactly("press-conditional: <> [Le gardien serait parti avant minuit]");
  }

  @Test
  void aReportativeIsTheCue() {
    assertThat(find("en", "The mill has reportedly been sold to a bank."))
        .containsExactly("reportative: <reportedly> [The mill has … been sold to a bank]");
    assertThat(find("en", "Allegedly, the clerk took the cash."))
        .containsExactly("reportative: <Allegedly> [the clerk took the cash]");
    assertThat(find("fr", "Le moulin a été, dit-on, vendu à une banque.")).hasSize(1);
  }

  @Test
  void aQuotationThatRunsOnBelongsToIt() {
    assertThat(
            find(
                "fr",
                "Les voleurs auraient voulu « vendre le vase. Ils l'ont jeté dans le lac ». Fin."))
        .containsExactly(
            "press-conditional: <> [Les voleurs auraient voulu « vendre le vase. Ils l'ont jeté"
                + " dans le lac »]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selon la police, le gardien serait parti.",
        "Le pont, qui serait utile, manque.",
        "Si la pluie cessait, le match serait joué.",
        "Le train devrait partir.",
        "« Le gardien serait parti »."
      })
  void whatHasASourceOrIsNoReportIsNotFound(String text) {
    assertThat(find("fr", text)).isEmpty();
  }

  @Test
  void whatIsFoundAlreadyStaysOut() {
    Marked marked = Marked.of("fr", "{La maire} <annonce> [que le gardien aurait fui].");
    assertThat(
            new SourcelessFinder(Marked.pack("fr"))
                .find(marked.words(), List.of(marked.attribution())))
        .isEmpty();
  }

  @Test
  void anAdjectiveReportsNothing() {
    assertThat(find("fr", "Le soi-disant médecin a fui.")).isEmpty();
  }
}
