package selon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./selon}, in a checkout whose Maven and Java are stand-ins. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script for Unix shells")
class LauncherTest {

  private static final String JAVA =
      """
      #!/bin/sh
      case "$1" in
        -version) echo 'openjdk version "VERSION" 2025-01-01' >&2; exit 0 ;;
        --list-modules) echo 'jdk.compiler@17'; exit 0 ;;
        -XX:ArchiveClassesAtExit=*) exit 4 ;;
      esac
      while [ "$1" != -jar ]; do shift; done
      shift
      echo "run $(basename "$1")"
      shift
      for word in "$@"; do echo "[$word]"; done
      exit 3
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      echo "built $*" >> builds
      [ ! -f broken ] || { echo '[ERROR] Foo.java:[1,1] ; expected'; exit 1; }
      mkdir -p app/target/lib eval/target/lib
      touch app/target/selon.jar eval/target/selon-eval.jar
      """;

  @TempDir Path temp;
  private Path home;
  private Path java;

  @BeforeEach
  void standUpACheckout() throws IOException {
    home = Files.createDirectories(temp.resolve("a checkout"));
    for (String module : List.of("core", "store", "app", "eval")) {
      write(home.resolve(module + "/src/main/java/A.java"), "class A {}");
      write(home.resolve(module + "/pom.xml"), "<project/>");
    }
    write(home.resolve("pom.xml"), "<project/>");
    write(home.resolve("mvnw"), MAVEN);
    Files.copy(Path.of("../selon"), home.resolve("selon"));
    java = temp.resolve("jdk/bin/java");
    write(java, JAVA.replace("VERSION", "17.0.2"));
    try (var files = Files.walk(home)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
      }
    }
  }

  @Test
  void buildsOnceAndHandsOnWordsAndExitCode() throws Exception {
    Story first = run("read", "two words", "*");
    assertThat(first.out()).isEqualTo("run selon.jar\n[read]\n[two words]\n[*]\n");
    assertThat(first.code()).isEqualTo(3);
    assertThat(first.err()).isEqualTo("selon: building; the first time takes a minute or two\n");
    Story second = run("read");
    assertThat(second.err()).isEmpty();
    assertThat(builds()).hasSize(1);
    assertThat(builds().get(0)).contains("-pl app -am package");
  }

  @Test
  void buildsAnewWhenASourceIsNewer() throws Exception {
    run("read");
    Thread.sleep(1100);
    write(home.resolve("core/src/main/java/B.java"), "class B {}");
    assertThat(run("read").err()).contains("the sources have changed");
    Thread.sleep(1100);
    Files.delete(home.resolve("core/src/main/java/B.java"));
    run("read");
    write(home.resolve("eval/src/main/java/B.java"), "class B {}");
    assertThat(run("read").err()).isEmpty();
    assertThat(builds()).hasSize(3);
  }

  @Test
  void evalAndTrainAreBuiltWhenAskedFor() throws Exception {
    assertThat(run("eval", "reading").out()).isEqualTo("run selon-eval.jar\n[eval]\n[reading]\n");
    assertThat(run("train").out()).isEqualTo("run selon-eval.jar\n[train]\n");
    assertThat(builds()).hasSize(1);
    assertThat(builds().get(0)).contains("-pl eval -am");
  }

  @Test
  void aBuildThatFailsShowsItsLogAndIsTriedAgain() throws Exception {
    write(home.resolve("broken"), "");
    Story story = run("read");
    assertThat(story.code()).isEqualTo(1);
    assertThat(story.err()).contains("; expected", "the build failed", "selon-build.log");
    Files.delete(home.resolve("broken"));
    assertThat(run("read").code()).isEqualTo(3);
  }

  @Test
  void oldJavaIsToldBeforeTheBuild() throws Exception {
    write(java, JAVA.replace("VERSION", "11.0.1"));
    Story story = run("read");
    assertThat(story.code()).isEqualTo(1);
    assertThat(story.err()).hasLineCount(1).contains("is Java 11; Selon needs 17 or newer");
    write(java, JAVA.replace("VERSION", "1.8.0_202"));
    assertThat(run("read").err()).contains("is Java 1; Selon needs 17");
  }

  @Test
  void aJreWithoutCompilerIsTold() throws Exception {
    write(java, JAVA.replace("VERSION", "17.0.2").replace("jdk.compiler", "java.base"));
    assertThat(run("read").err()).hasLineCount(1).contains("has no compiler; install a JDK");
  }

  @Test
  void aBuildThatWasKilledLocksNobodyOut() throws Exception {
    write(home.resolve("target/selon.lock/pid"), "999999999\n");
    assertThat(run("read").code()).isEqualTo(3);
  }

  @Test
  void startsThroughALinkFromElsewhere() throws Exception {
    Path link = temp.resolve("bin/selon");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Path.of("../a checkout/selon"));
    assertThat(start(link, "read").out()).startsWith("run selon.jar");
  }

  private Story run(String... arguments) throws Exception {
    return start(home.resolve("selon"), arguments);
  }

  private Story start(Path script, String... arguments) throws Exception {
    var command = new java.util.ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(arguments));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().put("JAVA_HOME", temp.resolve("jdk").toString());
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Story(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(home.resolve("builds"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
