package selon.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** How much room models take in the jars that ship, packed as they are there. */
final class ModelSizes {

  private ModelSizes() {}

  /** Bytes by the name of the model, of all jars in a folder. */
  static Map<String, Long> in(Path folder) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
          zip.stream()
              .filter(entry -> entry.getName().endsWith(".bin"))
              .forEach(entry -> sizes.put(entry.getName(), entry.getCompressedSize()));
        }
      }
    }
    return sizes;
  }
}
