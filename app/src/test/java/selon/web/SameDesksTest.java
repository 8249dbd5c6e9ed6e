package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.Selon;
import selon.page.Pages;
import selon.store.Arrivals;
import selon.store.Case;
import selon.store.CaseWriter;
import selon.store.LedgerEntry;

/** Plain inputs are to a workbench what they are to a case. */
class SameDesksTest {

  private static final Selon SELON = new Selon();

  @TempDir private Path folder;

  /** Among them the gold of each example, which has its text, and what comes twice. */
  private static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "examples"))) {
      List<Path> inputs =
          new ArrayList<>(
              files
                  .filter(Files::isRegularFile)
                  .filter(file -> !file.toString().endsWith(".tsv"))
                  .sorted()
                  .toList());
      inputs.addAll(inputs.subList(0, 3));
      return inputs;
    }
  }

  @Test
  void aFolderShowsTheSameInAWorkbenchAndInACase() throws IOException {
    List<String> loose = new ArrayList<>();
    Arrivals arrivals = new Arrivals();
    List<String> kept = new ArrayList<>();
    try (CaseWriter writer =
        CaseWriter.open(
            folder.resolve("case"),
            CaseWriter.Setup.of(SELON::read).telling(entry -> kept.add(line(entry))))) {
      for (Path input : inputs()) {
        try (Pages pages = Pages.of(input);
            Pages again = Pages.of(input)) {
          while (pages.hasNext()) {
            writer.take(pages.next());
            var intake = again.next();
            loose.add(
                line(
                    arrivals
                        .take(
                            intake,
                            () -> SELON.read(((selon.page.Intake.Taken) intake).page()),
                            java.time.Instant.EPOCH)
                        .entry()));
          }
        }
      }
    }
    assertThat(loose).isEqualTo(kept).anyMatch(line -> line.startsWith("DUPLICATE"));
    try (Case opened = Case.open(folder.resolve("case"))) {
      assertThat(opened.corpus().size())
          .isEqualTo((int) kept.stream().filter(line -> line.startsWith("ADDED")).count());
    }
  }

  private static String line(LedgerEntry entry) {
    return entry.outcome() + " " + entry.article() + " " + entry.name() + ": " + entry.reason();
  }
}
