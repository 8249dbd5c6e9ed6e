package selon.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import selon.statement.Reading;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.text.Span;

/** Gathers what a collection lays to each name, then finds out which names are one. */
final class SourceLister {

  private static final Comparator<SourceProfile> MOST_QUOTED =
      Comparator.comparingInt((SourceProfile source) -> -source.statements())
          .thenComparing(source -> -source.articles().size())
          .thenComparing(SourceProfile::name);

  private final Identities identities;
  private final Versions versions;

  /** By the first version of an article. */
  private final Map<String, Repeats> repeats = new HashMap<>();

  private final Set<String> counted = new HashSet<>();
  private final NameIndex names = new NameIndex();
  private final Map<String, OutletProfile> outlets = new TreeMap<>();
  private int unresolved;
  private int sourceless;

  SourceLister(Identities identities, Versions versions) {
    this.identities = identities;
    this.versions = versions;
  }

  void add(Reading reading) {
    String article = versions.first(reading.article().id());
    boolean later = !counted.add(article);
    // where a name means somebody else, its statements are others too
    boolean alone = !versions.has(article) || identities.isSplit(reading.article().id());
    boolean[] fresh = new boolean[reading.statements().size()];
    Arrays.fill(fresh, true);
    List<Span> old = List.of();
    if (!alone) {
      Repeats told = repeats.computeIfAbsent(article, any -> new Repeats());
      fresh = told.fresh(reading);
      old = told.old(reading);
    }
    OutletProfile authority = Authority.of(reading, fresh, old, later ? 0 : 1);
    String outletKey = SourceNames.key(authority.name());
    outlets.merge(outletKey, authority, OutletProfile::with);
    names.add(reading.article().outlet());
    String outlet = outlets.getOrDefault(outletKey, authority).name();
    for (int i = 0; i < fresh.length; i++) {
      add(reading, outlet, reading.statements().get(i), fresh[i]);
    }
  }

  private void add(Reading reading, String outlet, Statement statement, boolean fresh) {
    SourceKind kind = statement.source().kind();
    String name = statement.source().name();
    if (kind == SourceKind.NONE) {
      sourceless += fresh ? 1 : 0;
    } else if (kind != SourceKind.AUTHOR && (name == null || name.isBlank())) {
      unresolved += fresh ? 1 : 0;
    } else if (kind != SourceKind.AUTHOR && name != null) {
      add(reading, outlet, statement, SourceNames.bare(name.strip(), kind), fresh);
    }
  }

  private void add(
      Reading reading, String outlet, Statement statement, String name, boolean fresh) {
    String key = SourceNames.key(name);
    String article = reading.article().id();
    Sayings sayings = names.of(key, article, outlet, reading.article().published());
    if (fresh) {
      sayings.add(statement, name);
    }
    SourceKind kind = statement.source().kind();
    if (kind != SourceKind.PERSON && SourceNames.names(name, kind)) {
      String letters = SourceNames.initials(key);
      if (!letters.isEmpty()
          && hasWord(reading.article().text(), letters.toUpperCase(Locale.ROOT))) {
        names.letters(letters, key);
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
    NameGroups groups = names.groups(identities);
    ProfileMaker maker = new ProfileMaker(identities, groups, names.media(), versions);
    List<SourceProfile> named = new ArrayList<>();
    List<SourceProfile> described = new ArrayList<>();
    List<SourceProfile> anonymous = new ArrayList<>();
    names
        .sayings(groups)
        .forEach(
            (group, own) -> {
              SourceProfile profile = maker.make(groups.keys(group), own);
              if (profile.statements() == 0) {
                return; // a version before calls who says it otherwise
              }
              switch (groups.standing(group, profile.name(), profile.kind())) {
                case NAMED -> named.add(profile);
                case DESCRIBED -> described.add(profile);
                case ANONYMOUS -> anonymous.add(profile);
              }
            });
    named.sort(MOST_QUOTED);
    described.sort(MOST_QUOTED);
    anonymous.sort(MOST_QUOTED);
    List<OutletProfile> speaking = new ArrayList<>(outlets.values());
    OutletProfile unknown = outlets.get("");
    speaking.remove(unknown);
    speaking.sort(
        Comparator.comparingInt((OutletProfile outlet) -> -outlet.articles())
            .thenComparing(OutletProfile::name));
    return new SourceList(
        named,
        described,
        anonymous,
        speaking,
        Optional.ofNullable(unknown),
        unresolved,
        sourceless);
  }
}
