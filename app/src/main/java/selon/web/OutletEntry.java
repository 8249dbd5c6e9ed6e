package selon.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.statement.Reading;
import selon.statement.SourceKind;
import selon.trace.Cascade;
import selon.trace.Derivation;
import selon.trace.Origin;
import selon.view.VisibleText;

/**
 * A publisher in the collection.
 *
 * @param key the folded name; empty for articles whose outlet is not known
 * @param name null for those
 * @param articles in the order of their ids
 * @param statements found in them
 * @param unnamed how many of those are laid to an anonymous source or to none
 * @param firsts how many claims have a report of its own here that goes back to nobody else's
 * @param taken how many of its tellings were likely made from another outlet's
 */
public record OutletEntry(
    String key,
    @Nullable String name,
    List<Article> articles,
    int statements,
    int unnamed,
    int firsts,
    int taken) {

  public OutletEntry {
    articles = List.copyOf(articles);
  }

  /** The outlets, the one with most articles first. */
  static List<OutletEntry> of(List<Reading> readings, List<Cascade> claims) {
    Map<String, List<Reading>> byOutlet = new TreeMap<>();
    Map<String, String> outletOf = new TreeMap<>();
    for (Reading reading : readings) {
      String key = key(reading.article());
      outletOf.put(reading.article().id(), key);
      byOutlet.computeIfAbsent(key, k -> new ArrayList<>()).add(reading);
    }
    Map<String, Integer> firsts = new TreeMap<>();
    Map<String, Integer> taken = new TreeMap<>();
    for (Cascade claim : claims) {
      claim.origins().stream()
          .map(Origin::articles)
          .flatMap(List::stream)
          .map(article -> outletOf.getOrDefault(article, ""))
          .distinct()
          .forEach(key -> firsts.merge(key, 1, Integer::sum));
      claim.derivations().stream()
          .filter(made -> !key(made.from().article()).equals(key(made.to().article())))
          .map(Derivation::to)
          .map(telling -> telling.article().id())
          .distinct()
          .forEach(article -> taken.merge(outletOf.getOrDefault(article, ""), 1, Integer::sum));
    }
    List<OutletEntry> entries = new ArrayList<>();
    byOutlet.forEach(
        (key, own) ->
            entries.add(of(key, own, firsts.getOrDefault(key, 0), taken.getOrDefault(key, 0))));
    entries.sort(Comparator.comparingInt((OutletEntry entry) -> -entry.articles().size()));
    return entries;
  }

  private static String shown(Article article) {
    return VisibleText.line(String.valueOf(article.outlet().name()), 160);
  }

  /** What an outlet is told apart by. */
  static String key(Article article) {
    String name = article.outlet().name();
    return name == null ? "" : SourceEntry.key(name);
  }

  private static OutletEntry of(String key, List<Reading> own, int firsts, int taken) {
    int statements = 0;
    int unnamed = 0;
    for (Reading reading : own) {
      statements += reading.statements().size();
      unnamed +=
          (int)
              reading.statements().stream()
                  .map(statement -> statement.source().kind())
                  .filter(kind -> kind == SourceKind.ANONYMOUS || kind == SourceKind.NONE)
                  .count();
    }
    return new OutletEntry(
        key,
        key.isEmpty() ? null : shown(own.get(0).article()),
        own.stream().map(Reading::article).toList(),
        statements,
        unnamed,
        firsts,
        taken);
  }
}
