package selon.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.article.Article;
import selon.article.ArticleReader;
import selon.page.Intake;
import selon.page.Pages;

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
  void anArchiveHasPagesThatAreReadWithWhatTheyTell() throws IOException {
    Files.writeString(
        folder.resolve("x.train.jsonl"),
        """
        {"id":"a","text":"The mayor <of> Morval told 12 people.\\nThey left.","outlet":"Quay & Co","language":"en"}
        """);
    Path archive = folder.resolve("out.warc.gz");
    new ManyArticles(folder).archive(9, archive);
    List<Article> articles = new ArrayList<>();
    try (Pages pages = Pages.of(archive)) {
      while (pages.hasNext()) {
        articles.add(new ArticleReader().read(((Intake.Taken) pages.next()).page()));
      }
    }
    assertThat(articles).extracting(Article::id).hasSize(9).doesNotHaveDuplicates();
    assertThat(articles).allMatch(article -> article.published().latest() != null);
    assertThat(articles.get(1).outlet().name()).isEqualTo("Quay & Co");
    assertThat(articles.get(1).text()).contains("The mayor <of> Morval told 13 people.");
    assertThat(articles.get(4).text()).doesNotContain("mayor");
    Path again = folder.resolve("again.warc.gz");
    new ManyArticles(folder).archive(9, again);
    assertThat(again).hasSameBinaryContentAs(archive);
  }

  @Test
  void aFolderWithNothingToTakeIsTold() {
    assertThatThrownBy(() -> new ManyArticles(folder)).isInstanceOf(IOException.class);
  }
}
