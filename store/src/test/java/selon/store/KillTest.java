package selon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.article.ArticleReader;
import selon.page.Page;
import selon.statement.Reading;

/** Some cycles of what {@code selon eval crash} does two hundred times. */
class KillTest {

  private static final int CYCLES = 5;
  private static final int ARTICLES = 400;

  @TempDir Path folder;

  @Test
  void aKilledWriterLosesNothingThatItAcknowledged() throws Exception {
    Random random = new Random(7);
    Shelf shelf = new Shelf(folder);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append(Shelf.article(i));
    }
    Path input = shelf.write("a.jsonl", lines.toString());
    List<String> acknowledged = new ArrayList<>();
    int kills = 0;
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      kills += run(input, shelf.caseFolder(), random, acknowledged) ? 1 : 0;
      try (Case opened = shelf.read()) {
        assertThat(Verification.of(opened, done -> {}).problems()).isEmpty();
        assertThat(acknowledged).allMatch(id -> opened.corpus().reading(id).isPresent());
      }
    }
    assertThat(kills).isPositive();
    assertThat(acknowledged.size()).isBetween(1, ARTICLES);
    Adder.add(input, shelf.caseFolder(), entry -> {});
    List<String> disturbed = shelf.export();
    Shelf other = new Shelf(folder.resolve("other"));
    Adder.add(input, other.caseFolder(), entry -> {});
    assertThat(disturbed).hasSize(ARTICLES).isEqualTo(other.export());
    try (Case opened = shelf.read()) {
      Verification verification = Verification.of(opened, done -> {});
      assertThat(verification.problems()).isEmpty();
      assertThat(verification.remarks()).isEmpty();
    }
  }

  /** Adds in another process and kills it; whether it was still at work. */
  private static boolean run(Path input, Path to, Random random, List<String> acknowledged)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Adder.class.getName(),
                input.toString(),
                to.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int wanted = random.nextInt(120);
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      for (int heard = 0; line != null && heard < wanted; heard++) {
        acknowledged.add(line);
        line = out.readLine();
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(40));
      boolean working = process.isAlive();
      process.toHandle().destroyForcibly();
      for (; line != null; line = out.readLine()) {
        acknowledged.add(line);
      }
      process.waitFor();
      return working;
    }
  }

  /** What is killed. */
  static final class Adder {

    private Adder() {}

    public static void main(String[] arguments) throws IOException {
      add(
          Path.of(arguments[0]),
          Path.of(arguments[1]),
          entry -> {
            if (entry.outcome() == Outcome.ADDED) {
              System.out.println(entry.article());
            }
          });
    }

    static void add(Path input, Path to, Consumer<LedgerEntry> told) throws IOException {
      ArticleReader articles = new ArticleReader();
      CaseWriter.Setup setup = CaseWriter.Setup.of(page -> read(articles, page)).telling(told);
      try (CaseWriter writer = CaseWriter.open(to, setup)) {
        Shelf.add(writer, input);
      }
    }

    private static Reading read(ArticleReader articles, Page page) {
      return new Reading(articles.read(page), List.of(), List.of(), List.of());
    }
  }
}
