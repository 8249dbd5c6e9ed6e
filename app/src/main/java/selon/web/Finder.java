package selon.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import selon.article.Article;
import selon.claim.Folding;
import selon.corpus.Corpus;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.view.Period;

/** Finds the statements that have all words of a query, in their content, source or cue. */
final class Finder {

  /** What hits are told apart by. */
  static final List<String> FACETS =
      List.of("language", "outlet", "kind", "certainty", "form", "year");

  private static final int VALUES = 12;

  private final Holdings holdings;

  Finder(Holdings holdings) {
    this.holdings = holdings;
  }

  /** A statement that was found. */
  record Hit(Article article, Statement statement) {

    /** The value of one facet; empty if it has none. */
    String value(String facet) {
      return switch (facet) {
        case "language" -> article.language().tag();
        case "outlet" -> article.outlet().name() == null ? "" : article.outlet().name();
        case "kind" -> lower(statement.source().kind());
        case "certainty" -> lower(statement.factuality().certainty());
        case "form" -> lower(statement.form());
        case "year" -> year(article);
        default -> "";
      };
    }

    private static String lower(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String year(Article article) {
      Period period = Period.of(article.published());
      return period.known()
          ? Integer.toString(
              java.time.Instant.ofEpochSecond(period.best(null))
                  .atOffset(java.time.ZoneOffset.UTC)
                  .getYear())
          : "";
    }
  }

  /** A value of a facet and how many hits have it. */
  record Value(String value, int count) {}

  /**
   * What was found.
   *
   * @param values by facet, the most frequent first; those that other values of the same facet
   *     would give
   */
  record Found(List<Hit> hits, Map<String, List<Value>> values) {}

  /**
   * Searches.
   *
   * @param chosen by facet, the value that a hit must have
   */
  Found find(String query, Map<String, String> chosen) {
    List<String> wanted =
        Arrays.stream(Folding.fold(query).strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
    List<Hit> all = new ArrayList<>();
    for (Searched searched : holdings.searched()) {
      if (wanted.stream().allMatch(searched.text()::contains)) {
        all.add(searched.hit());
      }
    }
    Map<String, List<Value>> values = new TreeMap<>();
    for (String facet : FACETS) {
      List<Hit> others = all.stream().filter(hit -> has(hit, chosen, facet)).toList();
      values.put(facet, count(others, hit -> hit.value(facet)));
    }
    List<Hit> hits = all.stream().filter(hit -> has(hit, chosen, "")).toList();
    return new Found(hits, values);
  }

  /**
   * A statement as it is searched.
   *
   * @param text what words are looked for in, folded
   */
  record Searched(Hit hit, String text) {}

  /** All statements, in the order of their articles. */
  static List<Searched> all(Corpus corpus) {
    List<Searched> all = new ArrayList<>();
    for (Reading reading : corpus.readings()) {
      for (Statement statement : reading.statements()) {
        all.add(
            new Searched(
                new Hit(reading.article(), statement),
                Folding.fold(searched(reading.article(), statement))));
      }
    }
    return all;
  }

  private static String searched(Article article, Statement statement) {
    String name = statement.source().name();
    return statement.content().in(article.text())
        + " "
        + (name == null ? "" : name)
        + " "
        + statement.source().spans().in(article.text())
        + " "
        + statement.cue().in(article.text());
  }

  private static boolean has(Hit hit, Map<String, String> chosen, String but) {
    return chosen.entrySet().stream()
        .allMatch(
            facet ->
                facet.getKey().equals(but) || hit.value(facet.getKey()).equals(facet.getValue()));
  }

  private static List<Value> count(List<Hit> hits, Function<Hit, String> value) {
    Map<String, Integer> counts = new TreeMap<>();
    hits.forEach(hit -> counts.merge(value.apply(hit), 1, Integer::sum));
    counts.remove("");
    return counts.entrySet().stream()
        .map(entry -> new Value(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt((Value v) -> -v.count()).thenComparing(Value::value))
        .limit(VALUES)
        .toList();
  }
}
