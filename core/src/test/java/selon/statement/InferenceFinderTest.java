package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
}
