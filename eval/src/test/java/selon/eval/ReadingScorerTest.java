package selon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import selon.gold.GoldArticle;
import selon.gold.GoldCorpus;

class ReadingScorerTest {

  /**
   * The expected figures are what the project's reference scorer, which is written in another
   * language, prints for the two files beside them.
   */
  @Test
  void agreesWithTheReferenceScorerOnEveryFigure() throws IOException, URISyntaxException {
    Figures figures =
        ReadingScorer.score(
            GoldCorpus.read(file("scorer-gold.jsonl")),
            ReadingScorer.byId(GoldCorpus.read(file("scorer-readings.jsonl"))));
    SortedMap<String, Double> expected =
        FlatJson.flatten(new ObjectMapper().readTree(file("scorer-expected.json").toFile()));
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(figures.values()).containsAllEntriesOf(expected);
  }

  @Test
  void goldAgainstItselfIsPerfect() throws IOException, URISyntaxException {
    List<GoldArticle> gold = GoldCorpus.read(file("scorer-gold.jsonl"));
    Figures figures = ReadingScorer.score(gold, ReadingScorer.byId(gold));
    assertThat(figures.value("attributions/triple_exact/f1")).isEqualTo(100);
    assertThat(figures.value("spans/content/exact/f1")).isEqualTo(100);
    assertThat(figures.value("labels/kind/accuracy")).isEqualTo(100);
    assertThat(figures.value("labels/nesting_recall")).isEqualTo(100);
  }

  @Test
  void nothingFoundIsZeroAndNoError() throws IOException, URISyntaxException {
    Figures figures = ReadingScorer.score(GoldCorpus.read(file("scorer-gold.jsonl")), Map.of());
    assertThat(figures.value("attributions/linked/f1")).isZero();
    assertThat(figures.value("attributions/linked/pred")).isZero();
  }

  @Test
  void emptyCorpusIsNoError() {
    assertThat(ReadingScorer.score(List.of(), Map.of()).value("attributions/linked/f1")).isZero();
  }

  private static Path file(String name) throws URISyntaxException {
    return Path.of(ReadingScorerTest.class.getResource(name).toURI());
  }
}
