package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.Selon;
import selon.article.Article;
import selon.page.Page;
import selon.page.Pages;
import selon.statement.Reading;
import selon.store.Case;
import selon.store.CaseWriter;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Synopsis;

/** What a case holds of claims that were traced before its texts became others. */
class CaseStateTest {

  private static final Selon SELON = new Selon();

  @TempDir private Path folder;

  /** The first article as it was, of the others no more than a word. */
  private static Reading shortened(Page page) {
    Reading reading = SELON.read(page);
    Article article = reading.article();
    return article.outlet().name() != null && article.outlet().name().equals("Morval Courier")
        ? reading
        : new Reading(
            article.toBuilder().text("Sheep").bylines(List.of()).links(List.of()).build(),
            List.of(),
            List.of(),
            List.of());
  }

  private CaseWriter writer(Function<Page, Reading> reader) throws IOException {
    return CaseWriter.open(folder.resolve("case"), CaseWriter.Setup.of(reader));
  }

  /** A state with claims as the articles were, and the articles as another program reads them. */
  private CaseState outrun(Case of, List<String> lines) throws IOException {
    byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try (CaseWriter writer = writer(SELON::read);
        Pages pages = Pages.of("articles.jsonl", new ByteArrayInputStream(content))) {
      while (pages.hasNext()) {
        writer.take(pages.next());
      }
      writer.flush();
    }
    of.traces().update((corpus, decided) -> SELON.trace(corpus));
    try (CaseWriter writer = writer(CaseStateTest::shortened)) {
      assertThat(writer.reread(done -> {}).changed()).isEqualTo(lines.size() - 1);
    }
    CaseState state = new CaseState(of);
    state.readArticles();
    state.readClaims();
    state.decide(List.of(), List.of());
    return state;
  }

  private static List<String> words(Cascade cascade) {
    return cascade.appearances().stream()
        .filter(telling -> !telling.article().text().isEmpty())
        .map(Appearance::words)
        .toList();
  }

  @Test
  void whatStandsNoMoreInItsTextIsNotTold() throws IOException {
    writer(SELON::read).close();
    try (Case of = Case.open(folder.resolve("case"))) {
      CaseState state = outrun(of, Bench.flood());
      Claims claims = state.holdings().claims();
      Synopsis claim = claims.all().get(0);
      assertThat(claim.tellings()).hasSize(3);
      assertThat(words(claims.whole(claim).orElseThrow()))
          .hasSize(1)
          .first()
          .asString()
          .contains("310 sheep");
      state.close();
    }
  }

  @Test
  void whatStandsNoMoreInItsTextIsNotToldAmongMany() throws IOException {
    List<String> lines = new ArrayList<>(Bench.flood());
    for (int i = 10; i < 75; i++) {
      lines.add(lines.get(1).replace("f2", "m" + i).replace("The Valley Post", "Paper " + i));
    }
    writer(SELON::read).close();
    try (Case of = Case.open(folder.resolve("case"))) {
      CaseState state = outrun(of, lines);
      Claims claims = state.holdings().claims();
      Synopsis claim = claims.all().get(0);
      Cascade shown = claims.part(claim, TellingRows.with(0, claim).shown(claim)).orElseThrow();
      assertThat(words(shown)).hasSize(1);
      assertThat(shown.appearances())
          .as("those that are not shown are there")
          .hasSizeGreaterThan(1);
      state.close();
    }
  }
}
