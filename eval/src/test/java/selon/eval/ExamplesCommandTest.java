package selon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExamplesCommandTest {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void oneExampleWithAHeadlineThatItDoesNotHave() throws IOException {
    Files.createDirectory(folder.resolve("expected"));
    Files.copy(Path.of("../examples/pont.txt"), folder.resolve("pont.txt"));
    sheet("Un autre titre");
  }

  @Test
  void aNewMissFailsUntilItIsKeptAndAMendedOneUntilItIsDropped() throws IOException {
    assertThat(run()).isEqualTo(1);
    assertThat(out.toString()).contains("pont title -\n  wanted Un autre titre\n  found Le pont");
    assertThat(err.toString()).contains("new miss: pont title -");
    assertThat(run("--keep")).isZero();
    assertThat(run()).isZero();
    sheet("Le pont des Tanneurs fermé à cause d’une fissure");
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString()).contains("no longer missed: pont title -");
  }

  @Test
  void theExpectedReadingIsWrittenFromTheSheet() throws IOException {
    run("--write");
    assertThat(Files.readString(folder.resolve("expected/pont.jsonl")))
        .startsWith("{\"id\":")
        .contains("\"title\":\"Un autre titre\"");
  }

  @Test
  void aSheetThatDoesNotFitItsArticleIsToldWithItsName() throws IOException {
    Files.writeString(folder.resolve("expected/pont.tsv"), "inference\t[Le pont des Tanniers]\n");
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString()).contains("pont.tsv: not in the text: [Le pont des Tanniers]");
  }

  @Test
  void aMissingFolderIsAUsageError() {
    CommandLine commands = Main.commands().setErr(new PrintWriter(err));
    assertThat(commands.execute("eval", "examples", "--examples", folder + "/none")).isEqualTo(2);
    assertThat(err.toString()).contains("say where they are with --examples");
  }

  private void sheet(String title) throws IOException {
    String sheet = Files.readString(Path.of("../examples/expected/pont.tsv"));
    Files.writeString(
        folder.resolve("expected/pont.tsv"),
        sheet.replaceFirst("title\t.*\n", "title\t" + title + "\n"));
  }

  private int run(String... more) {
    String[] args = new String[4 + more.length];
    System.arraycopy(
        new String[] {"eval", "examples", "--examples", folder.toString()}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return Main.commands().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
  }
}
