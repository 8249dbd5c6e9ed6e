package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import selon.Selon;

/** What the documents tell users to do can be done. */
class ReadmeTest {

  private static final Path HOME = Path.of("..");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:^|\\| |`)\\./selon ([a-z]+)((?: [^\\s|`]+)*)");

  private String readme = "";

  @BeforeEach
  void readTheReadme() throws IOException {
    readme = Files.readString(HOME.resolve("README.md"));
  }

  @Test
  void theFirstCommandsStandOnLinesOfTheirOwn() {
    assertThat(readme.lines().filter(line -> line.startsWith("./")).limit(2))
        .satisfiesExactly(
            first -> assertThat(first).matches("\\./selon read examples/[^ ]+"),
            second -> assertThat(second).isEqualTo("./mvnw verify"));
  }

  @Test
  void theFirstCommandPrintsWhatIsShown() {
    Matcher shown = Pattern.compile("so:\n\n```\n(.+?)```", Pattern.DOTALL).matcher(readme);
    assertThat(shown.find()).isTrue();
    String example = HOME.resolve("examples/wells.html").toString();
    Story.Stage stage = new Story.Stage("", "", Map.of(), new Selon()::read);
    assertThat(stage.run("read", example, "--ui", "en").out()).contains(shown.group(1));
  }

  @Test
  void everyCommandThatIsToldExistsWithItsFiles() throws IOException {
    String help = Story.stage().run("--help").out();
    List<String> commands = new ArrayList<>();
    for (String page :
        List.of(
            "README.md",
            "CONTRIBUTING.md",
            "docs/tutorial.md",
            "docs/how-to.md",
            "examples/README.md")) {
      Matcher command = COMMAND.matcher(Files.readString(HOME.resolve(page)));
      while (command.find()) {
        commands.add(command.group());
        String name = command.group(1);
        assertThat(List.of("eval", "train").contains(name) || help.contains("\n  " + name + " "))
            .as(command.group())
            .isTrue();
        for (String word : command.group(2).strip().split(" ")) {
          if (word.startsWith("examples/")) {
            assertThat(HOME.resolve(word)).exists();
          }
        }
      }
    }
    assertThat(commands).hasSizeGreaterThan(6);
  }

  @Test
  void theExitCodesAreThoseOfTheHelp() {
    Matcher code =
        Pattern.compile("(?m)^ +([0-9]+) +(.+)$").matcher(Story.stage().run("--help").out());
    List<String> rows = new ArrayList<>();
    while (code.find()) {
      rows.add("| " + code.group(1) + " | " + code.group(2).strip() + " |");
    }
    assertThat(rows).hasSizeGreaterThan(8).allSatisfy(row -> assertThat(readme).contains(row));
  }

  @Test
  void everyOptionOfReadIsInTheReference() throws IOException {
    String reference = Files.readString(HOME.resolve("docs/reference/command-line.md"));
    Matcher option =
        Pattern.compile("--[a-z-]+").matcher(Story.stage().run("read", "--help").out());
    while (option.find()) {
      assertThat(reference).contains(option.group());
    }
  }
}
