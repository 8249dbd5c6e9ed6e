package selon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text decides; what is declared about it helps where it cannot. */
class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|La mairie a indiqué que la digue tiendrait malgré la houle, et que les travaux reprendraient dans la semaine.",
        "en|The town hall said that the dam would hold in spite of the swell, and that work would go on within the week.",
        "de|Das Rathaus teilte mit, dass der Deich trotz der hohen Wellen halten werde und die Arbeiten in der kommenden Woche weitergehen.",
        "es|El ayuntamiento dijo que la presa resistiría a pesar del oleaje y que las obras seguirían durante la semana próxima.",
        "ru|В мэрии заявили, что дамба выдержит, несмотря на сильное волнение, и что работы продолжатся на следующей неделе.",
      })
  void aSentenceOrTwoTellTheLanguage(String tag, String text) {
    assertThat(DETECTOR.detect(text, null)).isEqualTo(new Language(tag));
  }

  @Test
  void theTextIsBelievedAgainstTheDeclaration() {
    String english = "The town hall said that the dam would hold and that the work would go on.";
    assertThat(DETECTOR.detect(english, "fr-FR")).isEqualTo(new Language("en"));
  }

  @Test
  void theDeclarationDecidesWhereThereAreTooFewWords() {
    assertThat(DETECTOR.detect("Kermor 2024", "fr_CA")).isEqualTo(new Language("fr"));
    assertThat(DETECTOR.detect("Kermor 2024", null)).isEqualTo(Language.UNDETERMINED);
    assertThat(DETECTOR.detect("", "not a tag!")).isEqualTo(Language.UNDETERMINED);
  }

  @Test
  void aLanguageWithoutAPackIsNamedWithWhatIsStillRead() {
    assertThat(LanguagePacks.limits(new Language("fr"))).isEmpty();
    assertThat(LanguagePacks.limits(new Language("it")))
        .contains(
            "looks like Italian (it); no language pack:"
                + " main text, title, dates and quotations are read, statements are not");
    assertThat(LanguagePacks.limits(Language.UNDETERMINED).orElseThrow())
        .startsWith("its language cannot be told");
  }
}
