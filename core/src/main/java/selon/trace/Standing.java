package selon.trace;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import selon.article.Article;

/** How an article stands to the others that tell a claim. */
public enum Standing {
  /** It goes back to none of them, and what else does not appeared after it. */
  FIRST,
  /** It goes back to none of them; nothing tells whether it was first. */
  UNORDERED,
  /** It goes back to none of them, of which one appeared before it. */
  LATER,
  /** It goes back to one of them. */
  DERIVED;

  /** That of each article of a cascade, by its id, in the order of the cascade. */
  static Map<String, Standing> of(Cascade cascade) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    Map<String, Article> roots = new LinkedHashMap<>();
    for (Appearance appearance : cascade.appearances()) {
      standings.put(appearance.article().id(), DERIVED);
      roots.put(appearance.article().id(), appearance.article());
    }
    for (Derivation made : cascade.derivations()) {
      if (standings.containsKey(made.from().article().id())) {
        roots.remove(made.to().article().id());
      }
    }
    List<Article> byStart =
        roots.values().stream()
            .sorted(
                Comparator.comparing(
                    root -> root.published().earliest(),
                    Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    List<Article> byEnd =
        roots.values().stream()
            .sorted(
                Comparator.comparing(
                    root -> root.published().latest(),
                    Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    roots.forEach(
        (id, root) ->
            standings.put(
                id, byEnd.size() < 2 ? FIRST : of(root, other(root, byStart), other(root, byEnd))));
    return standings;
  }

  private static Article other(Article root, List<Article> order) {
    return order.get(order.get(0).id().equals(root.id()) ? 1 : 0);
  }

  /**
   * @param earliest of the others that may begin first
   * @param soonest of the others that ends first
   */
  private static Standing of(Article root, Article earliest, Article soonest) {
    if (soonest.published().before(root.published())) {
      return LATER;
    }
    return root.published().before(earliest.published()) ? FIRST : UNORDERED;
  }
}
