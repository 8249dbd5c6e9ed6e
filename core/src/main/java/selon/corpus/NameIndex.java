package selon.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import selon.article.Dating;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.statement.SourceKind;

/** The names that a collection lays something to. Filled by one thread. */
final class NameIndex {

  /** By the key of the name, then by article. */
  private final Map<String, Map<String, Sayings>> sayings = new TreeMap<>();

  private final Map<String, Set<String>> initials = new TreeMap<>();
  private final Set<String> media = new TreeSet<>();

  /** What an article lays to a name, to be added to. */
  Sayings of(String key, String article, String outlet, Dating published) {
    return sayings
        .computeIfAbsent(key, any -> new TreeMap<>())
        .computeIfAbsent(article, any -> new Sayings(article, outlet, published));
  }

  void add(Outlet outlet) {
    String name = outlet.name();
    if (outlet.kind() == OutletKind.MEDIUM && name != null) {
      media.add(SourceNames.key(name.strip()));
    }
  }

  /** An article has these letters beside the name of a body of which they are the initials. */
  void letters(String letters, String key) {
    initials.computeIfAbsent(letters, any -> new TreeSet<>()).add(key);
  }

  /** The keys of outlets that are media. */
  Set<String> media() {
    return media;
  }

  /** Which of the names are one. */
  NameGroups groups(Identities identities) {
    return new NameGroups(fuller(), identities, sayings.keySet());
  }

  /** What is laid to each group. */
  Map<String, List<Sayings>> sayings(NameGroups groups) {
    Map<String, List<Sayings>> byGroup = new TreeMap<>();
    sayings.forEach(
        (key, articles) ->
            articles
                .values()
                .forEach(
                    each ->
                        byGroup
                            .computeIfAbsent(groups.of(key, each.article), any -> new ArrayList<>())
                            .add(each)));
    return byGroup;
  }

  /** From the key of a name to that of the fuller name that it stands for. */
  private Map<String, String> fuller() {
    Set<String> persons = new TreeSet<>();
    Set<String> bodies = new LinkedHashSet<>();
    Set<String> told = new TreeSet<>();
    sayings.forEach(
        (key, articles) -> {
          SourceKind kind = kind(articles.values());
          String name = Sayings.most(spellings(articles.values()));
          if (name != null && SourceNames.names(name, kind)) {
            if (kind == SourceKind.MEDIUM) {
              told.add(key);
            }
            (kind == SourceKind.PERSON ? persons : bodies).add(key);
          }
        });
    NameJoiner joiner = new NameJoiner(persons, initials);
    Map<String, String> fuller = new TreeMap<>();
    persons.forEach(key -> joiner.person(key).ifPresent(to -> fuller.put(key, to)));
    bodies.forEach(key -> joiner.body(key).ifPresent(to -> fuller.put(key, to)));
    MediumNames titles = new MediumNames(told, media);
    told.forEach(key -> titles.of(key).ifPresent(to -> fuller.putIfAbsent(key, to)));
    return fuller;
  }

  static SourceKind kind(Collection<Sayings> sayings) {
    Map<SourceKind, Integer> kinds = new TreeMap<>();
    sayings.forEach(each -> each.kinds.forEach((kind, n) -> kinds.merge(kind, n, Integer::sum)));
    SourceKind most = Sayings.most(kinds);
    return most == null ? SourceKind.NONE : most;
  }

  static Map<String, Integer> spellings(Collection<Sayings> sayings) {
    Map<String, Integer> spellings = new TreeMap<>();
    sayings.forEach(
        each -> each.spellings.forEach((name, n) -> spellings.merge(name, n, Integer::sum)));
    return spellings;
  }
}
