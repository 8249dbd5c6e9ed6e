package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where readings are written, and what is never written over. */
class ReadOutputTest {

  @TempDir Path folder;
  private Path ferry;

  @BeforeEach
  void writeAnArticle() throws IOException {
    ferry = FerryArticle.in(folder);
  }

  @Test
  void oneFileHoldsAllReadings() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Story story =
        Story.stage()
            .run("read", ferry.toString(), ferry.toString(), "-f", "json", "-o", out.toString());
    assertThat(story.code()).isZero();
    assertThat(story.out()).isEmpty();
    assertThat(Files.readAllLines(out)).hasSize(2);
  }

  @Test
  void aFolderHoldsAFileForEachReading() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("all.jsonl"),
            """
            {"id":"a","text":"Ada Brook says the ferry is late."}
            {"id":"b","text":"Ben Stone says the ferry is here."}
            """);
    Path out = folder.resolve("new/pages");
    Story story =
        Story.stage()
            .run(
                "read",
                "-f",
                "html",
                "-o",
                out + "/",
                lines.toString(),
                ferry.toString(),
                ferry.toString());
    assertThat(story.err()).isEmpty();
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("all-1.html", "all-2.html", "ferry.html", "ferry-2.html");
    }
  }

  @Test
  void severalArticlesAreNotOnePage() {
    Story story = Story.stage().run("read", ferry.toString(), ferry.toString(), "-f", "html");
    assertThat(story.code()).isEqualTo(2);
    assertThat(story.out()).isEmpty();
    assertThat(story.err()).contains("-o FOLDER/");
  }

  @Test
  void aPageStaysAsItIsWhereThereIsNotOneToWrite() throws IOException {
    Path out = Files.writeString(folder.resolve("out.html"), "kept");
    String ferries = ferry.toString();
    Story two = Story.stage().run("read", ferries, ferries, "-f", "html", "-o", out.toString());
    assertThat(two.code()).isEqualTo(2);
    Story none = Story.stage().run("read", "gone", "-f", "html", "-o", out.toString());
    assertThat(none.code()).isEqualTo(65);
    assertThat(out).hasContent("kept");
  }

  @Test
  void anInputIsNeverWrittenOver() throws IOException {
    Story story = Story.stage().run("read", ferry.toString(), "-o", ferry.toString());
    assertThat(story.code()).isEqualTo(2);
    Story beside = Story.stage().run("read", ferry.toString(), "-o", folder + "/");
    assertThat(beside.code()).isEqualTo(73);
    assertThat(Files.readString(ferry)).isEqualTo(FerryArticle.TEXT);
  }

  @Test
  void anOutputThatCannotBeMadeIsTold() {
    Path out = folder.resolve("no/such/out.json");
    Story story = Story.stage().run("read", ferry.toString(), "-o", out.toString());
    assertThat(story.code()).isEqualTo(73);
    assertThat(story.err())
        .isEqualTo(
            "selon: cannot create " + out + ": its folder does not exist; choose another -o\n");
    assertThat(Story.stage().run("read", ferry.toString(), "-o", ferry + "/").code()).isEqualTo(73);
  }

  @Test
  void aFullDiskIsTold() {
    Story story = Story.stage().run(failing("No space left on device"), "read", ferry.toString());
    assertThat(story.code()).isEqualTo(74);
    assertThat(story.err()).contains("No space left on device").hasLineCount(1);
  }

  @Test
  void aPipeThatCloses_asOfHead_isNoError() {
    Story story = Story.stage().run(failing("Broken pipe"), "read", ferry.toString());
    assertThat(story.code()).isZero();
    assertThat(story.err()).isEmpty();
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
