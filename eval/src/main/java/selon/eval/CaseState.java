package selon.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import selon.export.ReadingJson;
import selon.search.IndexVerification;
import selon.store.Case;
import selon.store.Verification;

/** What a case on disk is worth. */
final class CaseState {

  private CaseState() {}

  /**
   * What is wrong with it, in words.
   *
   * @param acknowledged the ids of articles that must be there
   */
  static List<String> problems(Path folder, Collection<String> acknowledged) throws IOException {
    if (!Files.exists(folder.resolve("selon.db"))) {
      return acknowledged.isEmpty() ? List.of() : List.of("there is no case");
    }
    try (Case opened = Case.open(folder)) {
      List<String> problems = new ArrayList<>(Verification.of(opened, done -> {}).problems());
      problems.addAll(IndexVerification.of(opened).problems());
      for (String id : acknowledged) {
        if (opened.corpus().reading(id).isEmpty()) {
          problems.add("acknowledged and not there: " + id);
        }
      }
      return problems;
    }
  }

  /** All of its readings, one on each line, in the order of their ids. */
  static List<String> export(Path folder) throws IOException {
    try (Case opened = Case.open(folder);
        Stream<selon.statement.Reading> all = opened.corpus().stream()) {
      return all.map(ReadingJson::writeWhole).toList();
    }
  }

  /** How many bytes the files in a folder have; of the folder itself, not those in it. */
  static long bytes(Path folder) throws IOException {
    if (Files.isRegularFile(folder)) {
      return Files.size(folder);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      long all = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all += Files.size(file);
      }
      return all;
    }
  }

  /** Deletes a folder with all in it. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
