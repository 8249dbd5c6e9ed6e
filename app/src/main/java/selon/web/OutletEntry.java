package selon.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.article.Outlet;
import selon.claim.Folding;
import selon.corpus.Card;
import selon.statement.SourceKind;
import selon.trace.Origin;
import selon.trace.Synopsis;
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
    List<Card> articles,
    int statements,
    int unnamed,
    int firsts,
    int taken) {

  private static final int LONGEST = 300;

  public OutletEntry {
    articles = List.copyOf(articles);
  }

  /** The one with the name. */
  static Optional<OutletEntry> find(Holdings holdings, String name) {
    String key = key(name);
    return holdings.outlets().stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  /** The outlets, the one with most articles first. */
  static List<OutletEntry> of(Catalog catalog, List<Synopsis> claims) {
    Map<String, List<Card>> byOutlet = new TreeMap<>();
    Map<String, String> outletOf = new TreeMap<>();
    for (Card card : catalog.cards()) {
      String key = key(card.outlet());
      outletOf.put(card.id(), key);
      byOutlet.computeIfAbsent(key, k -> new ArrayList<>()).add(card);
    }
    Map<String, Integer> firsts = new TreeMap<>();
    Map<String, Integer> taken = new TreeMap<>();
    for (Synopsis claim : claims) {
      claim.origins().stream()
          .map(Origin::articles)
          .flatMap(List::stream)
          .map(article -> outletOf.getOrDefault(article, ""))
          .distinct()
          .forEach(key -> firsts.merge(key, 1, Integer::sum));
      claim.links().stream()
          .filter(
              link ->
                  !outlet(claim, link.from(), outletOf).equals(outlet(claim, link.to(), outletOf)))
          .map(link -> claim.tellings().get(link.to()).article())
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

  private static String outlet(Synopsis claim, int telling, Map<String, String> outletOf) {
    return outletOf.getOrDefault(claim.tellings().get(telling).article(), "");
  }

  /** What an outlet is told apart by; empty if it is not known. */
  static String key(Outlet outlet) {
    String name = outlet.name();
    return name == null ? "" : key(name);
  }

  /** What a name is told apart by: case, accents and blanks are no difference. */
  static String key(String name) {
    return Folding.fold(VisibleText.line(name, LONGEST)).strip().replaceAll("\\s+", " ");
  }

  private static OutletEntry of(String key, List<Card> own, int firsts, int taken) {
    int statements = 0;
    int unnamed = 0;
    for (Card card : own) {
      statements += card.said().size();
      unnamed +=
          (int)
              card.said().stream()
                  .map(Card.Said::kind)
                  .filter(kind -> kind == SourceKind.ANONYMOUS || kind == SourceKind.NONE)
                  .count();
    }
    String name = VisibleText.line(String.valueOf(own.get(0).outlet().name()), 160);
    return new OutletEntry(
        key, key.isEmpty() ? null : name, own, statements, unnamed, firsts, taken);
  }
}
