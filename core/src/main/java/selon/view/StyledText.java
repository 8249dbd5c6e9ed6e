package selon.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Text in styles, broken into lines of a terminal. Not safe for threads. */
final class StyledText {

  /** How a terminal shows it (ECMA-48, Select Graphic Rendition). */
  enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    NAMED("1;36"),
    NAMELESS("1;35"),
    CUE("3"),
    HEDGE("33"),
    QUANTITY("4");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  private record Cluster(String text, int columns, Style style) {
    boolean isSpace() {
      return text.equals(" ");
    }
  }

  private final List<Cluster> clusters = new ArrayList<>();

  /** Adds text that is safe to show, see {@link VisibleText}. */
  StyledText add(Style style, String text) {
    Matcher matcher = Columns.CLUSTER.matcher(text);
    while (matcher.find()) {
      clusters.add(new Cluster(matcher.group(), Columns.ofCluster(matcher.group()), style));
    }
    return this;
  }

  StyledText add(String text) {
    return add(Style.PLAIN, text);
  }

  boolean isEmpty() {
    return clusters.isEmpty();
  }

  /**
   * Writes the text in lines, broken at spaces where it can be.
   *
   * @param first before the first line
   * @param indent columns before the others
   * @param width of the whole line
   * @param most lines; what is left over is cut, with "…"
   */
  void write(StringBuilder out, String first, int indent, int width, int most, boolean color) {
    write(out, first, " ".repeat(indent), width, most, color);
  }

  /**
   * The same.
   *
   * @param others before all lines but the first; both are one column for each character
   */
  void write(StringBuilder out, String first, String others, int width, int most, boolean color) {
    int room = Math.max(8, width - Math.max(first.length(), others.length()));
    int at = 0;
    for (int line = 1; at < clusters.size(); line++) {
      out.append(line == 1 ? first : others);
      boolean last = line == most;
      int end = lineEnd(at, room);
      boolean cut = last && end < clusters.size();
      if (cut) {
        end = lineEnd(at, room - 1);
      }
      append(out, at, trimmed(at, end), color);
      out.append(cut ? "…\n" : "\n");
      if (last) {
        return;
      }
      at = end;
      while (at < clusters.size() && clusters.get(at).isSpace()) {
        at++;
      }
    }
  }

  private int fitting(int start, int room) {
    int columns = 0;
    int at = start;
    while (at < clusters.size() && columns + clusters.get(at).columns() <= room) {
      columns += clusters.get(at).columns();
      at++;
    }
    return Math.max(at, start + 1);
  }

  private int lineEnd(int start, int room) {
    int end = fitting(start, room);
    if (end >= clusters.size() || clusters.get(end).isSpace()) {
      return Math.min(end, clusters.size());
    }
    for (int at = end; at > start; at--) {
      if (clusters.get(at).isSpace()) {
        return at;
      }
    }
    return end;
  }

  private int trimmed(int start, int end) {
    int trimmed = Math.min(end, clusters.size());
    while (trimmed > start && clusters.get(trimmed - 1).isSpace()) {
      trimmed--;
    }
    return trimmed;
  }

  private void append(StringBuilder out, int start, int end, boolean color) {
    Style current = Style.PLAIN;
    for (Cluster cluster : clusters.subList(start, Math.max(start, end))) {
      if (color && cluster.style() != current) {
        out.append("\u001b[0");
        if (!cluster.style().code.isEmpty()) {
          out.append(';').append(cluster.style().code);
        }
        out.append('m');
        current = cluster.style();
      }
      out.append(cluster.text());
    }
    if (current != Style.PLAIN) {
      out.append("\u001b[0m");
    }
  }
}
