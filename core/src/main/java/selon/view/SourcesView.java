package selon.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.corpus.OutletProfile;
import selon.corpus.Seen;
import selon.corpus.SourceList;
import selon.corpus.SourceProfile;
import selon.language.Language;
import selon.view.StyledText.Style;

/**
 * The sources of a collection as tables for a terminal of at least 80 columns; a name gets the room
 * that is left.
 *
 * <p>Immutable and safe for threads. Linear in what is shown.
 */
public final class SourcesView {

  private static final int NARROWEST = 80;
  private static final int LONGEST = 200;
  private static final int KIND = 13;
  private static final int NUMBER = 5;
  private static final int SHARE = 8;
  private static final int SEEN = 25;
  private static final int DAY = 86_400;

  private final Labels labels;
  private final int width;
  private final int limit;
  private final boolean color;

  /**
   * @param language of the labels; English if there are none in it
   * @param width of the terminal in columns
   * @param limit how many rows a table has at most
   * @param color whether to send the terminal colors
   */
  public SourcesView(Language language, int width, int limit, boolean color) {
    this.labels = Labels.of(language);
    this.width = Math.max(NARROWEST, width);
    this.limit = limit;
    this.color = color;
  }

  /** The sources; lines ended by line feeds. */
  public String showSources(SourceList list) {
    StringBuilder out = new StringBuilder();
    table(out, "sources.named", list.sources());
    table(out, "sources.described", list.described());
    table(out, "sources.anonymous", list.anonymous());
    List<String> rest = new ArrayList<>();
    if (list.sourceless() > 0) {
      rest.add(labels.count("sourceless", list.sourceless()));
    }
    if (list.unresolved() > 0) {
      rest.add(labels.count("sources.unresolved", list.unresolved()));
    }
    if (!rest.isEmpty()) {
      line(out, Style.FAINT, String.join(" · ", rest));
    }
    return out.toString();
  }

  private void table(StringBuilder out, String title, List<SourceProfile> sources) {
    if (sources.isEmpty()) {
      return;
    }
    int name = width - KIND - 3 * NUMBER - SHARE - SEEN;
    line(out, Style.STRONG, labels.of(title));
    line(
        out,
        Style.FAINT,
        cell(labels.of("sources.column.name"), name)
            + cell(labels.of("sources.column.kind"), KIND)
            + number(labels.of("sources.column.statements"), NUMBER)
            + number(labels.of("sources.column.articles"), NUMBER)
            + number(labels.of("sources.column.outlets"), NUMBER)
            + number(labels.of("sources.column.hedged"), SHARE)
            + "  "
            + labels.of("sources.column.seen"));
    for (SourceProfile source : sources.subList(0, Math.min(limit, sources.size()))) {
      String row =
          cell(labels.of("kind", source.kind()), KIND)
              + number(Integer.toString(source.statements()), NUMBER)
              + number(Integer.toString(source.articles().size()), NUMBER)
              + number(Integer.toString(source.outlets().size()), NUMBER)
              + number(percent(source.hedged(), source.statements()), SHARE)
              + "  "
              + seen(source);
      String shown = VisibleText.line(source.name(), LONGEST);
      boolean fits = Columns.of(shown) < name - 1;
      if (!fits) {
        line(out, Style.NAMED, shown);
      }
      new StyledText()
          .add(Style.NAMED, fits ? cell(shown, name) : " ".repeat(name))
          .add(row.stripTrailing())
          .write(out, "", 0, width + 1, 1, color);
      also(out, source);
    }
    more(out, sources.size());
    out.append('\n');
  }

  private void also(StringBuilder out, SourceProfile source) {
    List<String> facts = new ArrayList<>();
    if (!source.otherNames().isEmpty()) {
      facts.add(labels.of("sources.also") + " " + String.join(", ", source.otherNames()));
    }
    if (!source.relays().isEmpty()) {
      List<String> relays = new ArrayList<>();
      for (Map.Entry<String, Integer> relay : source.relays().entrySet()) {
        relays.add(relay.getKey() + (relay.getValue() > 1 ? " ×" + relay.getValue() : ""));
      }
      facts.add(labels.of("sources.via") + " " + String.join(", ", relays));
    }
    if (source.undated() > 0 && source.undated() < source.articles().size()) {
      facts.add(labels.count("sources.undated", source.undated()));
    }
    if (!facts.isEmpty()) {
      String line = VisibleText.line(String.join(" · ", facts), LONGEST);
      new StyledText().add(Style.FAINT, line).write(out, "  ", 2, width, 2, color);
    }
  }

