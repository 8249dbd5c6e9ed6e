package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import selon.Selon;
import selon.language.Language;
import selon.page.Pages;

class WarmingTest {

  private static final Selon SELON = new Selon();

  @Test
  void pagesAreMadeBeforeAnybodyAsksAndASearchAsTheLast() throws Exception {
    byte[] lines = String.join("\n", Bench.flood()).getBytes(StandardCharsets.UTF_8);
    try (MemoryDesk desk =
        new MemoryDesk(
            "a test", SELON::read, (corpus, decided) -> SELON.trace(corpus), Clock.systemUTC())) {
      desk.add("a.jsonl", () -> Pages.of("a.jsonl", new ByteArrayInputStream(lines)));
      try (Workbench workbench = Workbench.start(desk, 0, new Language("en"), Reach.NONE)) {
        assertThat(workbench.port()).isPositive();
        long end = System.nanoTime() + 60_000_000_000L;
        while (!made(desk)) {
          assertThat(System.nanoTime()).isLessThan(end);
          Thread.sleep(50);
        }
      }
    }
  }

  /** Whether what stands beside the results of that search is there already. */
  private static boolean made(Desk desk) {
    Holdings holdings = desk.holdings();
    if (holdings.namedSources().isEmpty() || holdings.claims().all().isEmpty()) {
      return false;
    }
    String name = holdings.namedSources().get(0).name();
    return holdings.known(Asked.of(field -> field.equals("q") ? name : "")).isPresent();
  }
}
