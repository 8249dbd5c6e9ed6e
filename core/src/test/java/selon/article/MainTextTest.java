package selon.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import selon.page.HtmlPage;

/** The folder "pages" holds web pages in the layouts of the press, each with its own paragraphs. */
class MainTextTest {

  private static final ArticleReader READER = new ArticleReader();

  @TestFactory
  Stream<DynamicTest> theArticlesOwnParagraphsAreFound() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(getClass().getResource("pages")).toURI());
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(18).allMatch(file -> Files.exists(partner(file)));
    return files.stream()
        .filter(file -> file.toString().endsWith(".html"))
        .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static Path partner(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(
        name.endsWith(".html") ? name.replace(".html", ".txt") : name.replace(".txt", ".html"));
  }

  private static void check(Path file) throws IOException {
    Article article = read(Files.readString(file));
    Invariants.check(article);
    List<String> own = Files.readString(partner(file)).lines().filter(l -> !l.isEmpty()).toList();
    assertThat(article.body()).extracting(span -> span.in(article.text())).isEqualTo(own);
    assertThat(read(Files.readString(file))).isEqualTo(article);
  }

  @Test
  void everyBlockIsKeptAndFurnitureHasItsKind() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(getClass().getResource("pages")).toURI());
    Article article = read(Files.readString(folder.resolve("wordpress-classic.html")));
    assertThat(article.furniture())
        .extracting(f -> f.kind() + " " + first(f.span().in(article.text())))
        .contains(
            "NAVIGATION Aller",
            "NAVIGATION Mer",
            "CAPTION La",
            "SIGNATURE Publié",
            "RELATED Lire",
            "SHARE Facebook",
            "RELATED Une",
            "COMMENT 2",
            "COMMENT Je",
            "LEGAL Nous",
            "LEGAL ©");
  }

  @Test
  void aForeignPieceOfFurnitureChangesNothingElsewhere() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(getClass().getResource("pages")).toURI());
    String html = Files.readString(folder.resolve("live-blog.html"));
    Article before = read(html);
    for (int at = html.indexOf("<p>"); at >= 0; at = html.indexOf("<p>", at + 1)) {
      Article after =
          read(html.substring(0, at) + "<p class=ad>Buy our boats today!</p>" + html.substring(at));
      assertThat(words(after)).isEqualTo(words(before));
      assertThat(after.title()).isEqualTo(before.title());
    }
  }

  private static String first(String words) {
    return words.split("\\s", 2)[0];
  }

  private static List<String> words(Article article) {
    return article.body().stream().map(span -> span.in(article.text())).toList();
  }

  private static Article read(String html) {
    return READER.read(new HtmlPage("test.html", html, null));
  }
}
