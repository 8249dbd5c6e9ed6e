package selon.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.language.Language;
import selon.statement.Certainty;
import selon.statement.HedgeKind;
import selon.statement.SourceKind;

class MarkedArticleTest {

  private static final String LABELS = " person assertion neutral certain positive\n";

  @TempDir Path folder;

  @Test
  void marksGoAndLeaveTheirSpans() {
    GoldArticle article =
        read(
            "The bridge\n\n{s1|The mayor} {c1|says} {k1|the bridge {h:modal|may} be shut}. {i|So it rains.}\n---\n1"
                + LABELS);
    GoldStatement statement = article.statements().get(0);
    assertThat(article.title()).isEqualTo("The bridge");
    assertThat(article.text())
        .isEqualTo("The bridge\n\nThe mayor says the bridge may be shut. So it rains.");
    assertThat(statement.source().in(article.text())).isEqualTo("The mayor");
    assertThat(statement.cue().in(article.text())).isEqualTo("says");
    assertThat(statement.content().in(article.text())).isEqualTo("the bridge may be shut");
    assertThat(statement.kind()).isEqualTo(SourceKind.PERSON);
    assertThat(statement.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(statement.hedges())
        .singleElement()
        .satisfies(hedge -> assertThat(hedge.kind()).isEqualTo(HedgeKind.MODAL))
        .satisfies(hedge -> assertThat(hedge.span().in(article.text())).isEqualTo("may"));
    assertThat(article.inferences()).hasSize(1);
  }

  @Test
  void oneMarkMayServeTwoStatements() {
    GoldArticle article =
        read(
            "{s1,s2|Anna} {c1|says} {k1|it rains} and {c2|thinks} {k2|it will stop}.\n---\n1"
                + LABELS
                + "2"
                + LABELS);
    assertThat(article.statements())
        .allSatisfy(own -> assertThat(own.source().in(article.text())).isEqualTo("Anna"));
  }

  @Test
  void theShortestContentAroundACueIsItsParent() {
    GoldArticle article =
        read(
            "{s1|Anna} {c1|says} {k1|that {s2|Paul} {c2|thinks} {k2|{h:adverb|perhaps} it rains}}.\n---\n1"
                + LABELS
                + "2"
                + LABELS);
    assertThat(article.statements().get(0).parent()).isNull();
    assertThat(article.statements().get(0).hedges()).isEmpty();
    assertThat(article.statements().get(1).parent()).isEqualTo("1");
    assertThat(article.statements().get(1).hedges()).hasSize(1);
  }

  @Test
  void contentsMayBeInPieces() {
    GoldArticle article =
        read("{k1|It rains}, {c1|says} {s1|Anna}, {k1|and it will}.\n---\n1" + LABELS);
    assertThat(article.statements().get(0).content().in(article.text()))
        .isEqualTo("It rains … and it will");
  }

  @Test
  void aMarkThatIsNotClosedIsAnError() {
    assertRefused("{s1|Anna {c1|says} {k1|it rains}.\n---\n1" + LABELS, "not closed");
  }

  @Test
  void aMarkThatWasNotOpenedIsAnError() {
    assertRefused("Anna} says it rains.\n---\n", "not opened at 4");
  }

  @Test
  void aMarkWithoutABarIsAnError() {
    assertRefused("Anna {c1 says} it rains.\n---\n1" + LABELS, "without \"|\" at 5");
  }

  @Test
  void aStatementHasFiveLabels() {
    assertRefused(
        "{c1|says} {k1|it}\n---\n1 person assertion neutral certain\n",
        "not the labels of a statement: 1 person assertion neutral certain");
  }

  @Test
  void aLabelIsOneOfThoseThereAre() {
    assertRefused("{c1|says} {k1|it}\n---\n1 robot assertion neutral certain positive\n", "ROBOT");
    assertRefused("{h:guess|may}\n---\n", "GUESS");
  }

  @Test
  void aTextWithoutItsLabelsIsAnError() {
    assertRefused("Anna says it rains.", "no line \"---\"");
  }

  @Test
  void theFileIsNamedInTheError() throws IOException {
    Path english = Files.createDirectory(folder.resolve("en"));
    Files.writeString(english.resolve("rain.txt"), "Anna} says it rains.\n---\n");
    assertThatIOException()
        .isThrownBy(() -> MarkedArticle.readAll(english))
        .withMessageContaining("rain.txt")
        .withMessageContaining("not opened");
  }

  @Test
  void articlesComeInTheOrderOfTheirNames() throws IOException {
    Path english = Files.createDirectory(folder.resolve("en"));
    Files.writeString(english.resolve("b.txt"), "Rain\n---\n");
    Files.writeString(english.resolve("a.txt"), "Sun\n---\n");
    List<GoldArticle> articles = MarkedArticle.readAll(english);
    assertThat(articles).extracting(GoldArticle::id).containsExactly("a.txt", "b.txt");
    assertThat(articles).extracting(GoldArticle::language).containsOnly(new Language("en"));
  }

  private static GoldArticle read(String source) {
    return MarkedArticle.read("a", new Language("en"), source);
  }

  private static void assertRefused(String source, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(source))
        .withMessageContaining(message);
  }
}
