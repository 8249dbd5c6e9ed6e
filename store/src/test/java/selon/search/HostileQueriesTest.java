package selon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.corpus.Found;

/** What nobody meant as a query, or meant to do harm. */
class HostileQueriesTest extends SearchedCase {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "?",
        "*digue",
        "digue*",
        "/dig.*/",
        "[a TO b]",
        "{!",
        "(((",
        "\"",
        "\"digue",
        "«",
        "source:",
        ":",
        "::",
        "source::vel",
        "source:\"",
        "AND OR NOT",
        "-",
        "--digue",
        "+digue",
        "digue~2",
        "digue^5",
        "\\",
        "\\u0000",
        "\u0000",
        "\ud800",
        "a\udc00b",
        "💥",
        "日本語 ",
        "…—–",
        "'’ʼ",
        "l'",
        "qu'",
        "l''eau",
        "content:(a b)",
        "field:\"x\" y:",
        "\u202edigue",
        " ",
        "\u00a0",
        "e\u0301te\u0301",
        "ſ",
        "İstanbul",
        "ß",
        "ﬁche",
        "१२३",
        "1,5.3:2",
        "_:type:article"
      })
  void noQueryIsAnError(String query) throws IOException {
    assertThat(find(Search.of(query))).isNotNull();
  }

  @Test
  void operatorsAreWordsOrNothing() throws IOException {
    assertThat(ids("digue*")).hasSize(2);
    assertThat(ids("+digue")).hasSize(2);
    assertThat(ids("\"digue")).hasSize(2);
    assertThat(ids("(digue)")).hasSize(2);
    assertThat(find(Search.of("*?/")).isEmpty()).isTrue();
  }

  @Test
  void longQueriesAreCutAndToldSo() throws IOException {
    Found words = find(Search.of("digue " + "mot ".repeat(25_000)));
    assertThat(words.cut()).isTrue();
    assertThat(words.statementCount()).isEqualTo(2);
    assertThat(find(Search.of("x".repeat(100_000))).isEmpty()).isTrue();
    assertThat(find(Search.of("\"".repeat(100_000))).isEmpty()).isTrue();
    String distinct =
        String.join(" ", Stream.iterate(0, i -> i + 1).limit(20_000).map(i -> "w" + i).toList());
    assertThat(find(Search.of(distinct)).cut()).isTrue();
  }

  @Test
  void randomQueriesAndTextsAreTaken() throws IOException {
    Random random = new Random(5);
    String letters = "aé'’\"«»:-.,1 \n\u00a0\u0301ßæ*?\ud83d\ude00\ud800日क्ि";
    for (int round = 0; round < 30; round++) {
      StringBuilder text = new StringBuilder("x ");
      for (int i = random.nextInt(400); i >= 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Path own = folder.resolve("r" + round);
      try (CaseIndex index = CaseIndex.open(own)) {
        index.put(
            List.of(
                new Sheet("r", round % 2 == 0 ? "fr" : "zh")
                    .says("X", "dit", text.toString())
                    .reading()));
        index.commit(1);
      }
      try (CaseSearch search = CaseSearch.open(own)) {
        assertThat(search.find(Search.of("x")).statementCount()).as(text.toString()).isEqualTo(1);
        assertThat(search.find(Search.of(text.toString()))).isNotNull();
      }
    }
  }
}
