package selon.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Derivation;
import selon.trace.Standing;

/**
 * A claim with its tellings, as a page shows it.
 *
 * @param number from 1, the most repeated first
 * @param tellings one for each article, in the order of the cascade; the first has the number 1
 */
public record ClaimEntry(int number, Cascade cascade, List<TellingEntry> tellings) {

  public ClaimEntry {
    tellings = List.copyOf(tellings);
  }

  /** The cascade with its tellings numbered. */
  public static ClaimEntry of(int number, Cascade cascade) {
    Map<String, List<Appearance>> byArticle = new LinkedHashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Appearance appearance : cascade.appearances()) {
      String article = appearance.article().id();
      byArticle.computeIfAbsent(article, id -> new ArrayList<>()).add(appearance);
      numbers.putIfAbsent(article, numbers.size() + 1);
    }
    Map<String, List<TellingEntry.Parent>> parents = new HashMap<>();
    for (Derivation derivation : cascade.derivations()) {
      Integer parent = numbers.get(derivation.from().article().id());
      if (parent != null) {
        parents
            .computeIfAbsent(derivation.to().article().id(), id -> new ArrayList<>())
            .add(new TellingEntry.Parent(parent, derivation));
      }
    }
    Map<String, Standing> standings = cascade.standings();
    List<TellingEntry> tellings = new ArrayList<>();
    byArticle.forEach(
        (article, passages) ->
            tellings.add(
                new TellingEntry(
                    tellings.size() + 1,
                    passages.get(0),
                    passages.subList(1, passages.size()),
                    parents.getOrDefault(article, List.of()),
                    standings.getOrDefault(article, Standing.UNORDERED))));
    return new ClaimEntry(number, cascade, tellings);
  }

  /** The telling with the number. */
  public TellingEntry telling(int telling) {
    return tellings.get(telling - 1);
  }

  /** Those of the articles, as many as are named in a row; others are passed over. */
  public List<TellingEntry> tellings(List<String> articles) {
    Map<String, TellingEntry> byArticle = new HashMap<>();
    tellings.forEach(telling -> byArticle.putIfAbsent(telling.article(), telling));
    return articles.stream()
        .filter(byArticle::containsKey)
        .limit(TellingWords.MOST_LINKS)
        .map(byArticle::get)
        .toList();
  }

  /**
   * For each telling the number of the one that it goes back to, by the likeliest parents; its own
   * for a root. Linear.
   */
  public int[] roots() {
    int[] roots = new int[tellings.size() + 1];
    for (TellingEntry telling : tellings) {
      List<Integer> path = new ArrayList<>();
      int at = telling.number();
      while (roots[at] == 0 && !telling(at).root()) {
        // a mark, which a circle comes back to
        roots[at] = at;
        path.add(at);
        at = telling(at).parents().get(0).number();
      }
      int root = roots[at] == 0 ? at : roots[at];
      roots[at] = root;
      path.forEach(number -> roots[number] = root);
    }
    return roots;
  }
}
