package selon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder with a file for each reading, named after its input. */
final class Folder implements Destination {

  /** Where in its file an article stands. */
  private static final Pattern PLACE = Pattern.compile("[:\\[]([0-9]+)\\]?$");

  private final Path folder;
  private final String ending;
  private final Set<Path> inputs = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  /**
   * The folder is made if it is not there.
   *
   * @param ending of the files, with its dot
   * @param inputs files that must not be written over
   */
  Folder(Path folder, String ending, List<Path> inputs) throws Unwritable {
    this.folder = folder;
    this.ending = ending;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Unwritable.creating(folder, e);
    }
    inputs.forEach(input -> this.inputs.add(real(input)));
  }

  @Override
  public void write(String name, String reading) throws Unwritable {
    Path file = folder.resolve(free(stem(name)) + ending);
    if (inputs.contains(real(file))) {
      throw new Unwritable(
          ExitCode.CANNOT_CREATE,
          file + " is an input and is not written over; choose another folder");
    }
    try (Destination one = Destination.file(file, "")) {
      one.write(name, reading);
    }
  }

  @Override
  public void close() {}

  /** The file itself, whatever links lead to it. */
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** Two inputs may have one name; to some file systems "A" and "a" are one too. */
  private String free(String stem) {
    String name = stem;
    while (!taken.add(name.toLowerCase(Locale.ROOT))) {
      name = stem + "-" + last.merge(stem, 2, (before, two) -> before + 1);
    }
    return name;
  }

  /**
   * "news/a.html" gives "a", "https://quay.example/a/" too, "all.jsonl:12" gives "all-12",
   * "all.json[3]" gives "all-3".
   */
  static String stem(String input) {
    String path = input.replaceFirst("/+$", "");
    String name = input.equals("-") ? "stdin" : path.substring(path.lastIndexOf('/') + 1);
    Matcher place = PLACE.matcher(name);
    String number = "";
    if (place.find() && place.start() > 0) {
      number = "-" + place.group(1);
      name = name.substring(0, place.start());
    }
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return stem.replaceAll("[\\\\:*?\"<>|\\p{Cntrl}]", "_") + number;
  }
}
