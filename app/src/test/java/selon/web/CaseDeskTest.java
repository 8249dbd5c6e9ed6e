package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.Selon;
import selon.corpus.Decision;
import selon.language.Language;
import selon.page.Pages;
import selon.store.Case;
import selon.store.CaseWriter;
import selon.trace.Synopsis;

class CaseDeskTest {

  private static final Selon SELON = new Selon();
  private static final CaseWriter.Setup SETUP = CaseWriter.Setup.of(SELON::read);

  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    try (CaseWriter writer = CaseWriter.open(folder.resolve("case"), SETUP);
        Pages pages = pages(String.join("\n", Bench.flood()))) {
      while (pages.hasNext()) {
        writer.take(pages.next());
      }
      writer.flush();
    }
  }

  private static Pages pages(String lines) {
    return Pages.of(
        "articles.jsonl", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }

  private CaseDesk open() throws IOException {
    return new CaseDesk(folder.resolve("case"), SETUP, (corpus, decided) -> SELON.trace(corpus));
  }

  private static void rest(Desk desk) throws InterruptedException {
    long end = System.nanoTime() + 60_000_000_000L;
    while (desk.work().step() != Work.Step.REST || desk.holdings().claims().all().isEmpty()) {
      assertThat(System.nanoTime()).as("%s", desk.work()).isLessThan(end);
      Thread.sleep(20);
    }
  }

  @Test
  void whatIsDecidedOutlivesTheDesk() throws Exception {
    try (CaseDesk desk = open()) {
      rest(desk);
      assertThat(desk.holdings().catalog().size()).isEqualTo(3);
      desk.decide(new Decision.MergeSources("Anna Brandt", "Paul Sorel"));
      assertThat(desk.holdings().sources())
          .noneMatch(source -> source.name().equals("Anna Brandt"));
    }
    try (CaseDesk desk = open()) {
      rest(desk);
      assertThat(desk.holdings().sources())
          .noneMatch(source -> source.name().equals("Anna Brandt"));
      assertThat(desk.undo(desk.notes().get(0).id())).isTrue();
      assertThat(desk.holdings().sources()).anyMatch(source -> source.name().equals("Anna Brandt"));
    }
  }

  @Test
  void whatAnotherProgramDecidesShowsSoon() throws Exception {
    try (CaseDesk desk = open();
        Case other = Case.open(folder.resolve("case"))) {
      rest(desk);
      other.decisions().add(new Decision.RenameSource("Anna Brandt", "A. B."));
      Thread.sleep(700);
      assertThat(desk.holdings().sources()).anyMatch(source -> source.name().equals("A. B."));
    }
  }

  @Test
  void whatIsAddedIsKeptAndTraced() throws Exception {
    String line =
        Bench.line(
            "f4",
            "Morval Weekly",
            "2025-06-19T08:00:00Z",
            "Sheep",
            "Sheep\n\nThe river carried away 310 sheep below the old mill of Morval on Monday"
                + " night, the shepherd Anna Brandt said.");
    try (CaseDesk desk = open()) {
      rest(desk);
      desk.add("more.jsonl", () -> pages(line));
      rest(desk);
      assertThat(desk.holdings().claims().all().get(0).counts().publications()).isEqualTo(4);
      assertThat(desk.last(9)).hasSize(4).allMatch(entry -> entry.article() != null);
    }
    try (Case kept = Case.open(folder.resolve("case"))) {
      assertThat(kept.corpus().size()).isEqualTo(4);
    }
  }

  /** Of what is not on the page, only what cards tell is taken from the disk. */
  @Test
  void aClaimThatManyTellLooksAsIfAllOfItWereRead() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 10; i < 80; i++) {
      lines.add(
          Bench.line(
              "m" + i,
              "Paper " + i,
              "2025-06-19T08:" + i % 60 + ":00Z",
              "Sheep",
              "Sheep\n\nThe river carried away 310 sheep below the old mill of Morval on Monday"
                  + " night, the shepherd Anna Brandt said.\n\nOf this Paper "
                  + i
                  + " knew nothing."));
    }
    lines.add(
        """
        {"id":"n1","outlet":"Undated","language":"en","text":"Gone\\n\\nThe river carried away 310 sheep below the old mill of Morval this Monday night, the shepherd Anna Brandt said."}
        """);
    try (CaseDesk desk = open();
        Workbench workbench = Workbench.start(desk, 0, new Language("en"), Reach.NONE)) {
      rest(desk);
      desk.add("more.jsonl", () -> pages(String.join("\n", lines)));
      rest(desk);
      Synopsis claim = desk.holdings().claims().all().get(0);
      assertThat(claim.counts().publications()).isEqualTo(74);
      Visitor visitor = Visitor.inside(workbench);
      String first = main(visitor, Frame.claim(claim) + "?from=0");
      String second = main(visitor, Frame.claim(claim) + "?from=40");
      assertThat(desk.holdings().claims().whole(claim).orElseThrow().appearances())
          .anyMatch(telling -> telling.article().published().method().equals("text"));
      assertThat(main(visitor, Frame.claim(claim) + "?from=0&x=1")).isEqualTo(first);
      assertThat(main(visitor, Frame.claim(claim) + "?from=40&x=1")).isEqualTo(second);
      assertThat(first).contains("Paper 10").isNotEqualTo(second);
    }
  }

  /** What a page has but for the ways back to it. */
  private static String main(Visitor visitor, String path) {
    Document page = Jsoup.parse(visitor.get(path).body());
    page.select("input[name=back]").remove();
    return page.select("main").html();
  }
}
