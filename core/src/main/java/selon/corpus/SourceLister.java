package selon.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import selon.article.OutletKind;
import selon.statement.Reading;
import selon.statement.SourceKind;
import selon.statement.Statement;

/** Gathers what a collection lays to each name, then finds out which names are one. */
final class SourceLister {

  private static final Comparator<SourceProfile> MOST_QUOTED =
      Comparator.comparingInt((SourceProfile source) -> -source.statements())
          .thenComparing(source -> -source.articles().size())
          .thenComparing(SourceProfile::name);

  private final Identities identities;

  /** By the key of the name, then by article. */
  private final Map<String, Map<String, Sayings>> sayings = new TreeMap<>();

  private final Map<String, Set<String>> initials = new TreeMap<>();
  private final Map<String, OutletProfile> outlets = new TreeMap<>();
  private final Set<String> media = new TreeSet<>();
  private int unresolved;
  private int sourceless;

  SourceLister(Identities identities) {
    this.identities = identities;
  }

  void add(Reading reading) {
    OutletProfile authority = Authority.of(reading);
    String outletKey = SourceNames.key(authority.name());
    outlets.merge(outletKey, authority, OutletProfile::with);
    if (reading.article().outlet().kind() == OutletKind.MEDIUM) {
      media.add(outletKey);
    }
    String outlet = outlets.getOrDefault(outletKey, authority).name();
    for (Statement statement : reading.statements()) {
      SourceKind kind = statement.source().kind();
      String name = statement.source().name();
      if (kind == SourceKind.NONE) {
        sourceless++;
      } else if (kind != SourceKind.AUTHOR && (name == null || name.isBlank())) {
        unresolved++;
      } else if (kind != SourceKind.AUTHOR && name != null) {
        add(reading, outlet, statement, SourceNames.bare(name.strip(), kind));
      }
    }
  }

  private void add(Reading reading, String outlet, Statement statement, String name) {
    String key = SourceNames.key(name);
    String article = reading.article().id();
    sayings
        .computeIfAbsent(key, any -> new TreeMap<>())
        .computeIfAbsent(
            article, any -> new Sayings(article, outlet, reading.article().published()))
        .add(statement, name);
    SourceKind kind = statement.source().kind();
    if (kind != SourceKind.PERSON && SourceNames.names(name, kind)) {
      String letters = SourceNames.initials(key);
      if (!letters.isEmpty()
          && hasWord(reading.article().text(), letters.toUpperCase(Locale.ROOT))) {
        initials.computeIfAbsent(letters, any -> new TreeSet<>()).add(key);
      }
    }
  }

  private static boolean hasWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  SourceList list() {
    Map<String, String> fuller = fuller();
    NameGroups groups = new NameGroups(fuller, identities, sayings.keySet());
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
    List<SourceProfile> named = new ArrayList<>();
    List<SourceProfile> described = new ArrayList<>();
    List<SourceProfile> anonymous = new ArrayList<>();
    byGroup.forEach(
        (group, own) -> {
          Set<String> keys = groups.keys(group);
          SourceProfile profile = new ProfileMaker(identities, groups, media).make(keys, own);
          boolean decided = groups.decided(group);
          if (decided && profile.kind() != SourceKind.ANONYMOUS
              || SourceNames.names(profile.name(), profile.kind())) {
            named.add(profile);
          } else {
            (profile.kind() == SourceKind.ANONYMOUS ? anonymous : described).add(profile);
          }
        });
    named.sort(MOST_QUOTED);
    described.sort(MOST_QUOTED);
    anonymous.sort(MOST_QUOTED);
    List<OutletProfile> speaking = new ArrayList<>(outlets.values());
    speaking.sort(
        Comparator.comparingInt((OutletProfile outlet) -> -outlet.articles())
            .thenComparing(OutletProfile::name));
    return new SourceList(named, described, anonymous, speaking, unresolved, sourceless);
  }

  /** From the key of a name to that of the fuller name that it stands for. */
  private Map<String, String> fuller() {
    Set<String> persons = new TreeSet<>();
    Set<String> bodies = new LinkedHashSet<>();
    sayings.forEach(
        (key, articles) -> {
          SourceKind kind = kind(articles.values());
          String name = Sayings.most(spellings(articles.values()));
          if (name != null && SourceNames.names(name, kind)) {
            (kind == SourceKind.PERSON ? persons : bodies).add(key);
          }
        });
    NameJoiner joiner = new NameJoiner(persons, initials);
    Map<String, String> fuller = new TreeMap<>();
    persons.forEach(key -> joiner.person(key).ifPresent(to -> fuller.put(key, to)));
    bodies.forEach(key -> joiner.body(key).ifPresent(to -> fuller.put(key, to)));
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
