package selon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import selon.text.Spans;

/** The statements of one article, by their indices, in the order in which the text cites them. */
final class TextOrder {

  /** How many statements back the last speaker may be. */
  private static final int BACK = 8;

  private final List<Integer> order;

  /** The place of each statement in the order. */
  private final int[] place;

  TextOrder(List<Attribution> attributions) {
    int[] offsets = attributions.stream().mapToInt(TextOrder::offset).toArray();
    order =
        IntStream.range(0, offsets.length)
            .boxed()
            .sorted(Comparator.comparingInt((Integer i) -> offsets[i]).thenComparing(i -> i))
            .toList();
    place = new int[offsets.length];
    for (int at = 0; at < offsets.length; at++) {
      place[order.get(at)] = at;
    }
  }

  List<Integer> all() {
    return order;
  }

  /** The statement before this one; -1 if it is the first. */
  int before(int statement) {
    int at = place[statement];
    return at == 0 ? -1 : order.get(at - 1);
  }

  /** The few statements before this one, the nearest first. */
  List<Integer> lately(int statement) {
    List<Integer> lately = new ArrayList<>(BACK);
    for (int at = place[statement] - 1; at >= Math.max(0, place[statement] - BACK); at--) {
      lately.add(order.get(at));
    }
    return lately;
  }

  /** Outer statements first, within a depth in the order of the text. */
  List<Integer> outerFirst(int[] parents) {
    int[] depths = new int[parents.length];
    Arrays.fill(depths, -1);
    for (int i = 0; i < parents.length; i++) {
      int depth = 0;
      int at = i;
      while (parents[at] >= 0 && depths[at] < 0) {
        depth++;
        at = parents[at];
      }
      depth += Math.max(0, depths[at]);
      for (at = i; at >= 0 && depths[at] < 0; at = parents[at]) {
        depths[at] = depth--;
      }
    }
    return order.stream().sorted(Comparator.comparingInt(i -> depths[i])).toList();
  }

  /** Where it is cited: at its source, else its cue, else its content. */
  static int offset(Attribution each) {
    Spans spans = each.source().isEmpty() ? each.cue() : each.source();
    spans = spans.isEmpty() ? each.content() : spans;
    return spans.isEmpty() ? 0 : spans.hull().start();
  }
}
