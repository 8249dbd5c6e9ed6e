package selon.corpus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import selon.article.Address;
import selon.article.Article;

/**
 * Which articles of a collection are versions of one: its texts at one address or, where an address
 * is missing, under one given id of one outlet. An article that has no other version is in none of
 * the groups. Immutable and safe for threads.
 */
public final class Versions {

  private static final Comparator<List<String>> FIRST = Comparator.comparing(group -> group.get(0));

  /** No article has a second version. */
  public static final Versions NONE = new Versions(List.of());

  /** What a case puts behind an id that is taken. */
  private static final Pattern TAIL = Pattern.compile("~[0-9a-f]{8,64}$");

  private final List<List<String>> groups;
  private final Map<String, List<String>> byId = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param groups the ids of the versions of one article each, the oldest first
   */
  public Versions(Collection<List<String>> groups) {
    this.groups =
        groups.stream().filter(group -> group.size() > 1).map(List::copyOf).sorted(FIRST).toList();
    for (List<String> group : this.groups) {
      for (int i = 0; i < group.size(); i++) {
        byId.put(group.get(i), group);
        places.put(group.get(i), i);
      }
    }
  }

  /** Those among articles, as far as they tell it; by their days, if all have one. */
  public static Versions of(Collection<Article> articles) {
    SortedMap<String, Article> byId = new TreeMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    SortedMap<String, List<String>> groups = new TreeMap<>();
    byId.forEach(
        (id, article) ->
            groups.computeIfAbsent(key(article, byId), key -> new ArrayList<>()).add(id));
    return new Versions(groups.values().stream().map(ids -> inTime(ids, byId)).toList());
  }

  /** By their days, if all have one; else in the order of their ids. */
  private static List<String> inTime(List<String> ids, Map<String, Article> byId) {
    Map<String, Instant> days = new HashMap<>();
    for (String id : ids) {
      Instant day = Objects.requireNonNull(byId.get(id)).published().latest();
      if (day == null) {
        return ids;
      }
      days.put(id, day);
    }
    return ids.stream().sorted(Comparator.comparing(days::get)).toList();
  }

  private static String key(Article article, Map<String, Article> byId) {
    String address = Address.key(article.url());
    String id = article.id();
    String given = id.indexOf('~') < 0 ? id : TAIL.matcher(id).replaceFirst("");
    Article bare = byId.get(given);
    boolean one = bare != null && Objects.equals(outlet(bare), outlet(article));
    String its = one && bare != null ? Address.key(bare.url()) : null;
    if (address != null) {
      // its first text may have come without the address
      return one && its == null ? "i " + given : "a " + address;
    }
    return its != null ? "a " + its : one ? "i " + given : "i " + article.id();
  }

  private static @Nullable String outlet(Article article) {
    return article.outlet().name();
  }

  /** The versions of each article that has several, the oldest first. */
  public List<List<String>> groups() {
    return groups;
  }

  /**
   * The versions of the article that this id is one of, the oldest first; itself if it is alone.
   */
  public List<String> of(String id) {
    return byId.getOrDefault(id, List.of(id));
  }

  /** The same id for all versions of an article: that of the oldest. */
  public String first(String id) {
    return of(id).get(0);
  }

  /** How many versions are older than this one. */
  int place(String id) {
    return places.getOrDefault(id, 0);
  }

  /** Whether it has other versions. */
  public boolean has(String id) {
    return byId.containsKey(id);
  }
}
