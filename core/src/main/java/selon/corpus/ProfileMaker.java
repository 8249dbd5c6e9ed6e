package selon.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import selon.statement.SourceKind;

/** Makes one profile of all that is laid to the names of one source. */
final class ProfileMaker {

  private final Identities identities;
  private final NameGroups groups;
  private final Set<String> media;
  private final Versions versions;

  ProfileMaker(Identities identities, NameGroups groups, Set<String> media, Versions versions) {
    this.identities = identities;
    this.groups = groups;
    this.media = media;
    this.versions = versions;
  }

  SourceProfile make(Set<String> keys, List<Sayings> sayings) {
    Map<String, Integer> spellings = NameIndex.spellings(sayings);
    String name = name(keys, spellings);
    SortedMap<String, Integer> outlets = new TreeMap<>();
    SortedMap<String, Integer> relays = new TreeMap<>();
    // of an article, the oldest of its versions that quotes the source
    SortedMap<String, String> articles = new TreeMap<>();
    Set<String> undated = new TreeSet<>();
    Set<String> dated = new TreeSet<>();
    List<Seen> seen = new ArrayList<>();
    int statements = 0;
    int hedged = 0;
    for (Sayings each : sayings) {
      statements += each.statements;
      hedged += each.hedged;
      String article = versions.first(each.article);
      articles.merge(article, each.article, this::older);
      if (each.statements > 0 && !each.outlet.isEmpty()) {
        outlets.merge(each.outlet, each.statements, Integer::sum);
      }
      each.relays.forEach((relay, times) -> relays.merge(relay, times, Integer::sum));
      Seen when = Seen.of(each.published);
      if (when.equals(Seen.UNKNOWN)) {
        undated.add(article);
      } else {
        seen.add(when);
        dated.add(article);
      }
    }
    undated.removeAll(dated);
    return new SourceProfile(
        name,
        others(name, spellings),
        kind(keys, sayings),
        statements,
        hedged,
        articles.values().stream().sorted().toList(),
        outlets,
        relays,
        seen.stream().reduce(Seen::orEarlier).orElse(Seen.UNKNOWN),
        seen.stream().reduce(Seen::orLater).orElse(Seen.UNKNOWN),
        undated.size());
  }

  private String older(String one, String other) {
    return versions.place(other) < versions.place(one) ? other : one;
  }

  /** The spellings but for the name, the most frequent first. */
  static List<String> others(String name, Map<String, Integer> spellings) {
    return spellings.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .filter(other -> !other.equals(name))
        .toList();
  }

  String name(Set<String> keys, Map<String, Integer> spellings) {
    return identities
        .shown(keys)
        .or(() -> identities.into(keys))
        .or(() -> identities.splitOff(keys))
        .orElseGet(() -> fullest(spellings));
  }

  /** The most frequent spelling of a name that stands for no other. */
  private String fullest(Map<String, Integer> spellings) {
    Map<String, Integer> full = new TreeMap<>(spellings);
    full.keySet().removeIf(name -> groups.isShort(SourceNames.key(name)));
    String most = Sayings.most(full.isEmpty() ? spellings : full);
    return most == null ? "" : most;
  }

  SourceKind kind(Set<String> keys, List<Sayings> sayings) {
    return identities
        .kind(keys)
        .orElseGet(
            () ->
                keys.stream().anyMatch(media::contains)
                    ? SourceKind.MEDIUM
                    : NameIndex.kind(sayings));
  }
}
