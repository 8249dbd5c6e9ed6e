package selon.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import selon.fetch.WebAddress;

/**
 * A file that lists addresses, one on each line. Blank lines and those that start with # do not
 * count.
 */
final class AddressList {

  private static final int LONGEST_LINE = 4096;
  private static final int HEAD = 1 << 16;

  private AddressList() {}

  /** Whether the first line that counts is an address and no more. */
  static boolean is(Path file) {
    try (var in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return head.lines()
          .map(String::strip)
          .filter(AddressList::counts)
          .findFirst()
          .map(AddressList::isAddress)
          .orElse(false);
    } catch (IOException e) {
      // whoever opens it next tells why
      return false;
    }
  }

  /**
   * The lines that count, each with its number.
   *
   * @throws IOException if the file cannot be read
   */
  static List<Line> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (BufferedReader in =
            new BufferedReader(
                new java.io.InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        Stream<String> all = in.lines()) {
      int[] number = {0};
      all.forEach(
          line -> {
            number[0]++;
            if (counts(line.strip())) {
              lines.add(new Line(number[0], line.strip()));
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return lines;
  }

  /**
   * A line of the file.
   *
   * @param number from 1
   */
  record Line(int number, String text) {

    boolean isAddress() {
      return AddressList.isAddress(text);
    }
  }

  private static boolean counts(String line) {
    return !line.isEmpty() && !line.startsWith("#");
  }

  private static boolean isAddress(String line) {
    return line.length() <= LONGEST_LINE
        && WebAddress.isOne(line)
        && line.chars().noneMatch(Character::isWhitespace);
  }
}
