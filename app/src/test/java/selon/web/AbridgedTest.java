package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import selon.corpus.Card;
import selon.statement.Reading;

class AbridgedTest {

  private static Bench bench;

  @BeforeAll
  static void open() {
    bench = Bench.of(Bench.flood().toArray(String[]::new));
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  private static Abridged abridged() {
    return new Abridged(bench.desk().holdings().catalog());
  }

  @Test
  void thereIsWhatTheCardTells() {
    Abridged abridged = abridged();
    Reading whole = bench.desk().holdings().reading("f2").orElseThrow();
    Reading brief = abridged.reading("f2").orElseThrow();
    assertThat(brief.article().text()).isEmpty();
    assertThat(brief.article().outlet()).isEqualTo(whole.article().outlet());
    assertThat(brief.article().title()).isEqualTo(whole.article().title());
    assertThat(brief.article().published()).isEqualTo(whole.article().published());
    assertThat(Card.of(brief)).isEqualTo(Card.of(whole));
    assertThat(brief.statements()).allMatch(statement -> statement.content().isEmpty());
    assertThat(abridged.reading("f2")).containsSame(brief);
  }

  @Test
  void aChainEndsWithTheSource() {
    assertThat(abridged().reading("f2").orElseThrow().statements())
        .allSatisfy(
            statement ->
                assertThat(statement.chain())
                    .hasSize(2)
                    .startsWith("The Valley Post")
                    .endsWith(Optional.ofNullable(statement.source().name()).orElse("")));
  }

  @Test
  void whatIsNotThereIsNot() {
    assertThat(abridged().reading("gone")).isEmpty();
  }
}
