package selon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents say what is there. */
class DocsTest {

  private static final Path HOME = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]\\[]*\\]\\(([^)\\s]+)\\)");

  /** What the screen calls the constants; all else in the labels is sentences. */
  private static final Set<String> GROUPS =
      Set.of(
          "kind",
          "attitude",
          "stance",
          "certainty",
          "polarity",
          "form",
          "hedge",
          "furniture",
          "relation",
          "evidence",
          "mutation",
          "alert",
          "reason");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        if (!leads(page, link.group(1))) {
          broken.add(page + " -> " + link.group(1));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void theArchitecturePageTellsTheOrderOfThePackages() throws IOException {
    assertThat(Files.readString(HOME.resolve("docs/architecture.md")))
        .contains("\n    " + String.join(" → ", PackageOrderTest.ORDER) + "\n");
    String overview = Files.readString(Path.of("src/main/java/selon/package-info.java"));
    List<String> named = new ArrayList<>();
    Matcher code = Pattern.compile("\\{@code\\s+(?:\\*\\s+)?([a-z]+)\\}").matcher(overview);
    while (code.find()) {
      named.add(code.group(1));
    }
    assertThat(named).isEqualTo(PackageOrderTest.ORDER);
  }

  @Test
  void theGlossaryTellsWhatTheScreenCallsThings() throws IOException {
    String glossary = Files.readString(HOME.resolve("docs/glossary.md"));
    Properties english = labels("en");
    Properties french = labels("fr");
    Set<String> missing = new TreeSet<>();
    for (String key : english.stringPropertyNames()) {
      if (GROUPS.contains(key.split("\\.")[0])) {
        String both = english.getProperty(key) + " · " + french.getProperty(key);
        if (!glossary.contains(both)) {
          missing.add(both);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void decisionsAreNumberedAndSayHowTheBuildConfirmsThem() throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve("docs/adr"))) {
      for (Path decision : files.sorted().toList()) {
        String text = Files.readString(decision);
        String name = String.valueOf(decision.getFileName());
        int number = Integer.parseInt(name.substring(0, 4));
        assertThat(text).as(name).startsWith("# " + number + ". ");
        assertThat(text).as(name).contains("\n## How the build confirms it\n");
      }
    }
  }

  private static boolean leads(Path page, String target) throws IOException {
    if (target.startsWith("https://")) {
      return true;
    }
    if (target.startsWith("docs/images/") && !Files.exists(HOME.resolve("docs/images"))) {
      // pictures are made of a built program, after the pages that show them
      return true;
    }
    String[] parts = target.split("#", 2);
    Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
    return Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
  }

  /** As the usual hosts make them of headings. */
  private static List<String> anchors(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
        .toList();
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("", "docs", "examples")) {
      try (Stream<Path> files = Files.walk(HOME.resolve(folder), folder.isEmpty() ? 1 : 4)) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    assertThat(pages).hasSizeGreaterThan(8);
    return pages;
  }

  private static Properties labels(String language) throws IOException {
    Properties labels = new Properties();
    Path file = Path.of("src/main/resources/selon/view/labels." + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
      labels.load(reader);
    }
    return labels;
  }
}
