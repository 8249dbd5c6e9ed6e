package selon.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The misses on the examples that are known and not yet mended, as a sorted list in a file. One
 * more is a step back; one that is listed and no longer missed must leave the list, so that it
 * cannot come back unseen.
 */
final class KnownMisses {

  private static final String HEAD =
      "# What Selon does not yet read right in the examples; ./selon eval examples --keep writes"
          + " it anew.\n# article\twhat\twhich\n";

  private KnownMisses() {}

  /** The lines of the list, without its head. */
  static List<String> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  static void write(Path file, List<Miss> misses) throws IOException {
    StringBuilder list = new StringBuilder(HEAD);
    misses.stream().sorted().forEach(miss -> list.append(miss.line()).append('\n'));
    Files.writeString(file, list);
  }

  /** What is missed and not listed. */
  static List<Miss> fresh(List<String> known, List<Miss> misses) {
    List<String> left = new ArrayList<>(known);
    return misses.stream().filter(miss -> !left.remove(miss.line())).toList();
  }

  /** What is listed and no longer missed. */
  static List<String> mended(List<String> known, List<Miss> misses) {
    List<String> left = new ArrayList<>(known);
    misses.forEach(miss -> left.remove(miss.line()));
    return left;
  }
}
