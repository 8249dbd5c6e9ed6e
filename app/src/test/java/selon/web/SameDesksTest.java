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

  /** The same words with more known of them, of another day, elsewhere; and a new version. */
  private static final String ALIKE =
      alike("x", "it rains", "")
          + alike("y", "it rains", ",'outlet':'Post'")
          + alike("x", "it rains", ",'outlet':'Radio'")
          + alike("s1", "it snows", ",'outlet':'Post','published':'2024-03-05T08:00:00Z'")
          + alike("s2", "it snows", ",'outlet':'Post','published':'2024-03-05T09:30:00Z'")
          + alike("s3", "it snows", ",'outlet':'Post','published':'2024-03-06T08:00:00Z'")
          + alike("s4", "it snows", ",'outlet':'Post'")
          + alike("h1", "it hails", ",'url':'https://a.example/1'")
          + alike("h2", "it hails", ",'url':'https://b.example/1'")
          + alike("h3", "it hails", "")
          + alike("h4", "it hails no more", ",'url':'https://a.example/1'")
          + alike("h5", "it rains", ",'url':'https://a.example/1'");

  private static String alike(String id, String said, String more) {
    String line = "{'id':'" + id + "','text':'Anna said that " + said + ".'" + more + "}\n";
    return line.replace('\'', '"');
  }

  @TempDir private Path folder;

  /** Among them the gold of each example, which has its text, and what comes twice. */
  private List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "examples"))) {
      List<Path> inputs =
          new ArrayList<>(
              files
                  .filter(Files::isRegularFile)
                  .filter(file -> !file.toString().endsWith(".tsv"))
                  .sorted()
                  .toList());
      inputs.addAll(inputs.subList(0, 3));
      inputs.add(Files.writeString(folder.resolve("alike.jsonl"), ALIKE));
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
                            java.time.Instant.now())
                        .entry()));
          }
        }
      }
    }
    assertThat(loose)
        .isEqualTo(kept)
        .anyMatch(line -> line.startsWith("DUPLICATE"))
        .anyMatch(line -> line.startsWith("REVISION"))
        .anyMatch(line -> line.endsWith("more is known of it now"));
    try (Case opened = Case.open(folder.resolve("case"))) {
      assertThat(opened.corpus().size())
          .isEqualTo(
              (int) kept.stream().filter(line -> line.matches("(ADDED|REVISION) .*")).count());
    }
  }

  private static String line(LedgerEntry entry) {
    return entry.outcome() + " " + entry.article() + " " + entry.name() + ": " + entry.reason();
  }
}
