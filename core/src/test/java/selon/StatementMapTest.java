package selon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each type of the heart has its job (docs/architecture.md), so that it is found by that. */
class StatementMapTest {

  private static final Path HOME = Path.of("..");
  private static final Pattern NAME = Pattern.compile("`(\\*?[A-Z]\\w+)`");

  @Test
  void eachTypeHasOneJob() throws IOException {
    List<String> map = map();
    List<String> wrong = new ArrayList<>();
    for (String type : types()) {
      long jobs = map.contains(type) ? 1 : map.stream().filter(name -> fits(name, type)).count();
      if (jobs != 1) {
        wrong.add(type + " has " + jobs);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void eachTypeOfTheMapIsThere() throws IOException {
    List<String> types = types();
    assertThat(map())
        .doesNotHaveDuplicates()
        .allMatch(name -> types.stream().anyMatch(type -> fits(name, type)));
  }

  /** Whether the name is the type's, or its ending behind a star. */
  private static boolean fits(String name, String type) {
    return name.startsWith("*") ? type.endsWith(name.substring(1)) : type.equals(name);
  }

  private static List<String> map() throws IOException {
    String page = Files.readString(HOME.resolve("docs/architecture.md"));
    int start = page.indexOf("## Inside `selon.statement`");
    List<String> names = new ArrayList<>();
    Matcher name = NAME.matcher(page.substring(start, page.indexOf("\n## ", start)));
    while (name.find()) {
      names.add(name.group(1));
    }
    return names;
  }

  private static List<String> types() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/selon/statement"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> !file.equals("package-info.java"))
          .map(file -> file.substring(0, file.length() - ".java".length()))
          .sorted()
          .toList();
    }
  }
}
