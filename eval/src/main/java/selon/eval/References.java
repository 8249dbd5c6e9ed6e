package selon.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import selon.gold.CorpusName;

/** The figures that others reached, and those that must be reached. */
final class References {

  /** What stands beside a figure, from left to right. */
  static final List<String> COLUMNS = List.of("floor", "aim", "crf", "linear", "bert", "humans");

  private static final Map<String, Double> VALUES = load();

  private References() {}

  static OptionalDouble value(CorpusName corpus, String figure, String column) {
    Double value = VALUES.get(key(corpus.label(), figure, column));
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static Map<String, Double> load() {
    Map<String, Double> values = new HashMap<>();
    try (InputStream in = References.class.getResourceAsStream("references.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      table
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              field -> values.put(key(field[0], field[1], field[2]), Double.valueOf(field[3])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }

  private static String key(String corpus, String figure, String column) {
    return corpus + "\t" + figure + "\t" + column;
  }
}
