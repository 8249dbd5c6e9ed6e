package selon.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.gold.GoldStatement;
import selon.text.Span;
import selon.text.Spans;

/**
 * The measure of the Gender Gap Tracker (Asr et al. 2021): a quotation is found if a prediction
 * covers more than a share of its characters; then its speaker and its verb are compared.
 */
final class QuoteCounts {

  /** The two shares that are published. */
  static final List<Double> SHARES = List.of(0.3, 0.8);

  private QuoteCounts() {}

  static void add(
      Tally tally, String text, List<GoldStatement> gold, List<GoldStatement> predicted) {
    for (double share : SHARES) {
      String name = "ggt/" + share;
      List<GoldStatement> rest = new ArrayList<>(withContent(predicted));
      tally.add(name + "/pred", rest.size());
      for (GoldStatement wanted : withContent(gold)) {
        tally.add(name + "/gold", 1);
        GoldStatement best = best(wanted, rest, share);
        if (best != null) {
          rest.remove(best);
          tally.add(name + "/hit", 1);
          tally.add(name + "/speaker", sameSpeaker(wanted.source(), best.source()));
          tally.add(name + "/verb", words(text, wanted.cue()).equals(words(text, best.cue())));
        }
      }
    }
  }

  private static List<GoldStatement> withContent(List<GoldStatement> statements) {
    return statements.stream().filter(statement -> !statement.content().isEmpty()).toList();
  }

  private static @Nullable GoldStatement best(
      GoldStatement wanted, List<GoldStatement> rest, double share) {
    Span hull = wanted.content().hull();
    GoldStatement best = null;
    double most = share;
    for (GoldStatement candidate : rest) {
      Span other = candidate.content().hull();
      int common = Math.min(hull.end(), other.end()) - Math.max(hull.start(), other.start());
      double covered = (double) Math.max(0, common) / Math.max(1, hull.length());
      if (covered > most) {
        most = covered;
        best = candidate;
      }
    }
    return best;
  }

  private static boolean sameSpeaker(Spans wanted, Spans found) {
    return (wanted.isEmpty() && found.isEmpty())
        || wanted.pieces().stream()
            .anyMatch(a -> found.pieces().stream().anyMatch(b -> meet(a, b)));
  }

  /** An empty piece meets one that it stands in, which the overlap of spans would not say. */
  private static boolean meet(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static String words(String text, Spans cue) {
    String words =
        cue.pieces().stream()
            .map(piece -> piece.in(text))
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    int start = 0;
    int end = words.length();
    while (start < end && TextTokens.isSpace(words.charAt(start))) {
      start++;
    }
    while (end > start && TextTokens.isSpace(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(start, end);
  }
}
