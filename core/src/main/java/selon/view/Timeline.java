package selon.view;

import java.util.List;

/**
 * A cascade as a drawing: a lane for each newsroom, a dot for each telling, a line from parent to
 * child. Lengths are pixels; the lanes' names stand beside the drawing.
 *
 * @param names how wide the column of names is
 * @param undated where the part for those without a date starts; 0 if there are none
 * @param hidden how many tellings are left out
 * @param notes where what stands beside the dots starts: right of all lines
 */
public record Timeline(
    int names,
    int width,
    int height,
    int undated,
    int hidden,
    int notes,
    List<Lane> lanes,
    List<Tick> ticks,
    List<Line> lines,
    List<Dot> dots) {

  public Timeline {
    lanes = List.copyOf(lanes);
    ticks = List.copyOf(ticks);
    lines = List.copyOf(lines);
    dots = List.copyOf(dots);
  }

  /**
   * The band of a newsroom.
   *
   * @param lines the name as it fits, in one line or two
   * @param full the whole name
   */
  public record Lane(List<String> lines, String full, int y, int height, boolean odd) {

    public Lane {
      lines = List.copyOf(lines);
    }

    /** Of the first line. */
    public int nameY() {
      return y + (lines.size() > 1 ? 19 : 26);
    }
  }

  /** A moment on the axis: "18 June", "08:05"; the second is empty where the first says all. */
  public record Tick(int x, String day, String clock) {}

  /**
   * From a parent to a child.
   *
   * @param path of the line
   * @param head of the arrow
   */
  public record Line(String path, String head, boolean doubtful, boolean unordered) {}

  /**
   * A telling.
   *
   * @param from where the time in which it appeared starts
   * @param to where it ends; as {@code from} for a moment
   * @param title all that the drawing says of it, for those who do not see it
   * @param notes what stands beside it: what changed first
   */
  public record Dot(
      TellingEntry entry,
      int x,
      int y,
      int from,
      int to,
      boolean contradicted,
      String title,
      List<String> notes) {

    public Dot {
      notes = List.copyOf(notes);
    }

    /** Where the dot ends, or the time in which it appeared. */
    public int end() {
      return Math.max(x + 12, to);
    }

    /** Of the first note. */
    public int noteY() {
      return notes.size() > 1 ? y - 3 : y + 4;
    }
  }
}
