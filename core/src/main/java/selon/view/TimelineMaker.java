package selon.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.claim.Folding;

/**
 * Lays a cascade out as a drawing. Each telling has a row of its own in its newsroom's lane; what
 * there is to say of it stands at the end of the row, where no line passes. A dot goes as far right
 * as the dot of its parent where its date allows it. Linear in the tellings that are drawn, but for
 * a logarithm.
 */
public final class TimelineMaker {

  /** How many tellings are drawn; the table has more. */
  public static final int MOST = 40;

  private static final int ROW = 44;
  private static final int TOP = 44;
  private static final int MARGIN = 40;
  private static final int RADIUS = 12;
  private static final int UNDATED = 72;
  private static final int TICK = 74;
  private static final int GAP = 10;

  private final ClaimEntry claim;
  private final Derivations words;
  private final Labels labels;
  private final Room room;
  private final int from;
  private final List<TellingEntry> shown;
  private final Map<Integer, Long> times = new TreeMap<>();
  private final Map<Integer, Integer> rows = new TreeMap<>();
  private final @Nullable TimeScale scale;
  private final int undated;

  /**
   * How much a page has.
   *
   * @param names how wide the names of newsrooms are, in pixels
   * @param name how many letters of one fit into a line
   * @param axis how wide the axis of time is
   * @param notes how wide what stands beside a dot is
   * @param note how many letters of it fit
   */
  private record Room(int names, int name, int axis, int notes, int note) {

    static final Room NARROW = new Room(134, 16, 380, 268, 40);
    static final Room WIDE = new Room(134, 16, 450, 476, 66);
  }

  private TimelineMaker(ClaimEntry claim, Labels labels, Room room, int from) {
    this.room = room;
    this.claim = claim;
    this.labels = labels;
    this.words = new Derivations(claim, labels);
    this.from = from;
    this.shown = claim.tellings().subList(from, Math.min(from + MOST, claim.tellings().size()));
    shown.forEach(this::date);
    this.scale =
        times.isEmpty()
            ? null
            : new TimeScale(
                times.values().stream().mapToLong(Long::longValue).toArray(), MARGIN, room.axis());
    this.undated =
        times.size() == shown.size() ? 0 : scale == null ? 1 : scale.end() + MARGIN + RADIUS;
  }

  /** The drawing of a claim's first tellings. */
  public static Timeline of(ClaimEntry claim, Labels labels) {
    return new TimelineMaker(claim, labels, Room.NARROW, 0).make();
  }

  /**
   * The drawing of some of a claim's tellings, for a wide page.
   *
   * @param from the place of the first of them, from 0
   */
  public static Timeline of(ClaimEntry claim, Labels labels, int from) {
    return new TimelineMaker(claim, labels, Room.WIDE, from).make();
  }

  private boolean isShown(int telling) {
    return telling > from && telling <= from + shown.size();
  }

  /** The time of the telling's dot, after those of its parents. */
  private void date(TellingEntry entry) {
    List<TellingEntry> path = new ArrayList<>();
    TellingEntry at = entry;
    while (path.size() <= MOST && isShown(at.number()) && !times.containsKey(at.number())) {
      path.add(0, at);
      if (at.root()) {
        break;
      }
      at = claim.telling(at.parents().get(0).number());
    }
    for (TellingEntry next : path) {
      Period period = next.period();
      if (period.known() && !times.containsKey(next.number())) {
        Long after = next.root() ? null : times.get(next.parents().get(0).number());
        times.put(next.number(), period.best(after));
      }
    }
  }

  private Timeline make() {
    List<Timeline.Lane> lanes = lanes();
    List<Timeline.Dot> dots = new ArrayList<>();
    List<Timeline.Line> lines = new ArrayList<>();
    for (TellingEntry entry : shown) {
      dots.add(dot(entry));
      if (!entry.root() && isShown(entry.parents().get(0).number())) {
        lines.add(line(entry));
      }
    }
    int end = scale == null ? 0 : scale.end() + MARGIN;
    int notes = end + (undated > 0 ? UNDATED : 0) + GAP;
    return new Timeline(
        room.names(),
        notes + room.notes(),
        TOP + ROW * shown.size() + 4,
        undated,
        claim.tellings().size() - shown.size(),
        notes,
        lanes,
        ticks(),
        lines,
        dots);
  }

  /** In the order of their first tellings; gives each telling its row. */
  private List<Timeline.Lane> lanes() {
    Map<String, List<TellingEntry>> byOutlet = new LinkedHashMap<>();
    for (TellingEntry entry : shown) {
      String name = entry.main().article().outlet().name();
      String key =
          name == null || name.isBlank() ? "\n" + entry.article() : Folding.fold(name).strip();
      byOutlet.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
    }
    List<Timeline.Lane> lanes = new ArrayList<>();
    for (List<TellingEntry> own : byOutlet.values()) {
      String full = Masthead.among(own.get(0).main().article(), labels);
      int y = TOP + ROW * rows.size();
      own.forEach(entry -> rows.put(entry.number(), rows.size()));
      lanes.add(
          new Timeline.Lane(
              lines(full, room.name()), full, y, ROW * own.size(), lanes.size() % 2 == 1));
    }
    return lanes;
  }

