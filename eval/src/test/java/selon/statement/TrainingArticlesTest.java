package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.gold.GoldArticle;
import selon.gold.GoldStatement;
import selon.gold.MarkedArticle;
import selon.gold.OwnReadings;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.sentence.WordReader;
import selon.text.Span;
import selon.text.Spans;

/** The articles that were written for training, in src/main/training. */
class TrainingArticlesTest {

  private static final Path FOLDER = Path.of("src/main/training");

  /** A cue that no place in the grid can be found for teaches nothing. */
  private static final double FOUND = 0.97;

  private static List<Path> files;

  @BeforeAll
  static void listFiles() throws IOException {
    try (Stream<Path> found = Files.walk(FOLDER)) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyFileIsAnArticleWithStatements(String language) throws IOException {
    List<GoldArticle> articles = articles(language);
    assertThat(articles)
        .extracting(GoldArticle::id)
        .containsExactlyElementsOf(
            files.stream()
                .filter(file -> file.startsWith(FOLDER.resolve(language)))
                .map(file -> String.valueOf(file.getFileName()))
                .toList())
        .isNotEmpty();
    for (GoldArticle article : articles) {
      assertThat(article.title()).as(article.id()).isNotBlank();
    }
    assertThat(articles.stream().mapToInt(article -> article.statements().size()).sum())
        .isGreaterThan(5 * articles.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyStatementHasAContentAndEveryMarkItsLabels(String language) throws IOException {
    for (GoldArticle article : articles(language)) {
      List<String> ids = article.statements().stream().map(GoldStatement::id).toList();
      assertThat(ids).as(article.id()).doesNotHaveDuplicates();
      for (GoldStatement statement : article.statements()) {
        String name = language + "/" + article.id() + ", statement " + statement.id();
        assertThat(statement.content().isEmpty()).as("no content: " + name).isFalse();
        for (Spans spans : List.of(statement.source(), statement.cue(), statement.content())) {
          for (Span span : spans) {
            assertThat(span.in(article.text()))
                .as(name)
                .isNotBlank()
                .isEqualTo(span.in(article.text()).strip());
          }
        }
        // "rappelons que" has an author and no source
        if (statement.source().isEmpty()) {
          assertThat(statement.kind()).as(name).isIn(SourceKind.NONE, SourceKind.AUTHOR);
        } else {
          assertThat(statement.kind()).as(name).isNotEqualTo(SourceKind.NONE);
        }
      }
      assertThat(marked(language, article.id())).as(article.id()).isSubsetOf(ids);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void nearlyEveryCueHasItsPlaceInTheGrid(String language) throws IOException {
    LanguagePack pack = LanguagePacks.of(new Language(language)).orElseThrow();
    WordReader words = new WordReader(pack);
    CueLexicon cues = CueLexicon.of(pack);
    SourceLexicon sources = SourceLexicon.of(pack);
    int all = 0;
    List<String> lost = new ArrayList<>();
    for (GoldArticle article : articles(language)) {
      WordGrid grid =
          new WordGrid(
              words.read(OwnReadings.article(article)),
              cues,
              sources,
              Glosses.of(pack),
              Domain.OTHER);
      for (GoldStatement statement : article.statements()) {
        if (!statement.cue().isEmpty()) {
          all++;
          GoldCue found = GoldCue.of(grid, statement);
          if (found == null || found.left().isNone() && found.right().isNone()) {
            lost.add(article.id() + " " + statement.id());
          }
        }
      }
    }
    assertThat(lost).as("of %d", all).hasSizeLessThan((int) (all * (1 - FOUND)));
  }

  private static List<GoldArticle> articles(String language) throws IOException {
    return MarkedArticle.readAll(FOLDER.resolve(language));
  }

  /** The numbers of the statements that marks in the text name. */
  private static List<String> marked(String language, String file) throws IOException {
    List<String> numbers = new ArrayList<>();
    String source = Files.readString(FOLDER.resolve(language).resolve(file));
    for (int at = source.indexOf('{'); at >= 0; at = source.indexOf('{', at + 1)) {
      for (String label : source.substring(at + 1, source.indexOf('|', at)).split(",")) {
        if (label.matches("[sck]\\d+")) {
          numbers.add(label.substring(1).toLowerCase(Locale.ROOT));
        }
      }
    }
    return numbers;
  }
}
