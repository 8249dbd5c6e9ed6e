package selon.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table of what a language knows: UTF-8, tab-separated, its first line the names of the columns,
 * lines that start with "#" left out. By custom the columns "hit" and "miss" hold a sentence that
 * the entry must match and a near miss; those sentences are tests.
 *
 * @param rows in the order of the file, each from column name to value; a missing value is empty
 */
public record Lexicon(List<Map<String, String>> rows) {

  public Lexicon {
    rows = List.copyOf(rows);
  }

  /**
   * Reads the pack's lexicon of that name.
   *
   * @throws IllegalArgumentException if the pack has none, or a line has more values than there are
   *     columns
   */
  public static Lexicon of(LanguagePack pack, String name) {
    return read(
        pack.open(name), name, "language pack " + pack.language().tag() + " has no " + name);
  }

  /**
   * Reads the pack's lexicon of that name, which not every language needs; without rows if the pack
   * has none.
   *
   * @throws IllegalArgumentException if a line has more values than there are columns
   */
  public static Lexicon orEmpty(LanguagePack pack, String name) {
    InputStream in = pack.open(name);
    return in == null ? new Lexicon(List.of()) : read(in, name);
  }

  /**
   * Reads the lexicon of that name that lies beside a class.
   *
   * @throws IllegalArgumentException if there is none, or a line has more values than columns
   */
  public static Lexicon of(Class<?> beside, String name) {
    return read(
        beside.getResourceAsStream(name), name, "no " + name + " beside " + beside.getName());
  }

  private static Lexicon read(@Nullable InputStream in, String name, String missing) {
    if (in == null) {
      throw new IllegalArgumentException(missing);
    }
    return read(in, name);
  }

  private static Lexicon read(InputStream in, String name) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(reader, name);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static Lexicon read(BufferedReader reader, String name) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    String[] columns = null;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] values = line.split("\t", -1);
      if (columns == null) {
        columns = values;
        continue;
      }
      if (values.length > columns.length) {
        throw new IllegalArgumentException(name + ": more values than columns in: " + line);
      }
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], i < values.length ? values[i].strip() : "");
      }
      rows.add(row);
    }
    return new Lexicon(rows);
  }

  /** The values of one column, in order. */
  public List<String> column(String name) {
    return rows.stream().map(row -> row.getOrDefault(name, "")).toList();
  }

  /**
   * The words of a table with the columns "kind" and "words", which lists several, by their kind;
   * those of several rows of one kind together.
   */
  public Map<String, Set<String>> wordsByKind() {
    Map<String, Set<String>> words = new TreeMap<>();
    for (Map<String, String> row : rows) {
      words
          .computeIfAbsent(row.getOrDefault("kind", ""), kind -> new HashSet<>())
          .addAll(list(row.getOrDefault("words", "")));
    }
    words.replaceAll((kind, all) -> Set.copyOf(all));
    return Collections.unmodifiableMap(words);
  }

  /** The values of a cell that lists several, separated by "|"; none if it is empty. */
  public static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
  }
}
