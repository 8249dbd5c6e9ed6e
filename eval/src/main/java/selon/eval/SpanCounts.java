package selon.eval;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import selon.gold.GoldStatement;
import selon.text.Span;
import selon.text.Spans;

/**
 * How many spans of each role are found: whole, by their beginning, and token by token. A span that
 * two statements share counts once, and white space at its edges not at all.
 */
final class SpanCounts {

  private static final Map<String, Function<GoldStatement, Spans>> ROLES =
      new TreeMap<>(
          Map.of(
              "source", GoldStatement::source,
              "cue", GoldStatement::cue,
              "content", GoldStatement::content));

  private SpanCounts() {}

  static void add(
      Tally tally, List<GoldStatement> gold, List<GoldStatement> predicted, TextTokens tokens) {
    ROLES.forEach(
        (role, spans) -> {
          Set<Span> wanted = ranges(gold, spans, tokens);
          Set<Span> found = ranges(predicted, spans, tokens);
          add(tally, "spans/" + role + "/exact", wanted, found);
          add(tally, "spans/" + role + "/begin", begins(wanted), begins(found));
          BitSet wantedTokens = covered(wanted);
          BitSet foundTokens = covered(found);
          String name = "spans/" + role + "/token";
          tally.add(name + "/hit", Matching.shared(wantedTokens, foundTokens));
          tally.add(name + "/gold", wantedTokens.cardinality());
          tally.add(name + "/pred", foundTokens.cardinality());
        });
  }

  private static <T> void add(Tally tally, String name, Set<T> wanted, Set<T> found) {
    tally.add(name + "/hit", (int) wanted.stream().filter(found::contains).count());
    tally.add(name + "/gold", wanted.size());
    tally.add(name + "/pred", found.size());
  }

  private static Set<Span> ranges(
      List<GoldStatement> statements, Function<GoldStatement, Spans> spans, TextTokens tokens) {
    Set<Span> ranges = new HashSet<>();
    for (GoldStatement statement : statements) {
      for (Span span : spans.apply(statement)) {
        Span range = tokens.range(span);
        if (range != null) {
          ranges.add(range);
        }
      }
    }
    return ranges;
  }

  private static Set<Integer> begins(Set<Span> ranges) {
    Set<Integer> begins = new HashSet<>();
    ranges.forEach(range -> begins.add(range.start()));
    return begins;
  }

  private static BitSet covered(Set<Span> ranges) {
    BitSet covered = new BitSet();
    ranges.forEach(range -> covered.set(range.start(), range.end()));
    return covered;
  }
}
