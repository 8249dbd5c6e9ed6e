package selon.article;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import selon.page.HtmlPage;
import selon.page.Intake;
import selon.page.Pages;

/**
 * How much of the main text of web pages is found: a folder holds pairs of {@code NAME.html} and
 * {@code NAME.txt}, the page and its main text. Scores are those of the Article Extraction
 * Benchmark: precision, recall and F1 of runs of four words, counted with repetition, averaged over
 * the pages. The title is left out on both sides, and so are pages with no article.
 */
public final class MainTextScores {

  private static final int RUN = 4;

  private MainTextScores() {}

  /** Precision, recall and F1 of one page or of several on average. */
  record Score(double precision, double recall, double f1) {

    static Score of(String gold, String found) {
      Map<String, Integer> expected = runs(gold);
      Map<String, Integer> got = runs(found);
      long shared =
          expected.entrySet().stream()
              .mapToLong(run -> Math.min(run.getValue(), got.getOrDefault(run.getKey(), 0)))
              .sum();
      long all = expected.values().stream().mapToLong(count -> count).sum();
      long mine = got.values().stream().mapToLong(count -> count).sum();
      double precision = mine == 0 ? 0 : (double) shared / mine;
      double recall = all == 0 ? 0 : (double) shared / all;
      double sum = precision + recall;
      return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    static Score mean(List<Score> scores) {
      return new Score(
          scores.stream().mapToDouble(Score::precision).average().orElse(0),
          scores.stream().mapToDouble(Score::recall).average().orElse(0),
          scores.stream().mapToDouble(Score::f1).average().orElse(0));
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f", precision, recall, f1);
    }
  }

  /**
   * Prints the scores of each page and their mean, for this reader and its rivals.
   *
   * @throws IOException if the folder cannot be read
   */
  public static void run(Path folder, PrintStream out) throws IOException {
    Map<String, List<Score>> scores = new HashMap<>();
    List<Path> pages;
    try (Stream<Path> files = Files.list(folder)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    ArticleReader reader = new ArticleReader();
    Map<String, Function<HtmlPage, String>> systems =
        Map.of(
            "selon", page -> ownText(reader.read(page)),
            "Readability4J", MainTextScores::readability,
            "article element", page -> text(Jsoup.parse(page.html()).selectFirst("article")));
    for (Path file : pages) {
      String name = file.getFileName().toString().replaceFirst("\\.html$", "");
      String gold = Files.readString(folder.resolve(name + ".txt"));
      try (Pages all = Pages.of(file)) {
        if (all.next() instanceof Intake.Taken taken && taken.page() instanceof HtmlPage page) {
          String title = reader.read(page).title();
          String expected =
              gold.lines().filter(line -> !line.strip().equals(title)).collect(joining("\n"));
          if (expected.isBlank()) {
            continue;
          }
          systems.forEach(
              (system, find) ->
                  scores
                      .computeIfAbsent(system, s -> new ArrayList<>())
                      .add(Score.of(expected, find.apply(page))));
          out.println(
              Stream.of("selon", "Readability4J")
                  .map(system -> system + " " + last(scores, system))
                  .collect(joining("  |  ", "", "  " + name)));
        }
      }
    }
    systems.keySet().stream()
        .sorted()
        .forEach(
            system ->
                out.println(
                    system
                        + ": "
                        + Score.mean(scores.getOrDefault(system, List.of()))
                        + " over "
                        + scores.getOrDefault(system, List.of()).size()
                        + " pages"));
  }

  private static Score last(Map<String, List<Score>> scores, String system) {
    List<Score> all = scores.getOrDefault(system, List.of());
    return all.get(all.size() - 1);
  }

  private static String ownText(Article article) {
    return article.body().stream()
        .map(paragraph -> paragraph.in(article.text()))
        .filter(paragraph -> !paragraph.equals(article.title()))
        .collect(joining("\n"));
  }

  private static String readability(HtmlPage page) {
    String content =
        new Readability4J("https://page.example/", page.html())
            .parse()
            .getContentWithUtf8Encoding();
    return content == null ? "" : text(Jsoup.parse(content).body());
  }

  private static String text(@Nullable Element element) {
    return element == null ? "" : element.text();
  }

  private static Map<String, Integer> runs(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Map<String, Integer> runs = new HashMap<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.merge(String.join(" ", Arrays.asList(words).subList(i, i + RUN)), 1, Integer::sum);
    }
    return runs;
  }

  /** Scores the folder given. */
  public static void main(String[] folders) throws IOException {
    run(Path.of(folders[0]), System.out);
  }
}
