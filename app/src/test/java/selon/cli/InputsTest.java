package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  @TempDir private Path folder;

  @Test
  void theFileThatIsWrittenToIsNotReadAsWell() throws Exception {
    Path article = Files.writeString(folder.resolve("a.txt"), "Ann says it rained.");
    Path output = Files.createFile(folder.resolve("all.jsonl")).toRealPath();
    Inputs walked = of(folder, output);
    assertThat(walked.files()).containsExactly(article);
    assertThat(walked.skipped())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).isEqualTo("is what is written to"));
    Inputs named = of(folder.resolve("all.jsonl"), output);
    assertThat(named.found()).isEmpty();
    assertThat(named.refused())
        .singleElement()
        .satisfies(one -> assertThat(one.problem()).startsWith("is what is written to"));
  }

  private static Inputs of(Path argument, Path output) {
    return Inputs.of(
        List.of(argument.toString()), InputStream.nullInputStream(), new Fetching(), output);
  }
}
