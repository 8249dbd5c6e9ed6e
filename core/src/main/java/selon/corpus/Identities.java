package selon.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import selon.statement.ChainReader;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Statement;

/**
 * What people decided about who is who among the sources of a collection.
 *
 * <p>Names that were merged, by whichever way round and through however many others, are one
 * source, and so are a name and that which it is shown by; so merges may come in any order and may
 * run in a circle. It is known by the name that others were merged into and that was not merged any
 * further; if that is not one name, by that of the latest merge. Of two decisions to rename, to
 * retype, or to split the same name off in one article, the later counts. A decision that is taken
 * back is simply not among them.
 *
 * <p>Immutable and safe for threads.
 */
public final class Identities {

  private static final Identities NONE = of(List.of());

  /** From the key of a name to the keys that it was merged with. */
  private final Map<String, Set<String>> merged = new TreeMap<>();

  private final List<Decision.MergeSources> merges = new ArrayList<>();
  private final Set<Set<String>> parted = new HashSet<>();
  private final Map<String, Map<String, String>> splits = new TreeMap<>();
  private final Map<String, String> shown = new LinkedHashMap<>();
  private final Map<String, SourceKind> kinds = new LinkedHashMap<>();

  private Identities(Collection<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision instanceof Decision.MergeSources merge) {
        merges.add(merge);
        String from = SourceNames.key(merge.name());
        if (!from.equals(SourceNames.key(merge.into()))) {
          // what it was shown by before is known by another name now
          shown.values().removeIf(name -> SourceNames.key(name).equals(from));
        }
        join(SourceNames.key(merge.name()), SourceNames.key(merge.into()));
      } else if (decision instanceof Decision.PartSources part) {
        parted.add(pair(part.name(), part.other()));
      } else if (decision instanceof Decision.SplitSource split) {
        put(
            splits.computeIfAbsent(split.article(), article -> new LinkedHashMap<>()),
            SourceNames.key(split.name()),
            split.other());
      } else if (decision instanceof Decision.RenameSource rename) {
        put(shown, SourceNames.key(rename.name()), rename.shown());
        // a later decision may call the source by the name that it is shown by
        join(SourceNames.key(rename.name()), SourceNames.key(rename.shown()));
      } else if (decision instanceof Decision.RetypeSource retype) {
        put(kinds, SourceNames.key(retype.name()), retype.kind());
      }
    }
  }

  /** Those of decisions in force, in the order in which they were made; others are passed over. */
  public static Identities of(Collection<Decision> decisions) {
    return new Identities(decisions);
  }

  private static Set<String> pair(String name, String other) {
    return new TreeSet<>(List.of(SourceNames.key(name), SourceNames.key(other)));
  }

  /** Whether a person said that the names are of two sources. */
  public boolean isParted(String name, String other) {
    return parted.contains(pair(name, other));
  }

  /** Nobody decided anything. */
  public static Identities none() {
    return NONE;
  }

  private void join(String one, String other) {
    merged.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
    merged.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
  }

  /** The latest last. */
  private static <V> void put(Map<String, V> map, String key, V value) {
    map.remove(key);
    map.put(key, value);
  }

  /** Whether a name means somebody else in the article than elsewhere. */
  public boolean isSplit(String article) {
    return splits.containsKey(article);
  }

  /** The names that are meant by others in an article, by their keys. */
  Map<String, String> splits(String article) {
    return splits.getOrDefault(article, Map.of());
  }

  /** The keys of all names that people gave or spoke of. */
  Set<String> mentioned() {
    Set<String> keys = new TreeSet<>(merged.keySet());
    splits.values().forEach(names -> names.values().forEach(n -> keys.add(SourceNames.key(n))));
    return keys;
  }

  /** The keys of names that a person has placed: merged into others, split off, or given. */
  Set<String> given() {
    Set<String> keys = new TreeSet<>();
    shown.values().forEach(name -> keys.add(SourceNames.key(name)));
    merges.forEach(merge -> keys.add(SourceNames.key(merge.name())));
    splits.values().forEach(names -> names.values().forEach(n -> keys.add(SourceNames.key(n))));
    return keys;
  }

  /** The keys of names that a person has shown otherwise or retyped. */
  Set<String> described() {
    Set<String> keys = new TreeSet<>(shown.keySet());
    keys.addAll(kinds.keySet());
    return keys;
  }

  /** The name among these that was split off from another as it was given; empty if none was. */
  Optional<String> splitOff(Set<String> keys) {
    return splits.values().stream()
        .flatMap(names -> names.values().stream())
        .filter(name -> keys.contains(SourceNames.key(name)))
        .sorted()
        .findFirst();
  }

  /** What the spellings of a name have in common: no capitals, accents, blanks or article. */
  public static String key(String name) {
    return SourceNames.key(name);
  }

  /** What the spellings of a source's name have in common; empty if it has none. */
  public static String key(Source source) {
    String name = source.name();
    return name == null ? "" : SourceNames.key(SourceNames.bare(name.strip(), source.kind()));
  }

  /** The sources that people had a say in, but for those split off, in a fixed order. */
  public List<Known> known() {
    Set<String> open = new TreeSet<>(described());
    merges.forEach(merge -> open.addAll(oneWith(SourceNames.key(merge.name()))));
    List<Known> known = new ArrayList<>();
    while (!open.isEmpty()) {
      Set<String> keys = oneWith(open.iterator().next());
      open.removeAll(keys);
      known.add(new Known(keys, shown(keys).or(() -> into(keys)), kind(keys)));
    }
    return known;
  }

  /**
   * A source that people had a say in.
   *
   * @param keys of its names, as {@link #key} has them
   * @param name that it is to be shown by; empty if that of the article
   * @param kind that it is of; empty if that of the article
   */
  public record Known(Set<String> keys, Optional<String> name, Optional<SourceKind> kind) {

    public Known {
      keys = Collections.unmodifiableSet(new TreeSet<>(keys));
    }
  }

  /** The source as it is known in an article; the very same one if nobody decided about it. */
  public Source known(String article, Source source) {
    if (source.name() == null) {
      return source;
    }
    String key = key(source);
    String name = source.name();
    for (Map.Entry<String, String> split : splits(article).entrySet()) {
      if (oneWith(split.getKey()).contains(key)) {
        name = split.getValue();
        key = SourceNames.key(name);
        break;
      }
    }
    Set<String> keys = oneWith(key);
    String shown = shown(keys).or(() -> into(keys)).orElse(name);
    SourceKind kind = kind(keys).orElse(source.kind());
    return shown.equals(source.name()) && kind == source.kind()
        ? source
        : new Source(source.spans(), kind, shown);
  }

  /**
   * The reading with its sources called as people decided, and of the kinds that they decided; the
   * same if they decided nothing about them. Which shorter name stands for which fuller one is not
   * looked at: that is for {@link SourceList}, which sees all articles.
   */
  public Reading apply(Reading reading) {
    return isEmpty() ? reading : called(reading, source -> known(reading.article().id(), source));
  }

  /**
   * Whether nobody decided what a source is called or of what kind it is. That two names are not
   * the same changes no reading, only which names {@link SourceList} takes for one.
   */
  public boolean isEmpty() {
    return merges.isEmpty() && splits.isEmpty() && shown.isEmpty() && kinds.isEmpty();
  }

  /**
   * The reading with other sources and the chains that follow from them; the very same one if no
   * source is another.
   *
   * @param known what each source is called
   */
  private static Reading called(Reading reading, UnaryOperator<Source> known) {
    List<Statement> statements = reading.statements();
    Map<String, Integer> places = new HashMap<>();
    int[] parents = new int[statements.size()];
    List<Source> sources = new ArrayList<>();
    boolean changed = false;
    for (int i = 0; i < parents.length; i++) {
      Statement statement = statements.get(i);
      String parent = statement.parent();
      parents[i] = parent == null ? -1 : places.getOrDefault(parent, -1);
      places.put(statement.id(), i);
      sources.add(known.apply(statement.source()));
      changed |= !sources.get(i).equals(statement.source());
    }
    if (!changed) {
      return reading;
    }
    List<List<String>> chains = ChainReader.read(reading.article().outlet(), parents, sources);
    List<Statement> called = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      called.add(statements.get(i).withSource(sources.get(i), chains.get(i)));
    }
    return new Reading(reading.article(), called, reading.inferences(), reading.mentions());
  }

  /** The keys that are one with this one, itself among them. */
  Set<String> oneWith(String key) {
    Set<String> one = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(key));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (one.add(next)) {
        open.addAll(merged.getOrDefault(next, Set.of()));
      }
    }
    return new TreeSet<>(one);
  }

  /** The name by which merged names are known; empty if nothing was merged among these keys. */
  Optional<String> into(Set<String> keys) {
    Map<String, String> targets = new LinkedHashMap<>();
    Set<String> gone = new TreeSet<>();
    String latest = null;
    for (Decision.MergeSources merge : merges) {
      String from = SourceNames.key(merge.name());
      String to = SourceNames.key(merge.into());
      if (keys.contains(from) && keys.contains(to) && !from.equals(to)) {
        put(targets, to, merge.into());
        gone.add(from);
        latest = merge.into();
      }
    }
    targets.keySet().removeAll(gone);
    return targets.size() == 1
        ? Optional.of(targets.values().iterator().next())
        : Optional.ofNullable(latest);
  }

  /** The name under which a source with these names is shown, if somebody said so. */
  Optional<String> shown(Set<String> keys) {
    return latest(shown, keys);
  }

  /** The kind of a source with these names, if somebody said so. */
  Optional<SourceKind> kind(Set<String> keys) {
    return latest(kinds, keys);
  }

  private static <V> Optional<V> latest(Map<String, V> map, Set<String> keys) {
    V latest = null;
    for (Map.Entry<String, V> entry : map.entrySet()) {
      latest = keys.contains(entry.getKey()) ? entry.getValue() : latest;
    }
    return Optional.ofNullable(latest);
  }
}
