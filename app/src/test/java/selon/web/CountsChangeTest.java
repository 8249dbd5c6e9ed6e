package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import selon.language.Language;
import selon.trace.Counts;
import selon.view.Labels;

class CountsChangeTest {

  private static final Labels ENGLISH = Labels.of(new Language("en")).with(Tongue.class, "words");
  private static final Labels FRENCH = Labels.of(new Language("fr")).with(Tongue.class, "words");

  private static Counts counts(int low, double expected, int high) {
    return new Counts(10, 8, low, expected, high, 3, 0);
  }

  private static String words(Counts before, Counts after) {
    return CountsChange.of(before).words(after, ENGLISH);
  }

  @Test
  void asManyDigitsAsTellTheTwoApart() {
    assertThat(words(counts(1, 1.661, 2), counts(2, 2.6, 3)))
        .isEqualTo("1.7 → 2.6 expected, 1–2 → 2–3 likely");
    assertThat(words(counts(1, 1.661, 2), counts(1, 1.695, 2)))
        .isEqualTo("1.66 → 1.70 expected, 1–2 likely as before");
  }

  @Test
  void whatTwoDigitsDoNotTellApartIsUnchanged() {
    assertThat(words(counts(1, 1.661, 2), counts(1, 1.665, 2)))
        .isEqualTo("Unchanged by that: 1.7 expected, 1–2 likely.");
    assertThat(words(counts(1, 1.661, 1), counts(1, 1.662, 2)))
        .isEqualTo("Still 1.66 expected, 1 → 1–2 likely");
  }

  @Test
  void frenchHasCommas() {
    assertThat(CountsChange.of(counts(1, 1.661, 2)).words(counts(1, 2.661, 2), FRENCH))
        .isEqualTo("1,7 → 2,7 en moyenne, probablement 1–2, comme avant");
  }

  @Test
  void theAddressCarriesItAndNothingElse() {
    CountsChange change = CountsChange.of(counts(1, 1.661, 2));
    assertThat(CountsChange.of(change.field())).isEqualTo(change);
    assertThat(CountsChange.of("1_2")).isNull();
    assertThat(CountsChange.of("<b>_1_1")).isNull();
  }
}
