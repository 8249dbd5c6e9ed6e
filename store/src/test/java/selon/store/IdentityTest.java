package selon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.page.Intake;
import selon.page.Pages;

class IdentityTest {

  private static final String PLACE = ",\"url\":\"https://post.example/1\"";

  @TempDir Path folder;

  /** What becomes of lines in a case, and the same where none keeps them. */
  private List<String> outcomes(String lines) throws IOException {
    Shelf shelf = new Shelf(folder);
    Path file = shelf.write("a.jsonl", lines);
    List<String> kept = shelf.add(file).stream().map(IdentityTest::line).toList();
    Arrivals arrivals = new Arrivals();
    List<String> loose = new ArrayList<>();
    try (Pages pages = Pages.of(file)) {
      while (pages.hasNext()) {
        Intake.Taken came = (Intake.Taken) pages.next();
        loose.add(
            line(
                arrivals.take(came, () -> Shelf.READER.apply(came.page()), Instant.EPOCH).entry()));
      }
    }
    assertThat(loose).isEqualTo(kept);
    try (Case opened = shelf.read()) {
      assertThat(Verification.of(opened, done -> {}).problems()).isEmpty();
    }
    return kept;
  }

  private static String line(LedgerEntry entry) {
    return entry.outcome() + " " + entry.article() + " " + entry.reason().split(";")[0];
  }

  @Test
  void aCopyOfNoAddressDoesNotHideThatAnAddressHasOtherWordsNow() throws IOException {
    assertThat(
            outcomes(
                Shelf.line("wire", "The ferry is late.", "")
                    + Shelf.line("page", "The ferry is on time.", PLACE)
                    + Shelf.line("page", "The ferry is late.", PLACE)
                    + Shelf.line("again", "The ferry is late.", PLACE)))
        .satisfies(
            all -> {
              assertThat(all.get(1)).startsWith("ADDED page ");
              assertThat(all.get(2)).startsWith("REVISION page~").endsWith(" of page");
              assertThat(all.get(3)).startsWith("DUPLICATE page~");
            });
  }

  @Test
  void whatStandsAtANewAddressIsTheCopyThatHadNone() throws IOException {
    assertThat(
            outcomes(
                Shelf.line("wire", "The ferry is late.", "")
                    + Shelf.line("page", "The ferry is late.", PLACE)))
        .last()
        .isEqualTo("DUPLICATE wire the same text as wire");
  }

  @Test
  void theRuleIsOneWhereverArticlesAreKept() throws IOException {
    Random random = new Random(3);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      String more =
          pick(random, "", ",\"url\":\"https://a.example/%d\"", 3)
              + pick(random, "", ",\"outlet\":\"Radio %d\"", 2)
              + pick(random, "", ",\"published\":\"2024-03-0%dT08:00:00Z\"", 3);
      lines.append(
          Shelf.line(
              "n" + random.nextInt(40), "It rains on " + random.nextInt(9) + " boats.", more));
    }
    assertThat(outcomes(lines.toString()))
        .anyMatch(line -> line.startsWith("ADDED"))
        .anyMatch(line -> line.startsWith("REVISION"))
        .anyMatch(line -> line.startsWith("DUPLICATE"));
  }

  private static String pick(Random random, String none, String some, int of) {
    int number = random.nextInt(of + 1);
    return number == 0 ? none : some.replace("%d", String.valueOf(number));
  }
}
