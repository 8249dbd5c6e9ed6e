package selon.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.language.Language;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Hedge;
import selon.statement.HedgeKind;
import selon.statement.Polarity;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.text.Span;
import selon.text.Spans;

class GoldCorpusTest {

  @TempDir Path folder;

  @Test
  void readsEveryLabel() throws IOException {
    GoldArticle article =
        read(
            """
            {"id":"a","language":"fr","title":"Pluie","text":"Il pleuvrait, dit-elle. Donc il pleut.",\
            "statements":[{"id":"s1","parent":null,"content":[[0,12]],"cue":[[14,17]],\
            "source":[[18,22]],"kind":"person","attitude":"assertion","stance":"distancing",\
            "certainty":"probable","polarity":"positive",\
            "hedges":[{"span":[3,12],"kind":"conditional"}]}],"inferences":[[24,38]]}""");
    assertThat(article.language()).isEqualTo(new Language("fr"));
    assertThat(article.title()).isEqualTo("Pluie");
    assertThat(article.inferences()).containsExactly(new Span(24, 38));
    assertThat(article.statements())
        .containsExactly(
            new GoldStatement(
                "s1",
                null,
                Spans.of(18, 22),
                Spans.of(14, 17),
                Spans.of(0, 12),
                SourceKind.PERSON,
                Attitude.ASSERTION,
                Stance.DISTANCING,
                Certainty.PROBABLE,
                Polarity.POSITIVE,
                List.of(new Hedge(new Span(3, 12), HedgeKind.CONDITIONAL))));
  }

  @Test
  void labelsThatACorpusLacksAreNull() throws IOException {
    GoldStatement statement =
        read("{'id':'a','text':'abc','attributions':[{'id':7,'content':[[0,3]]}]}")
            .statements()
            .get(0);
    assertThat(statement.id()).isEqualTo("7");
    assertThat(statement.kind()).isNull();
    assertThat(statement.parent()).isNull();
    assertThat(statement.cue().isEmpty()).isTrue();
  }

  @Test
  void theFolderTellsTheLanguageThatTheLineDoesNot() throws IOException {
    Path file = Files.createDirectory(folder.resolve("polnear")).resolve("x.jsonl");
    Files.writeString(file, "{\"id\":\"a\",\"text\":\"abc\"}\n\n");
    assertThat(GoldCorpus.read(file).get(0).language()).isEqualTo(new Language("en"));
  }

  @Test
  void piecesOutOfOrderAreSortedAndOverlappingOnesUnited() throws IOException {
    GoldStatement statement =
        read("{'id':'a','text':'abcdefgh','statements':[{'content':[[6,8],[0,3],[2,5]]}]}")
            .statements()
            .get(0);
    assertThat(statement.content()).isEqualTo(Spans.of(new Span(0, 5), new Span(6, 8)));
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    GoldArticle article =
        read("{'id':'a','text':'\uD83D\uDE00 oui','statements':[{'content':[[2,5]]}]}");
    assertThat(article.statements().get(0).content().in(article.text())).isEqualTo("oui");
  }

  @Test
  void namesTheFileAndTheLineThatIsWrong() throws IOException {
    for (String wrong :
        List.of(
            "{",
            "{'id':'a'}",
            "{'id':'a','text':'abc','statements':[{'content':[[0,9]]}]}",
            "{'id':'a','text':'abc','statements':[{'content':[[2]]}]}",
            "{'id':'a','text':'abc','statements':[{'kind':'planet'}]}")) {
      assertThatThrownBy(() -> read(wrong))
          .as(wrong)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("gold.jsonl, line 1");
    }
  }

  private GoldArticle read(String line) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, line.replace('\'', '"'));
    return GoldCorpus.read(file).get(0);
  }
}
