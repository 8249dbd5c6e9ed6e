package selon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import selon.text.Spans;

class QuotationFormsTest {

  private static final String TEXT = "Ada said : « I think the dam leaks. » She went on.";

  private static Spans spans(String words) {
    int start = TEXT.indexOf(words);
    return Spans.of(start, start + words.length());
  }

  @Test
  void whatOnlyLiesInAnotherQuotationHasNoMarksOfItsOwn() {
    QuotationForms forms = new QuotationForms(TEXT);
    assertThat(forms.of(spans("the dam leaks"))).isEqualTo("direct");
    assertThat(forms.opens(spans("the dam leaks"))).isFalse();
    assertThat(forms.of(spans("« I think the dam leaks. »"))).isEqualTo("direct");
    assertThat(forms.opens(spans("« I think the dam leaks. »"))).isTrue();
  }
}
