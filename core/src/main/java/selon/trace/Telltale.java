package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import selon.claim.Term;
import selon.statement.Statement;

/** The versions of one claim together: which words are common to them, and who comes when. */
final class Telltale {

  /** So many articles are looked through for a word sooner than all their words are counted. */
  private static final int FEW = 60;

  private final List<Version> versions;

  /** The words of all versions, rising, each once. */
  private final int[] words;

  /** How many versions have each of them. */
  private final int[] tellers;

  private final Map<Integer, Integer> articles = new HashMap<>();
  private final Map<String, List<Version>> families = new HashMap<>();
  private @Nullable Map<String, Integer> creditors;

  /** When those of known time appeared, rising. */
  private final double[] times;

  /**
   * @param versions in order of time, those of unknown time last
   */
  Telltale(List<Version> versions) {
    this.versions = versions;
    for (Version version : versions) {
      families
          .computeIfAbsent(version.dossier().family(), family -> new ArrayList<>())
          .add(version);
    }
    words = words(versions);
    tellers = new int[words.length];
    for (Version version : versions) {
      for (int word : version.words()) {
        tellers[Arrays.binarySearch(words, word)]++;
      }
    }
    times =
        versions.stream()
            .map(version -> version.dossier().when())
            .filter(When::known)
            .mapToDouble(When::best)
            .toArray();
  }

  private static int[] words(List<Version> versions) {
    int most = 0;
    for (Version version : versions) {
      most += version.words().length;
    }
    int[] all = new int[most];
    int size = 0;
    for (Version version : versions) {
      System.arraycopy(version.words(), 0, all, size, version.words().length);
      size += version.words().length;
    }
    return Rising.of(all, size);
  }

  /** How many versions have the word where they tell the claim. */
  int tellers(int word) {
    int place = Arrays.binarySearch(words, word);
    return place < 0 ? 0 : tellers[place];
  }

  /** The first versions of a publisher. */
  List<Version> of(String family, int most) {
    List<Version> own = families.getOrDefault(family, List.of());
    return own.subList(0, Math.min(most, own.size()));
  }

  Set<String> families() {
    return families.keySet();
  }

  /** How many versions of other publishers name one, or are signed with it. */
  int creditors(String family, Credits credits) {
    Map<String, Integer> known = creditors;
    if (known == null) {
      known = creditors(credits);
      creditors = known;
    }
    return known.getOrDefault(family, 0);
  }

  private Map<String, Integer> creditors(Credits credits) {
    Map<String, Integer> counts = new HashMap<>();
    for (Version version : versions) {
      Set<String> named = version.named(credits);
      Set<String> signed = credits.bylines(version.dossier().number());
      if (!named.isEmpty() || !signed.isEmpty()) { // most name nobody
        Set<String> all = new TreeSet<>(named);
        all.addAll(signed);
        all.remove(version.dossier().family());
        all.forEach(one -> counts.merge(one, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** The publishers in the chain from the outlet of a version to its source, but the outlet. */
  Set<String> chained(Version version, Credits credits) {
    Statement statement = version.main().statement();
    if (statement == null || statement.chain().size() < 2) {
      return Set.of();
    }
    Set<String> named = new TreeSet<>();
    statement.chain().stream()
        .skip(1)
        .forEach(name -> named.addAll(credits.named(name, families())));
    return named;
  }

  /** Whether no other version of known time lies between the two. */
  boolean latestBefore(Version parent, Version child) {
    When from = parent.dossier().when();
    When to = child.dossier().when();
    if (!from.known() || !to.known()) {
      return false;
    }
    int next = 0;
    int high = times.length;
    while (next < high) {
      int middle = (next + high) >>> 1;
      if (times[middle] <= from.best()) {
        next = middle + 1;
      } else {
        high = middle;
      }
    }
    return next == times.length || times[next] >= to.best();
  }

  /** When the first of those appeared whose date is not doubted. */
  private When start() {
    When first = versions.get(0).dossier().when();
    return first.isDoubted() && versions.size() > 1 ? versions.get(1).dossier().when() : first;
  }

  /** Whether none is known to be earlier. */
  boolean isFirst(Version version) {
    When when = version.dossier().when();
    return when.known() && !when.isDoubted() && start().best() >= when.best();
  }

  /** The hours since the first version; null if one of the two is not dated. */
  @Nullable Double sinceFirst(Version version) {
    return start().gap(version.dossier().when());
  }

  /** Whether the parent's publisher told it anew before the child did. */
  boolean superseded(Version parent, Version child) {
    for (Version other : of(parent.dossier().family(), 40)) {
      if (!other.equals(parent)
          && !other.equals(child)
          && parent.dossier().when().before(other.dossier().when()) > 0.6
          && other.dossier().when().before(child.dossier().when()) > 0.6) {
        return true;
      }
    }
    return false;
  }

  /** Whether the version alone of all articles has the name. */
  boolean isAlone(Term term) {
    int name = Background.number(term.key());
    if (versions.size() > FEW) {
      return tellersOf(name) == 1;
    }
    int with = 0;
    for (int i = 0; i < versions.size() && with < 2; i++) {
      with += versions.get(i).dossier().has(name) ? 1 : 0;
    }
    return with == 1;
  }

  /** How many articles of many have the word; counted for all words when first asked. */
  private int tellersOf(int word) {
    if (articles.isEmpty()) {
      for (Version version : versions) {
        for (int own : version.dossier().bag()) {
          articles.merge(own, 1, Integer::sum);
        }
      }
    }
    return articles.getOrDefault(word, 0);
  }
}
