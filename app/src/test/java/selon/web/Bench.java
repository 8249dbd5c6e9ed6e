package selon.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import selon.Selon;
import selon.corpus.Corpus;
import selon.corpus.Decision;
import selon.language.Language;
import selon.page.Pages;
import selon.sentence.WordReaders;
import selon.trace.Cascade;
import selon.trace.Tracer;

/** A workbench of a test, with what lies on it read and traced. */
record Bench(MemoryDesk desk, Workbench workbench) implements AutoCloseable {

  private static final Selon SELON = new Selon();
  private static final WordReaders WORDS = new WordReaders();

  static Bench empty() {
    MemoryDesk desk =
        new MemoryDesk(
            "a test",
            SELON::read,
            Bench::trace,
            Clock.fixed(Instant.parse("2025-06-18T08:05:00Z"), ZoneOffset.UTC));
    return new Bench(desk, Workbench.start(desk, 0, new Language("en"), Reach.NONE));
  }

  private static List<Cascade> trace(Corpus corpus, List<Decision> decisions) {
    return new Tracer(reading -> WORDS.read(reading.article()))
        .start()
        .deciding(decisions)
        .with(corpus.readings())
        .cascades();
  }

  /** One with these lines of articles. */
  static Bench of(String... lines) {
    Bench bench = empty();
    bench.add("articles.jsonl", String.join("\n", lines));
    return bench;
  }

  /** One with the examples that come with the program. */
  static Bench ofExamples(String... names) {
    Bench bench = empty();
    for (String name : names) {
      bench.desk.add(name, () -> Pages.of(Path.of("..", "examples", name)));
    }
    bench.rest();
    return bench;
  }

  void add(String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    desk.add(name, () -> Pages.of(name, new ByteArrayInputStream(bytes)));
    rest();
  }

  /** Waits until all is read and traced. */
  void rest() {
    long end = System.nanoTime() + 120_000_000_000L;
    while (desk.work().step() != Work.Step.REST) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still at work: " + desk.work());
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  Visitor visitor() {
    return Visitor.inside(workbench);
  }

  /** A line of articles. */
  static String line(String id, String outlet, String published, String title, String text) {
    var node = new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode();
    node.put("id", id).put("outlet", outlet).put("published", published).put("title", title);
    return node.put("text", text).toString();
  }

  /** Three newsrooms that tell of one flood, the later two after the first. */
  static List<String> flood() {
    return List.of(
        line(
            "f1",
            "Morval Courier",
            "2025-06-17T08:00:00Z",
            "Flood at the mill",
            "Flood at the mill\n\nThe river carried away 310 sheep below the old mill of Morval"
                + " on Monday night, according to the shepherd Anna Brandt. Perhaps the dam"
                + " failed, she said.\n\nThe mayor Paul Sorel said the dam had been checked in"
                + " March."),
        line(
            "f2",
            "The Valley Post",
            "2025-06-17T15:00:00Z",
            "Sheep lost",
            "Sheep lost\n\nThe river carried away 310 sheep below the old mill of Morval on"
                + " Monday night, according to the shepherd Anna Brandt. The Morval Courier"
                + " reported it first.\n\n\"The dam had been checked in March,\" said Sorel."),
        line(
            "f3",
            "Radio Lind",
            "2025-06-18T06:00:00Z",
            "The lost flock",
            "The lost flock\n\nThe river carried away 390 sheep below the old mill of Morval on"
                + " Monday night, the Valley Post reports.\n\nPaul Sorel said the dam had been"
                + " checked in March."));
  }

  @Override
  public void close() {
    workbench.close();
    desk.close();
  }
}