  /** The name in two lines where one is too short. */
  private static List<String> lines(String name, int letters) {
    if (name.length() <= letters) {
      return List.of(VisibleText.line(name, letters));
    }
    int space = name.lastIndexOf(' ', letters);
    return space <= 0
        ? List.of(VisibleText.line(name, letters))
        : List.of(
            VisibleText.line(name.substring(0, space), letters),
            VisibleText.line(name.substring(space + 1), letters));
  }

  private int x(TellingEntry entry) {
    Long time = times.get(entry.number());
    return time == null || scale == null ? undated + UNDATED / 2 : scale.at(time);
  }

  private int y(TellingEntry entry) {
    return TOP + ROW * rows.getOrDefault(entry.number(), 0) + ROW / 2;
  }

  private Timeline.Dot dot(TellingEntry entry) {
    Period period = entry.period();
    int x = x(entry);
    int from = x;
    int to = x;
    if (period.known() && period.wide() && scale != null) {
      from = end(period.earliest(), scale.first(), 2, scale);
      to = end(period.latest(), scale.last(), scale.end() + MARGIN - 2, scale);
    }
    List<String> notes = new ArrayList<>(words.notes(entry));
    if (!entry.root() && !isShown(entry.parents().get(0).number())) {
      // no line can lead to what is not drawn
      notes.set(0, words.from(entry.parents().get(0)) + " · " + notes.get(0));
    }
    notes.replaceAll(note -> VisibleText.line(note, room.note()));
    return new Timeline.Dot(
        entry, x, y(entry), from, to, period.contradicted(), title(entry), notes);
  }

  /** The end of a bar; beyond the last dot it runs out of the drawing. */
  private static int end(@Nullable Long time, long bound, int edge, TimeScale scale) {
    if (time == null) {
      return edge;
    }
    boolean beyond = edge < scale.end() ? time < bound : time > bound;
    return beyond ? edge : scale.at(time);
  }

  private String title(TellingEntry entry) {
    List<String> parts = new ArrayList<>();
    parts.add(entry.tag(labels));
    parts.add(Masthead.among(entry.main().article(), labels));
    parts.add(entry.period().words(labels));
    if (!entry.root()) {
      parts.add(words.from(entry.parents().get(0)));
    }
    parts.addAll(words.notes(entry));
    return String.join(" · ", parts);
  }

  /** Down or up at the parent's place, then along the child's row; back round where it must. */
  private Timeline.Line line(TellingEntry child) {
    TellingEntry.Parent made = child.parents().get(0);
    TellingEntry parent = claim.telling(made.number());
    int x1 = x(parent);
    int y1 = y(parent);
    int x2 = x(child);
    int y2 = y(child);
    int step = y2 > y1 ? 1 : -1;
    String path;
    String head;
    if (x2 - x1 > 2 * RADIUS + 4) {
      int tip = x2 - RADIUS - 1;
      path =
          "M%d %dV%dQ%d %d %d %dH%d".formatted(x1, y1, y2 - 8 * step, x1, y2, x1 + 8, y2, tip - 6);
      head = "M%d %dl-8 -4v8z".formatted(tip, y2);
    } else if (x2 == x1) {
      int tip = y2 - (RADIUS + 1) * step;
      path = "M%d %dV%d".formatted(x1, y1, tip - 6 * step);
      head = "M%d %dl-4 %dh8z".formatted(x2, tip, -8 * step);
    } else {
      int tip = y2 - (RADIUS + 1) * step;
      int middle = tip - 12 * step;
      path = "M%d %dV%dL%d %dV%d".formatted(x1, y1, middle - 10 * step, x2, middle, tip - 6 * step);
      head = "M%d %dl-4 %dh8z".formatted(x2, tip, -8 * step);
    }
    return new Timeline.Line(
        path, head, made.doubtful(), parent.period().unordered(child.period()));
  }

  private List<Timeline.Tick> ticks() {
    List<Timeline.Tick> ticks = new ArrayList<>();
    if (scale == null) {
      return ticks;
    }
    String last = "";
    int free = 0;
    for (long time : scale.times()) {
      int x = scale.at(time);
      if (x >= free) {
        String day = Period.day(time, labels).replaceFirst(" \\d+$", "");
        ticks.add(new Timeline.Tick(x, day.equals(last) ? "" : day, Period.clock(time)));
        last = day;
        free = x + TICK;
      }
    }
    return ticks;
  }
}
