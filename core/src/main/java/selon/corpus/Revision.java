package selon.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import selon.statement.Reading;
import selon.statement.Statement;

/**
 * What became of the statements of an article in its next version. Those in the same words of the
 * same source are the same; of the others, one that shares most of its words with one that is gone
 * is that one changed.
 *
 * @param kept as the newer version has them
 * @param fresh those of the newer version that the older one does not have
 * @param gone those of the older version that the newer one does not have
 * @param sentencesKept how many sentences of the article proper are in both
 * @param sentencesFresh how many only the newer one has
 */
public record Revision(
    List<Statement> kept,
    List<Changed> changed,
    List<Statement> fresh,
    List<Statement> gone,
    int sentencesKept,
    int sentencesFresh) {

  /** How much of their words two statements must share to be one that changed. */
  private static final double ALIKE = 0.5;

  /** A word that more statements have tells none of them. */
  private static final int COMMON = 24;

  /** A statement that the newer version has in other words, or from another source. */
  public record Changed(Statement before, Statement after) {}

  public Revision {
    kept = List.copyOf(kept);
    changed = List.copyOf(changed);
    fresh = List.copyOf(fresh);
    gone = List.copyOf(gone);
  }

  /** Compares two versions of an article. About linear in their statements. */
  public static Revision of(Reading before, Reading after) {
    Map<String, Deque<Statement>> left = new HashMap<>();
    before
        .statements()
        .forEach(
            one ->
                left.computeIfAbsent(Repeats.key(before, one), key -> new ArrayDeque<>()).add(one));
    List<Statement> kept = new ArrayList<>();
    List<Statement> fresh = new ArrayList<>();
    for (Statement statement : after.statements()) {
      Deque<Statement> same = left.get(Repeats.key(after, statement));
      boolean known = same != null && same.poll() != null;
      (known ? kept : fresh).add(statement);
    }
    Set<Statement> rest = Collections.newSetFromMap(new IdentityHashMap<>());
    left.values().forEach(rest::addAll);
    List<Statement> gone = before.statements().stream().filter(rest::contains).toList();
    List<Changed> changed = pairs(before, gone, after, fresh);
    Set<Statement> paired = Collections.newSetFromMap(new IdentityHashMap<>());
    changed.forEach(pair -> paired.addAll(List.of(pair.before(), pair.after())));
    Repeats sentences = new Repeats();
    sentences.old(before);
    int old = sentences.old(after).size();
    return new Revision(
        kept,
        changed,
        fresh.stream().filter(one -> !paired.contains(one)).toList(),
        gone.stream().filter(one -> !paired.contains(one)).toList(),
        old,
        Repeats.sentences(after) - old);
  }

  /** Those most alike first; each statement is in one pair at most. */
  private static List<Changed> pairs(
      Reading before, List<Statement> gone, Reading after, List<Statement> fresh) {
    Map<String, List<Integer>> places = new HashMap<>();
    List<Set<String>> words = gone.stream().map(one -> words(before, one)).toList();
    for (int i = 0; i < words.size(); i++) {
      int place = i;
      words.get(i).forEach(w -> places.computeIfAbsent(w, any -> new ArrayList<>()).add(place));
    }
    record Likeness(double share, int before, int after) {}
    List<Likeness> alike = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      Set<String> own = words(after, fresh.get(i));
      Map<Integer, Integer> shared = new TreeMap<>();
      for (String word : own) {
        List<Integer> having = places.getOrDefault(word, List.of());
        if (having.size() <= COMMON) {
          having.forEach(place -> shared.merge(place, 1, Integer::sum));
        }
      }
      for (int place : shared.keySet()) {
        Set<String> all = new HashSet<>(own);
        all.addAll(words.get(place));
        Set<String> both = new HashSet<>(own);
        both.retainAll(words.get(place));
        double share = (double) both.size() / all.size();
        if (share >= ALIKE) {
          alike.add(new Likeness(share, place, i));
        }
      }
    }
    alike.sort(
        Comparator.comparingDouble((Likeness one) -> -one.share())
            .thenComparing(Likeness::after)
            .thenComparing(Likeness::before));
    Map<Integer, Changed> pairs = new TreeMap<>();
    Set<Integer> used = new HashSet<>();
    for (Likeness one : alike) {
      if (!pairs.containsKey(one.after()) && used.add(one.before())) {
        pairs.put(one.after(), new Changed(gone.get(one.before()), fresh.get(one.after())));
      }
    }
    return List.copyOf(pairs.values());
  }

  private static Set<String> words(Reading reading, Statement statement) {
    Set<String> words = new HashSet<>();
    for (String part : Repeats.key(reading, statement).split("[^\\p{L}\\p{N}]+")) {
      if (!part.isEmpty()) {
        words.add(SourceNames.key(part));
      }
    }
    return words;
  }
}
