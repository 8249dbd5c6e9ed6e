package selon.eval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.gold.GoldArticle;
import selon.gold.GoldStatement;

/**
 * The faults of many readings by kind, the most frequent first, with the cues that they stand at.
 */
final class ErrorAtlas {

  private static final long SEED = 11;
  private static final int CUES = 12;

  private final Map<String, GoldArticle> articles = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private final @Nullable CauseFinder causes;

  /** An atlas by the kinds of {@link FaultFinder}. */
  ErrorAtlas() {
    this(null);
  }

  /** An atlas by causes, or by kinds if there is none to find them. */
  ErrorAtlas(@Nullable CauseFinder causes) {
    this.causes = causes;
  }

  void add(GoldArticle article, List<GoldStatement> predicted) {
    articles.put(article.id(), article);
    List<Fault> found = FaultFinder.find(article, predicted);
    faults.addAll(causes == null ? found : causes.sort(article, found));
  }

  /**
   * Prints each kind of fault whose name starts so.
   *
   * @param kind "" for all
   * @param examples how many to print of each kind, drawn by a fixed seed
   */
  void print(PrintWriter out, String kind, int examples) {
    Map<String, List<Fault>> byKind =
        faults.stream()
            .filter(fault -> fault.kind().startsWith(kind))
            .collect(groupingBy(Fault::kind, TreeMap::new, toList()));
    byKind.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, List<Fault>> entry) -> entry.getValue().size())
                .reversed())
        .forEach(
            entry -> {
              out.printf(Locale.ROOT, "%6d  %s%n", entry.getValue().size(), entry.getKey());
              out.println("        at " + cues(entry.getValue()));
              sample(entry.getValue(), examples).forEach(fault -> print(out, fault));
            });
    out.flush();
  }

  private void print(PrintWriter out, Fault fault) {
    GoldArticle article = articles.get(fault.article());
    if (article == null) {
      return;
    }
    out.println("        " + fault.article());
    if (fault.gold() != null) {
      out.println("          gold  " + MarkedSpans.line(article.text(), fault.gold()));
    }
    if (fault.found() != null) {
      out.println("          found " + MarkedSpans.line(article.text(), fault.found()));
    }
  }

  private String cues(List<Fault> faults) {
    Map<String, Integer> counts = new TreeMap<>();
    faults.forEach(fault -> counts.merge(cue(fault), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(CUES)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(joining(", "));
  }

  private String cue(Fault fault) {
    GoldStatement statement = fault.gold() == null ? fault.found() : fault.gold();
    GoldArticle article = articles.get(fault.article());
    if (statement == null || article == null || statement.cue().isEmpty()) {
      return "(none)";
    }
    return statement.cue().in(article.text()).toLowerCase(Locale.ROOT).replace('\n', ' ');
  }

  private static List<Fault> sample(List<Fault> faults, int number) {
    List<Fault> rest = new ArrayList<>(faults);
    SplittableRandom random = new SplittableRandom(SEED);
    List<Fault> drawn = new ArrayList<>();
    while (drawn.size() < number && !rest.isEmpty()) {
      drawn.add(rest.remove(random.nextInt(rest.size())));
    }
    return drawn;
  }

  /** How often a kind of fault was found; a null kind means any. */
  long count(@Nullable String kind) {
    return faults.stream().filter(fault -> kind == null || fault.kind().equals(kind)).count();
  }
}