  /** On whose authority the outlets speak; lines ended by line feeds. */
  public String showOutlets(SourceList list) {
    StringBuilder out = new StringBuilder();
    int name = width - 5 * SHARE - NUMBER - 2;
    line(out, Style.STRONG, labels.of("sources.outlets"));
    line(
        out,
        Style.FAINT,
        cell(labels.of("sources.column.outlet"), name)
            + number(labels.of("sources.column.articles"), NUMBER)
            + number(labels.of("sources.column.statements"), SHARE)
            + number(labels.of("sources.column.own"), SHARE)
            + number(labels.of("sources.column.attributed"), SHARE)
            + number(labels.of("sources.column.anonymous"), SHARE)
            + number(labels.of("sources.column.sourceless"), SHARE));
    List<OutletProfile> outlets = list.outlets();
    for (OutletProfile outlet : outlets.subList(0, Math.min(limit, outlets.size()))) {
      row(out, Style.NAMED, outlet.name(), outlet, name);
    }
    more(out, outlets.size());
    list.unknown()
        .ifPresent(
            unknown -> row(out, Style.FAINT, labels.of("sources.outlet.unknown"), unknown, name));
    return out.toString();
  }

  private void row(StringBuilder out, Style style, String called, OutletProfile outlet, int name) {
    int statements =
        outlet.statements() + outlet.anonymousStatements() + outlet.sourcelessStatements();
    new StyledText()
        .add(style, cell(called, name))
        .add(number(Integer.toString(outlet.articles()), NUMBER))
        .add(number(Integer.toString(statements), SHARE))
        .add(number(percent(outlet.own(), outlet.all()), SHARE))
        .add(number(percent(outlet.attributed(), outlet.all()), SHARE))
        .add(number(percent(outlet.anonymous(), outlet.all()), SHARE))
        .add(number(percent(outlet.sourceless(), outlet.all()), SHARE))
        .write(out, "", 0, width + 1, 1, color);
  }

  private void more(StringBuilder out, int all) {
    if (all > limit) {
      String more = labels.of("sources.more").replace("{0}", Integer.toString(all - limit));
      line(out, Style.FAINT, more);
    }
  }

  private String percent(long part, long whole) {
    if (whole == 0) {
      return "–";
    }
    long rounded = Math.round(100.0 * part / whole);
    // a little is not nothing
    return (rounded == 0 && part > 0 ? "<1" : Long.toString(rounded)) + labels.of("percent");
  }

  /** "2025-06-17 – 06-18"; a date that is not known to the day says which way it is open. */
  private String seen(SourceProfile source) {
    String first = first(source.first());
    String last = last(source.last());
    if (first.isEmpty() && last.isEmpty()) {
      return labels.of("undated");
    }
    if (first.equals(last)) {
      return first;
    }
    boolean sameYear =
        first.length() == 10 && last.length() == 10 && first.startsWith(last.substring(0, 5));
    return first + " – " + (sameYear ? last.substring(5) : last);
  }

  private static String first(Seen seen) {
    Instant latest = seen.latest();
    return known(seen)
        ? middle(seen)
        : latest == null ? open(seen.earliest(), "≥") : open(latest, "≤");
  }

  private static String last(Seen seen) {
    Instant earliest = seen.earliest();
    return known(seen)
        ? middle(seen)
        : earliest == null ? open(seen.latest(), "≤") : open(earliest, "≥");
  }

  /** To the day, in some zone of the Earth. */
  private static boolean known(Seen seen) {
    Instant earliest = seen.earliest();
    Instant latest = seen.latest();
    return earliest != null
        && latest != null
        && latest.getEpochSecond() - earliest.getEpochSecond() < 3 * DAY;
  }

  private static String middle(Seen seen) {
    Instant earliest = seen.earliest();
    Instant latest = seen.latest();
    if (earliest == null || latest == null) {
      return "";
    }
    return day(earliest.plusSeconds((latest.getEpochSecond() - earliest.getEpochSecond()) / 2));
  }

  private static String open(@Nullable Instant bound, String sign) {
    return bound == null ? "" : sign + day(bound);
  }

  private static String day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** The text in so many columns, cut or filled up, a blank at its end. */
  private static String cell(String text, int columns) {
    String line = VisibleText.line(text, LONGEST);
    StringBuilder cell = new StringBuilder();
    int used = 0;
    var clusters = Columns.CLUSTER.matcher(line);
    while (clusters.find()) {
      int next = Columns.ofCluster(clusters.group());
      if (used + next > columns - 2 && clusters.end() < line.length()) {
        cell.append('…');
        used++;
        break;
      }
      cell.append(clusters.group());
      used += next;
    }
    return cell + " ".repeat(Math.max(0, columns - used));
  }

  private static String number(String text, int columns) {
    return " ".repeat(Math.max(0, columns - Columns.of(text))) + text;
  }

  private void line(StringBuilder out, Style style, String text) {
    new StyledText().add(style, text).write(out, "", 0, width, 2, color);
  }
}
