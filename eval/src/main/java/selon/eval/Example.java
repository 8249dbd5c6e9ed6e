package selon.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import selon.Selon;
import selon.export.ReadingJson;
import selon.page.ArticleRecord;
import selon.page.Intake;
import selon.page.Page;
import selon.page.Pages;
import selon.statement.Reading;

/**
 * A file of the project's own articles. Beside it, in "expected", lie the gold that a person wrote
 * ({@code NAME.tsv}, a {@link GoldSheet}) and the readings made of it ({@code NAME.jsonl}).
 *
 * @param name the file's name without its ending
 */
record Example(String name, Path input, Path sheet, Path expected) {

  static final String KNOWN_MISSES = "known-misses";

  /**
   * What Selon makes of an article, and what it should.
   *
   * @param label the article's id where a file holds several, else the file's name
   */
  record Read(String label, Reading found, Reading gold) {}

  /** The examples of a folder, by name. */
  static List<Example> in(Path folder) throws IOException {
    List<Example> examples = new ArrayList<>();
    Path gold = folder.resolve("expected");
    for (Path input : files(folder)) {
      String name = stem(input);
      if (!name.equals("README")) {
        examples.add(
            new Example(name, input, gold.resolve(name + ".tsv"), gold.resolve(name + ".jsonl")));
      }
    }
    return examples;
  }

  /** The names of files that lack their partner. */
  static List<String> unpaired(Path folder) throws IOException {
    List<Example> examples = in(folder);
    List<Path> gold = files(folder.resolve("expected"));
    TreeSet<String> unpaired = new TreeSet<>();
    for (Example example : examples) {
      if (!gold.contains(example.sheet) || !gold.contains(example.expected)) {
        unpaired.add(example.input.toString());
      }
    }
    List<String> names = examples.stream().map(Example::name).toList();
    for (Path file : gold) {
      if (!names.contains(stem(file)) && !stem(file).equals(KNOWN_MISSES)) {
        unpaired.add(file.toString());
      }
    }
    return List.copyOf(unpaired);
  }

  /** Reads the file's articles, each with its gold. */
  List<Read> read(Selon selon) throws IOException {
    Map<String, GoldSheet> sheets = GoldSheet.read(sheet);
    List<Read> read = new ArrayList<>();
    for (Page page : pages()) {
      String id = page instanceof ArticleRecord article ? article.id() : "";
      GoldSheet gold = sheets.get(id);
      if (gold == null) {
        throw new IOException(sheet + " has no article " + id);
      }
      Reading found = selon.read(page);
      try {
        read.add(new Read(id.isEmpty() ? name : id, found, gold.reading(found.article())));
      } catch (IllegalArgumentException e) {
        throw new IOException(sheet + ": " + e.getMessage(), e);
      }
    }
    return read;
  }

  /** What the expected file holds if the gold sheet is right. */
  static String lines(List<Read> read) {
    return read.stream()
        .map(article -> ReadingJson.write(article.gold()) + "\n")
        .collect(Collectors.joining());
  }

  private List<Page> pages() throws IOException {
    List<Page> taken = new ArrayList<>();
    try (Pages pages = Pages.of(input)) {
      while (pages.hasNext()) {
        if (pages.next() instanceof Intake.Taken page) {
          taken.add(page.page());
        } else {
          throw new IOException("not read: " + input);
        }
      }
    }
    return taken;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.lastIndexOf('.'));
  }
}
