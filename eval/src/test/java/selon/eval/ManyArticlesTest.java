package selon.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyArticlesTest {

  @TempDir Path folder;

  @Test
  void articlesThatComeAgainHaveOtherIdsAndWords() throws IOException {
    Files.writeString(
        folder.resolve("x.train.jsonl"),
        """
        {"id":"a","text":"On Monday the mayor, Morval told 12 people."}
        {"id":"b","text":"Then came Ostley with 40 boats."}
        """);
    Files.writeString(folder.resolve("x.dev.jsonl"), "{\"id\":\"c\",\"text\":\"Never.\"}\n");
    Path out = folder.resolve("out.jsonl");
    new ManyArticles(folder).write(5, out);
    List<String> lines = Files.readAllLines(out);
    assertThat(lines).hasSize(5).doesNotHaveDuplicates();
    assertThat(lines.get(0)).contains("\"m000000\"", "Morval told 12");
    assertThat(lines.get(2)).contains("\"m000002\"", "Morvalde told 13");
    assertThat(lines.get(4)).contains("Morvalfi told 14");
    assertThat(lines).noneMatch(line -> line.contains("Never"));
    new ManyArticles(folder).write(5, out);
    assertThat(Files.readAllLines(out)).isEqualTo(lines);
  }

  @Test
  void aFolderWithNothingToTakeIsTold() {
    assertThatThrownBy(() -> new ManyArticles(folder)).isInstanceOf(IOException.class);
  }
}
