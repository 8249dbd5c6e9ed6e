package selon.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Goes through a text once and tells which marks hold at each place. Marks may overlap in any way.
 * Not safe for threads.
 *
 * <p>Where more statements than {@link #DEEPEST} hold one place, the outermost are told, so that a
 * step costs no more than the logarithm of the number of marks.
 */
final class Sweep {

  /** How many contents are told at one place. */
  static final int DEEPEST = 6;

  private final List<Mark> marks;
  private int next;
  private final Map<Layer, SortedSet<Mark>> open = new EnumMap<>(Layer.class);
  private final PriorityQueue<Mark> ends =
      new PriorityQueue<>(Comparator.comparingInt(mark -> mark.span().end()));

  /**
   * @param marks in order of their start
   */
  Sweep(List<Mark> marks) {
    this.marks = marks;
    for (Layer layer : Layer.values()) {
      open.put(layer, new TreeSet<>());
    }
  }

  /** The marks that hold the unit at the offset, from the outside in; offsets must not fall. */
  List<Mark> at(int offset) {
    while (next < marks.size() && marks.get(next).span().start() <= offset) {
      Mark mark = marks.get(next++);
      of(mark.layer()).add(mark);
      ends.add(mark);
    }
    for (Mark first = ends.peek();
        first != null && first.span().end() <= offset;
        first = ends.peek()) {
      ends.remove();
      of(first.layer()).remove(first);
    }
    List<Mark> told = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      of(layer).stream().limit(layer == Layer.CONTENT ? DEEPEST : 1).forEach(told::add);
    }
    return told;
  }

  private SortedSet<Mark> of(Layer layer) {
    return open.computeIfAbsent(layer, l -> new TreeSet<>());
  }
}
