package selon.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.language.Language;
import selon.statement.HedgeKind;
import selon.statement.SourceKind;

class StandoffArticlesTest {

  private static final String LABELS = "\tperson\tassertion\tneutral\tcertain\tpositive\n";

  @TempDir Path folder;

  @BeforeEach
  void writeTreebanks() throws IOException {
    Files.writeString(
        folder.resolve("fr_one-ud-dev.conllu"),
        """
        # sent_id = a02
        # text = Il pense qu'elle peut sombrer.
        1\tIl\til\tPRON

        # sent_id = a01
        # text = Ada dit que la barque coule.

        # sent_id = a03
        # text = Personne ne répond.
        """);
    Files.writeString(
        folder.resolve("fr_two-ud-test.conllu"),
        """
        # sent_id = fr-ud-1
        # text = Il pleut.

        # sent_id = fr-ud-2
        # text = Le maire : « Non. »
        """);
    Files.writeString(
        folder.resolve("en_two-ud-test.conllu"), "# sent_id = e1\n# text = It rains.\n");
  }

  @Test
  void sentencesOfATreebankFollowEachOtherInTheOrderOfTheirIds() throws IOException {
    List<GoldArticle> articles = read("a01\ta\n" + "a01\t1\t0:0-0:3\t0:4-0:7\t0:8-0:27" + LABELS);
    assertThat(articles)
        .singleElement()
        .satisfies(
            article ->
                assertThat(article.text())
                    .isEqualTo(
                        "Ada dit que la barque coule. Il pense qu'elle peut sombrer."
                            + " Personne ne répond."));
    GoldStatement statement = articles.get(0).statements().get(0);
    assertThat(statement.source().in(articles.get(0).text())).isEqualTo("Ada");
    assertThat(statement.cue().in(articles.get(0).text())).isEqualTo("dit");
    assertThat(statement.content().in(articles.get(0).text())).isEqualTo("que la barque coule");
    assertThat(statement.kind()).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void marksCountFromTheirOwnSentence() throws IOException {
    GoldArticle article =
        read("a01\ta\n"
                + "a02\t1\t0:0-0:2\t0:3-0:8\t0:9-0:29"
                + LABELS
                + "a02\th\tmodal=0:17-0:21\n"
                + "a03\ti\t0:0-0:19\n")
            .get(0);
    GoldStatement statement = article.statements().get(0);
    assertThat(statement.content().in(article.text())).isEqualTo("qu'elle peut sombrer");
    assertThat(statement.hedges())
        .singleElement()
        .satisfies(hedge -> assertThat(hedge.kind()).isEqualTo(HedgeKind.MODAL))
        .satisfies(hedge -> assertThat(hedge.span().in(article.text())).isEqualTo("peut"));
    assertThat(article.inferences())
        .singleElement()
        .satisfies(span -> assertThat(span.in(article.text())).isEqualTo("Personne ne répond."));
  }

  @Test
  void aSpanMayRunIntoTheNextSentenceAndHavePieces() throws IOException {
    GoldArticle article =
        read("a01\ta\na01\t1\t0:0-0:3\t0:4-0:7\t0:8-0:11 0:22-1:8" + LABELS).get(0);
    assertThat(article.statements().get(0).content().in(article.text()))
        .startsWith("que")
        .endsWith("coule. Il pense");
  }

  @Test
  void anArticleEndsWhereTheNextBeginsOrItsTreebankDoes() throws IOException {
    assertThat(read("a01\ta\na03\ta\nfr-ud-1\ta\n"))
        .extracting(GoldArticle::text)
        .containsExactly(
            "Ada dit que la barque coule. Il pense qu'elle peut sombrer.",
            "Personne ne répond.",
            "Il pleut.\n\nLe maire : « Non. »");
  }

  @Test
  void whatNoRowBeginsIsLeftOut() throws IOException {
    assertThat(read("# nothing before\na03\ta\n"))
        .extracting(GoldArticle::text)
        .containsExactly("Personne ne répond.");
  }

  @Test
  void aTableOfOtherTreebanksIsRefused() {
    assertThatIOException().isThrownBy(() -> read("x9\ta\n")).withMessageContaining("x9");
    assertThatIOException().isThrownBy(() -> read("e1\ta\n")).withMessageContaining("e1");
  }

  @Test
  void anArticleOfACorpusIsMarkedAnew() throws IOException {
    List<GoldArticle> corpus =
        List.of(
            new GoldArticle("b", new Language("en"), "", "Ada left.", List.of(), List.of()),
            new GoldArticle("a", new Language("en"), "", "Ada said no.", List.of(), List.of()));
    Path file = folder.resolve("anew.tsv");
    Files.writeString(file, "a\ta\na\t1\t0:0-0:3\t0:4-0:8\t0:9-0:11" + LABELS);
    List<GoldArticle> articles = StandoffArticles.inArticles(file, corpus);
    assertThat(articles).extracting(GoldArticle::id).containsExactly("a");
    assertThat(articles.get(0).statements().get(0).content().in(articles.get(0).text()))
        .isEqualTo("no");
    Files.writeString(file, "c\ta\n");
    assertThatIOException()
        .isThrownBy(() -> StandoffArticles.inArticles(file, corpus))
        .withMessageContaining("c");
  }

  private List<GoldArticle> read(String table) throws IOException {
    Path file = Files.writeString(folder.resolve("table.tsv"), table);
    return StandoffArticles.inTreebanks(file, folder, new Language("fr"));
  }
}
