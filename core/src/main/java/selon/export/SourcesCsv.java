package selon.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import selon.corpus.OutletProfile;
import selon.corpus.SourceList;
import selon.corpus.SourceProfile;

/**
 * The sources and outlets of a collection as tables for spreadsheets, safe as {@link CsvExport}.
 */
public final class SourcesCsv {

  /** A source, and which of the three lists has it. */
  private record Listed(String type, SourceProfile source) {}

  private static final List<Column<Listed>> SOURCES =
      List.of(
          Column.text("type", Listed::type),
          Column.text("name", row -> row.source().name()),
          Column.text("other_names", row -> String.join("; ", row.source().otherNames())),
          Column.text("kind", row -> Terms.of(row.source().kind())),
          Column.integer("statements", row -> row.source().statements()),
          Column.integer("hedged", row -> row.source().hedged()),
          Column.number("hedged_share", row -> row.source().hedgedShare()),
          Column.integer("articles", row -> row.source().articles().size()),
          Column.integer("outlets", row -> row.source().outlets().size()),
          Column.text("by_outlet", row -> counts(row.source().outlets())),
          Column.text("relays", row -> counts(row.source().relays())),
          Column.text("first_earliest", row -> Terms.earliest(row.source().first().dating())),
          Column.text("first_latest", row -> Terms.latest(row.source().first().dating())),
          Column.text("last_earliest", row -> Terms.earliest(row.source().last().dating())),
          Column.text("last_latest", row -> Terms.latest(row.source().last().dating())),
          Column.integer("undated", row -> row.source().undated()),
          Column.text("article_ids", row -> String.join("; ", row.source().articles())));

  private static final List<Column<OutletProfile>> OUTLETS =
      List.of(
          Column.text("name", OutletProfile::name),
          Column.integer("articles", OutletProfile::articles),
          Column.integer("statements_attributed", OutletProfile::statements),
          Column.integer("statements_anonymous", OutletProfile::anonymousStatements),
          Column.integer("statements_sourceless", OutletProfile::sourcelessStatements),
          Column.number("own_share", row -> share(row.own(), row)),
          Column.number("attributed_share", row -> share(row.attributed(), row)),
          Column.number("anonymous_share", row -> share(row.anonymous(), row)),
          Column.number("sourceless_share", row -> share(row.sourceless(), row)),
          Column.integer("letters", row -> (int) Math.min(Integer.MAX_VALUE, row.all())));

  private SourcesCsv() {}

  /** A row for each source, with its line break; the heads before, behind a byte order mark. */
  public static List<String> sources(SourceList list) {
    List<Listed> rows = new ArrayList<>();
    list.sources().forEach(source -> rows.add(new Listed("named", source)));
    list.described().forEach(source -> rows.add(new Listed("described", source)));
    list.anonymous().forEach(source -> rows.add(new Listed("anonymous", source)));
    return table(SOURCES, rows);
  }

  /** A row for each outlet, likewise; articles of unknown outlets are in none. */
  public static List<String> outlets(SourceList list) {
    return table(OUTLETS, list.outlets());
  }

  private static <R> List<String> table(List<Column<R>> columns, List<R> rows) {
    List<String> lines = new ArrayList<>();
    String heads = CsvRow.of(columns.stream().map(Column::name).toList());
    lines.add(CsvRow.BYTE_ORDER_MARK + heads);
    for (R row : rows) {
      lines.add(CsvRow.of(Column.cells(columns, row)));
    }
    return lines;
  }

  /** "Ostley Post: 3; Shire Radio: 1". */
  private static String counts(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(each -> each.getKey() + ": " + each.getValue())
        .collect(Collectors.joining("; "));
  }

  private static double share(long letters, OutletProfile outlet) {
    return outlet.all() == 0 ? 0 : (double) letters / outlet.all();
  }
}
