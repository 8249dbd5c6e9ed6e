package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.text.Spans;

class ChainReaderTest {

  private static final Outlet COURIER = new Outlet("Courier", OutletKind.MEDIUM);
  private static final Outlet UNKNOWN = new Outlet(null, OutletKind.MEDIUM);

  private static Source source(SourceKind kind, @Nullable String name) {
    return new Source(Spans.none(), kind, name);
  }

  private static List<String> last(Outlet outlet, int[] parents, Source... sources) {
    return ChainReader.read(outlet, parents, List.of(sources)).get(sources.length - 1);
  }

  @Test
  void leadsFromTheOutletToTheUltimateSource() {
    assertThat(
            last(
                COURIER,
                new int[] {-1, 0},
                source(SourceKind.MEDIUM, "Agence X"),
                source(SourceKind.COLLECTIVE, "habitants")))
        .containsExactly("Courier", "Agence X", "habitants");
  }

  @Test
  void theUnknownIsEmpty() {
    assertThat(
            last(
                UNKNOWN,
                new int[] {-1, 0},
                source(SourceKind.PERSON, null),
                source(SourceKind.NONE, null)))
        .containsExactly("", "", "");
  }

  @Test
  void theAuthorEndsAtTheOutlet() {
    assertThat(last(COURIER, new int[] {-1}, source(SourceKind.AUTHOR, "Courier")))
        .containsExactly("Courier");
    assertThat(last(UNKNOWN, new int[] {-1}, source(SourceKind.AUTHOR, null))).containsExactly("");
  }

  @Test
  void whoQuotesHimselfIsOneLink() {
    assertThat(
            last(
                COURIER,
                new int[] {-1, 0},
                source(SourceKind.PERSON, "Anna Morel"),
                source(SourceKind.PERSON, "Anna Morel")))
        .containsExactly("Courier", "Anna Morel");
  }

  @Test
  void twoUnknownAreTwoLinks() {
    assertThat(
            last(
                COURIER,
                new int[] {-1, 0},
                source(SourceKind.PERSON, null),
                source(SourceKind.PERSON, null)))
        .containsExactly("Courier", "", "");
  }

  @Test
  void everyStatementNeedsItsSource() {
    assertThatThrownBy(() -> ChainReader.read(COURIER, new int[] {-1}, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 parents for 0 sources");
  }
}
