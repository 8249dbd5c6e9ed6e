package selon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void whatTypographyAndInflectionAddIsTakenAway() {
    assertThat(Folding.fold("L’Œuvre d'É. Ça ‑ „STRAẞE“")).isEqualTo("l'oeuvre d'e. ca - „straße“");
    assertThat(Folding.fold("\u0130zmir, E\u0301te\u0301")).isEqualTo("izmir, ete");
  }

  @Test
  void lettersByThemselvesAreFoldedAsTheyAreTogether() {
    Random random = new Random(1);
    int[] starts = {0, 0x80, 0x100, 0x2010, 0x2b0, 0x300, 0x370, 0x1e00, 0x1f600};
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      int kinds = 1 + random.nextInt(starts.length);
      int letters = random.nextInt(12);
      for (int i = 0; i < letters; i++) {
        text.appendCodePoint(starts[random.nextInt(kinds)] + random.nextInt(0x80));
      }
      assertThat(Folding.fold(text.toString())).as(text.toString()).isEqualTo(naive(text));
    }
  }

  private static String naive(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace('’', '\'')
        .replace('ʼ', '\'')
        .replace('‑', '-');
  }
}
