package selon.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Articles that no case keeps. Not safe for threads. */
final class KnownHere implements KnownArticles {

  /** In place of an address. */
  private static final String NOWHERE = "";

  private final Map<String, Known> named = new HashMap<>();
  private final Map<String, Known> latest = new HashMap<>();

  /** By their words, then by their addresses. */
  private final Map<String, Map<String, List<Known>>> alike = new HashMap<>();

  @Override
  public List<Known> alike(String words, @Nullable String address) {
    List<Known> found = new ArrayList<>();
    Map<String, List<Known>> all = alike.getOrDefault(words, Map.of());
    if (address == null) {
      all.values().forEach(found::addAll);
    } else {
      found.addAll(all.getOrDefault(address, List.of()));
      found.addAll(all.getOrDefault(NOWHERE, List.of()));
    }
    found.sort(Comparator.comparingLong(Known::row));
    return found;
  }

  @Override
  public Optional<Known> latest(String address) {
    return Optional.ofNullable(latest.get(address));
  }

  @Override
  public Optional<Known> named(String id) {
    return Optional.ofNullable(named.get(id));
  }

  /** Keeps an article, in place of the one of its id if there is one. */
  void put(Known article) {
    Known old = named.get(article.id());
    if (old != null) {
      alikeThere(old).remove(old);
    }
    Known now = article.at(old == null ? named.size() + 1L : old.row(), article.id());
    named.put(now.id(), now);
    alikeThere(now).add(now);
    String address = now.address();
    if (address != null) {
      latest.merge(address, now, (one, other) -> one.row() > other.row() ? one : other);
    }
  }

  private List<Known> alikeThere(Known article) {
    String address = article.address();
    return alike
        .computeIfAbsent(article.words(), words -> new HashMap<>())
        .computeIfAbsent(address == null ? NOWHERE : address, place -> new ArrayList<>());
  }
}
