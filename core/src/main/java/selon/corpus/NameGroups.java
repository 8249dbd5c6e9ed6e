package selon.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import selon.statement.SourceKind;

/**
 * Which names are one: by a fuller name, unless a person has merged or parted the shorter one; and
 * by what people merged. A group is known by the first of its keys.
 */
final class NameGroups {

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Set<String>> keys = new TreeMap<>();
  private final Map<String, String> fuller;
  private final Identities identities;
  private final Set<String> decided = new TreeSet<>();

  NameGroups(Map<String, String> fuller, Identities identities, Collection<String> names) {
    this.fuller = fuller;
    this.identities = identities;
    Set<String> given = identities.given();
    fuller.forEach(
        (shorter, full) -> {
          if (!given.contains(shorter) && !identities.isParted(shorter, full)) {
            join(shorter, full);
          }
        });
    Set<String> all = new TreeSet<>(names);
    all.addAll(identities.mentioned());
    for (String key : all) {
      identities.oneWith(key).forEach(other -> join(key, other));
    }
    for (String key : all) {
      keys.computeIfAbsent(find(key), group -> new TreeSet<>()).add(key);
    }
    identities.mentioned().forEach(key -> decided.add(find(key)));
    identities.described().forEach(key -> decided.add(find(key)));
  }

  private void join(String one, String other) {
    String a = find(one);
    String b = find(other);
    if (!a.equals(b)) {
      // the first key is the root, whatever the order of joining
      parents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }
  }

  private String find(String key) {
    String at = key;
    while (parents.containsKey(at)) {
      at = parents.getOrDefault(at, at);
    }
    return at;
  }

  /** The group of a name as an article has it. */
  String of(String key, String article) {
    String group = find(key);
    for (Map.Entry<String, String> split : identities.splits(article).entrySet()) {
      if (split.getKey().equals(key) || find(split.getKey()).equals(group)) {
        group = find(SourceNames.key(split.getValue()));
      }
    }
    return group;
  }

  /** All names of a group. */
  Set<String> keys(String group) {
    return keys.getOrDefault(group, Set.of(group));
  }

  /** How a group is known that has this name and kind; by a name, if a person had a say in it. */
  QuotedSource.Standing standing(String group, String name, SourceKind kind) {
    if (kind == SourceKind.ANONYMOUS) {
      return QuotedSource.Standing.ANONYMOUS;
    }
    return decided.contains(group) || SourceNames.names(name, kind)
        ? QuotedSource.Standing.NAMED
        : QuotedSource.Standing.DESCRIBED;
  }

  /** Whether the name stands for a fuller one. */
  boolean isShort(String key) {
    return fuller.containsKey(key);
  }
}
