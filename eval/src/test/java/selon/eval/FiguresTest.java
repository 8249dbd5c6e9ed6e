package selon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.gold.CorpusName;

class FiguresTest {

  @TempDir Path folder;

  @Test
  void exactHalvesGoToTheEvenDigitAndOthersByTheirBinaryValue() {
    assertThat(Figures.rounded(0.25)).isEqualTo(0.2);
    assertThat(Figures.rounded(0.75)).isEqualTo(0.8);
    assertThat(Figures.rounded(0.35)).isEqualTo(0.3);
    assertThat(Figures.rounded(66.666)).isEqualTo(66.7);
  }

  @Test
  void expectedFiguresNameWhatDropped() throws IOException {
    Path file = folder.resolve("expected.json");
    ExpectedFigures.write(file, new TreeMap<>(java.util.Map.of("polnear", linked(8))));
    ExpectedFigures expected = ExpectedFigures.read(file);
    assertThat(expected.drops("polnear", linked(8), 0.5)).isEmpty();
    assertThat(expected.drops("polnear", linked(9), 0.5)).isEmpty();
    assertThat(expected.drops("polnear", linked(7), 0.5))
        .contains("polnear attributions/linked/f1: 70.0, expected 80.0");
    assertThat(expected.drops("polnear", linked(7), 10)).isEmpty();
    assertThat(expected.drops("elsewhere", linked(7), 0.5)).isEmpty();
  }

  @Test
  void keepingOneCorpusLeavesTheOthers() throws IOException {
    Path file = folder.resolve("expected.json");
    ExpectedFigures.write(file, new TreeMap<>(java.util.Map.of("polnear", linked(8))));
    ExpectedFigures.write(file, new TreeMap<>(java.util.Map.of("wikinews-fr", linked(6))));
    ExpectedFigures expected = ExpectedFigures.read(file);
    assertThat(expected.drops("polnear", linked(1), 0.5)).isNotEmpty();
    assertThat(expected.drops("wikinews-fr", linked(1), 0.5)).isNotEmpty();
    assertThat(Files.readString(file)).endsWith("}\n");
  }

  @Test
  void everyReferenceStandsBesideAFigureThatIsShown() {
    assertThat(References.value(CorpusName.POLNEAR, "spans/source/exact/f1", "floor"))
        .hasValue(73.3);
    assertThat(References.value(CorpusName.POLNEAR, "spans/source/exact/f1", "nobody")).isEmpty();
    assertThat(ScoreTable.missedFloors(CorpusName.POLNEAR, linked(5)))
        .contains("polnear linked F1: 50.0, floor 68.0");
  }

  private static Figures linked(int linked) {
    Tally tally = new Tally();
    tally.add("attributions/linked", linked);
    tally.add("attributions/gold", 10);
    tally.add("attributions/pred", 10);
    return Figures.of(tally);
  }
}
