package selon.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

  @TempDir Path folder;

  @Test
  void aFileIsCapturedToTheByteAndReadsAsBefore() throws IOException {
    byte[] bytes = "\ufeff<html><p>L’été à Morval</p>\r\n".getBytes(UTF_8);
    Path file = Files.write(folder.resolve("a b.html"), bytes);
    Intake.Taken taken = taken(Pages.of(file)).get(0);
    assertThat(taken.snapshot().bytes()).isEqualTo(bytes);
    assertThat(taken.snapshot().target()).isEqualTo(file.toUri());
    assertThat(taken.snapshot().read()).isEqualTo(taken);
  }

  @Test
  void aDeclaredCharsetIsKept() {
    byte[] bytes = "<html><p>\u00e9t\u00e9".getBytes(ISO_8859_1);
    Intake.Taken taken =
        taken(Pages.of("x", new ByteArrayInputStream(bytes), Charset.forName("windows-1250")))
            .get(0);
    assertThat(taken.snapshot().read()).isEqualTo(taken);
    assertThat(taken.snapshot().type()).isEqualTo("text/html; charset=windows-1250");
  }

  @Test
  void textsAndLinesAndListsReadAsBefore() throws IOException {
    String line =
        "{\"id\":\"a\",\"text\":\"Half \\ud800, nothing \\u0000.\",\"url\":\"https://x.example/a\"}";
    for (String[] input :
        new String[][] {
          {"a.txt", "Le lac est calme."},
          {"a.jsonl", line + "\n\n" + line.replace("\"a\"", "\"b\"") + "\n"},
          {"a.json", line},
          {"list.json", "[" + line + ", " + line + "]"},
        }) {
      Path file = Files.writeString(folder.resolve(input[0]), input[1]);
      assertThat(taken(Pages.of(file)))
          .isNotEmpty()
          .allSatisfy(taken -> assertThat(taken.snapshot().read()).isEqualTo(taken));
    }
  }

  @Test
  void aLineIsCapturedAlone() throws IOException {
    String line = "{\"id\":\"a\", \"text\":\"b\"}";
    Path file = Files.writeString(folder.resolve("a.jsonl"), "\n" + line + "\n");
    Snapshot snapshot = taken(Pages.of(file)).get(0).snapshot();
    assertThat(new String(snapshot.bytes(), UTF_8)).isEqualTo(line);
    assertThat(snapshot.target()).isEqualTo(URI.create(file.toUri() + "#line=2"));
  }

  @Test
  void aPageOfWhichNothingElseIsLeftReadsAsBefore() {
    List<Page> pages =
        List.of(
            new HtmlPage("x", "<p>\u00e9", URI.create("http://x/")),
            new PlainPage("x", "\u00e9t\u00e9"),
            new ArticleRecord(
                "x", "a", "\ud800\0", null, "o", "t", List.of("b"), "p", "s", List.of("l"), "fr"));
    for (Page page : pages) {
      assertThat(new Intake.Taken(page).snapshot().read())
          .isInstanceOfSatisfying(
              Intake.Taken.class, taken -> assertThat(taken.page()).isEqualTo(page));
    }
  }

  @Test
  void anotherTypeIsRefused() {
    assertThat(new Snapshot("x", null, "image/png", new byte[1]).read())
        .isInstanceOf(Intake.Refused.class);
  }

  private static List<Intake.Taken> taken(Pages pages) {
    try (pages) {
      List<Intake.Taken> all = new ArrayList<>();
      pages.forEachRemaining(intake -> all.add((Intake.Taken) intake));
      return all;
    }
  }
}
