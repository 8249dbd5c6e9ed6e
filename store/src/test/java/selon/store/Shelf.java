package selon.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import selon.Selon;
import selon.export.ReadingJson;
import selon.page.Page;
import selon.page.Pages;
import selon.statement.Reading;

/** A folder for tests with inputs and a case. */
final class Shelf {

  /** Loading models takes time; one is enough for all tests. */
  static final Function<Page, Reading> READER = new Selon()::read;

  private final Path folder;
  private final Path of;
  private final List<LedgerEntry> entries = new ArrayList<>();
  private Indexing indexing = Indexing.NONE;

  Shelf(Path folder) {
    this.folder = folder;
    this.of = folder.resolve("case");
  }

  Path caseFolder() {
    return of;
  }

  void index(Indexing by) {
    indexing = by;
  }

  Path write(String name, String content) throws IOException {
    Files.createDirectories(folder);
    return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
  }

  /** One article as a line. */
  static String line(String id, String text, String more) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"" + more + "}\n";
  }

  /** An article with statements that speaks of a number. */
  static String article(int number) {
    return line(
        "a" + number,
        "Ferry news "
            + number
            + "\\n\\nAnna Morel said that ferry "
            + number
            + " is late. According to the harbor office, "
            + (number + 20)
            + " boats may be waiting.",
        ",\"outlet\":\"Ostley Post\",\"language\":\"en\",\"url\":\"https://post.example/"
            + number
            + "\"");
  }

  CaseWriter open() throws IOException {
    return open(READER);
  }

  CaseWriter open(Function<Page, Reading> reader) throws IOException {
    return CaseWriter.open(of, CaseWriter.Setup.of(reader).with(indexing).telling(entries::add));
  }

  /** Adds files; returns what became of each. */
  List<LedgerEntry> add(Path... files) throws IOException {
    entries.clear();
    try (CaseWriter writer = open()) {
      for (Path file : files) {
        add(writer, file);
      }
    }
    return List.copyOf(entries);
  }

  static void add(CaseWriter writer, Path file) throws IOException {
    String hash = CaseWriter.hash(file);
    if (writer.knows(file.toString(), hash).isPresent()) {
      return;
    }
    writer.begin();
    try (Pages pages = Pages.of(file)) {
      while (pages.hasNext()) {
        writer.take(pages.next());
      }
    }
    writer.end(file.toString(), hash);
  }

  List<LedgerEntry> entries() {
    return entries;
  }

  Case read() throws IOException {
    return Case.open(of);
  }

  /** All readings as lines. */
  List<String> export() throws IOException {
    try (Case opened = read();
        Stream<Reading> all = opened.corpus().stream()) {
      return all.map(ReadingJson::writeWhole).toList();
    }
  }

  /** The readings of a file, with no case. */
  static List<Reading> readings(Path file) {
    List<Reading> readings = new ArrayList<>();
    try (Pages pages = Pages.of(file)) {
      while (pages.hasNext()) {
        if (pages.next() instanceof selon.page.Intake.Taken taken) {
          readings.add(READER.apply(taken.page()));
        }
      }
    }
    return readings;
  }
}
