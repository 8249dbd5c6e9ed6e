package selon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that the documents print compile as they are printed, and do what is said. */
class SnippetsTest {

  private static final Path HOME = Path.of("..");
  private static final Pattern PROGRAM =
      Pattern.compile("```java\n(.+?public class (\\w+) .+?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  private static Map<String, String> programs() throws IOException {
    Map<String, String> programs = new TreeMap<>();
    Matcher program = PROGRAM.matcher(Files.readString(HOME.resolve("docs/how-to.md")));
    while (program.find()) {
      programs.put(program.group(2), program.group(1));
    }
    return programs;
  }

  private String run(String name, String... arguments) throws Exception {
    Path source = folder.resolve(name + ".java");
    Files.writeString(source, programs().getOrDefault(name, ""));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  said,
                  files,
                  null,
                  List.of("-encoding", "UTF-8", "-proc:none", "-d", folder.toString()),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).as("%s", said).isTrue();
    }
    PrintStream usual = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        PrintStream caught = new PrintStream(out, true, UTF_8)) {
      System.setOut(caught);
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } finally {
      System.setOut(usual);
    }
    return out.toString(UTF_8);
  }

  @Test
  void whoSaysWhatIsPrinted() throws Exception {
    String shown = run("Quotes", HOME.resolve("examples/wells.html").toString());
    assertThat(shown.lines()).isNotEmpty().allMatch(line -> line.split(" [|] ", -1).length >= 3);
    assertThat(shown).doesNotContain("null");
  }

  @Test
  void whoTookItFromWhomIsPrinted() throws Exception {
    String shown = run("Trail", HOME.resolve("examples/stories/lake.jsonl").toString());
    assertThat(shown).contains("10 articles)", "lake-10 from lake-8, ");
  }

  @Test
  void allProgramsThatArePrintedAreRunHere() throws IOException {
    assertThat(programs().keySet()).containsExactly("Quotes", "Trail");
    String page = Files.readString(HOME.resolve("docs/how-to.md"));
    assertThat(page.split("```java", -1)).hasSize(3);
  }
}
