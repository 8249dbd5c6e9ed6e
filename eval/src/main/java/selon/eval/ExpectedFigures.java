package selon.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures that the build holds to: a file of those last reached, by corpus. What falls below
 * one by more than the tolerance is a drop.
 */
final class ExpectedFigures {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SortedMap<String, SortedMap<String, Double>> corpora = new TreeMap<>();

  private ExpectedFigures() {}

  static ExpectedFigures read(Path file) throws IOException {
    ExpectedFigures expected = new ExpectedFigures();
    JsonNode root = JSON.readTree(Files.readString(file));
    root.properties()
        .forEach(
            corpus -> expected.corpora.put(corpus.getKey(), FlatJson.flatten(corpus.getValue())));
    return expected;
  }

  /** What a file of expected figures would hold after this run; other corpora stay as they are. */
  static void write(Path file, SortedMap<String, Figures> reached) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    if (Files.exists(file)) {
      root.setAll((ObjectNode) JSON.readTree(Files.readString(file)));
    }
    reached.forEach(
        (corpus, figures) -> {
          SortedMap<String, Double> shown = new TreeMap<>(figures.values());
          shown.keySet().retainAll(ScoreTable.ROWS.keySet());
          root.set(corpus, FlatJson.nest(shown));
        });
    Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
  }

  /**
   * Each drop as a line.
   *
   * @param tolerance in points; retraining moves figures a little
   */
  List<String> drops(String corpus, Figures figures, double tolerance) {
    List<String> drops = new ArrayList<>();
    corpora
        .getOrDefault(corpus, new TreeMap<>())
        .forEach(
            (path, value) -> {
              if (figures.value(path) < value - tolerance) {
                drops.add(
                    String.format(
                        Locale.ROOT,
                        "%s %s: %.1f, expected %.1f",
                        corpus,
                        path,
                        figures.value(path),
                        value));
              }
            });
    return drops;
  }
}
