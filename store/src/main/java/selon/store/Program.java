package selon.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import selon.sentence.Words;

/** This build of the program, as told from others that may read the same article otherwise. */
final class Program {

  private static final Optional<String> MARK = find();

  private Program() {}

  /**
   * What all of its code and models that read words have in common with no other build: a hash of
   * them.
   *
   * @return empty if that cannot be told
   */
  static Optional<String> mark() {
    return MARK;
  }

  private static Optional<String> find() {
    CodeSource source = Words.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      Path from = Path.of(source.getLocation().toURI());
      return Optional.of(
          Hash.of(String.join("\n", Files.isDirectory(from) ? files(from) : entries(from))));
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return Optional.empty(); // it runs from where nobody can look
    }
  }

  private static Set<String> files(Path folder) throws IOException {
    Set<String> all = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.add(folder.relativize(file) + " " + Hash.of(file));
      }
    }
    return all;
  }

  private static Set<String> entries(Path jar) throws IOException {
    Set<String> all = new TreeSet<>();
    try (ZipFile zip = new ZipFile(jar.toFile());
        Stream<? extends ZipEntry> entries = zip.stream()) {
      entries.forEach(
          entry -> all.add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc()));
    }
    return all;
  }
}
