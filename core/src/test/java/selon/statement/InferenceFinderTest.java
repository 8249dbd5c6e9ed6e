package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import selon.sentence.Words;

class InferenceFinderTest {

  private static List<String> find(String tag, String text) {
    Words words = Marked.words(tag, text);
    return new InferenceFinder(Marked.pack(tag))
        .find(words, List.of()).stream().map(span -> span.in(words.text())).toList();
  }

  @Test
  void concludingGuessingAndForecastingAreInferences() {
    assertThat(
            find(
                "fr",
                "Le lac baisse. La digue était donc trop basse. Une hausse devrait suivre."
                    + " Très probablement le gardien dormait."))
        .containsExactly(
            "La digue était donc trop basse.",
            "Une hausse devrait suivre.",
            "Très probablement le gardien dormait.");
    assertThat(find("en", "The lake fell. The dam is clearly too low."))
        .containsExactly("The dam is clearly too low.");
  }

  @Test
  void aScheduleIsNone() {
    assertThat(find("fr", "Le train est prévu à midi. Le scrutin aura lieu dimanche.")).isEmpty();
  }

  @Test
  void aQuestionIsNone() {
    assertThat(find("fr", "La digue était donc trop basse ?")).isEmpty();
  }

  @Test
  void whatOthersConcludeIsNotTheWritersConclusion() {
    Marked marked =
        Marked.of("fr", "{La maire} <estime> [que la digue était donc trop basse]. Le lac baisse.");
    assertThat(
            new InferenceFinder(Marked.pack("fr"))
                .find(marked.words(), List.of(marked.attribution())))
        .isEmpty();
    assertThat(find("fr", "« La digue était donc trop basse. » Le lac baisse.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le port pourrait fermer, a appris Radio Morval.",
        "fr | Le port pourrait fermer, a-t-on appris lundi auprès de la mairie.",
        "fr | Le port pourrait fermer, alerte une étude.",
        "fr | Selon la maire, le port pourrait fermer.",
        "fr | Le bruit court que le port pourrait fermer.",
        "en | The port could clearly close, warned the mayor.",
        "en | According to the mayor, the port could clearly close.",
      })
  void whatIsGivenToSomebodyIsNoneThoughNobodyWasFound(String tag, String text) {
    assertThat(find(tag, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Selon toute vraisemblance, la digue cédera.",
        "fr | Le vent est plus fort que prévu et pourrait forcir.",
        "fr | Le fait est que la digue pourrait céder.",
        "fr | Le projet, annoncé le mois dernier, pourrait échouer.",
        "fr | La digue, a priori solide, pourrait céder.",
        "en | The dam, old and worn, is clearly too low.",
      })
  void theWritersOwnConclusionStays(String tag, String text) {
    assertThat(find(tag, text)).containsExactly(text);
  }
}
