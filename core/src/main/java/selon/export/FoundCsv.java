package selon.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.corpus.Found;
import selon.corpus.FoundArticle;
import selon.corpus.FoundStatement;

/** What a search found as a table for spreadsheets, safe as {@link CsvExport}. Stateless. */
public final class FoundCsv {

  /**
   * Something that was found.
   *
   * @param statement null if it is an article
   */
  private record Row(FoundArticle article, @Nullable FoundStatement statement) {

    interface Part {
      @Nullable String of(FoundStatement statement);
    }

    @Nullable String part(Part part) {
      return statement == null ? null : part.of(statement);
    }
  }

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.text("type", row -> row.statement() == null ? "article" : "statement"),
          Column.text("article", row -> row.article().id()),
          Column.text("outlet", row -> row.article().outlet().name()),
          Column.text("title", row -> row.article().title()),
          Column.text(
              "url", row -> row.article().url() == null ? null : row.article().url().toString()),
          Column.text("published_earliest", row -> Terms.earliest(row.article().published())),
          Column.text("published_latest", row -> Terms.latest(row.article().published())),
          Column.text("language", row -> row.article().language().tag()),
          Column.text("statement", row -> row.part(FoundStatement::id)),
          Column.text("chain", row -> row.part(each -> Terms.chain(each.chain()))),
          Column.text("source_name", row -> row.part(FoundStatement::name)),
          Column.text("source", row -> row.part(each -> each.source().text())),
          Column.text("kind", row -> row.part(each -> Terms.of(each.kind()))),
          Column.text("cue", row -> row.part(each -> each.cue().text())),
          Column.text("content", row -> row.part(each -> each.content().text())),
          Column.text("form", row -> row.part(each -> Terms.of(each.form()))),
          Column.text("certainty", row -> row.part(each -> Terms.of(each.certainty()))),
          Column.text("polarity", row -> row.part(each -> Terms.of(each.polarity()))),
          Column.text("excerpt", row -> row.article().excerpt().text()));

  private FoundCsv() {}

  /** A row for each statement, then each article, with its line break; the heads before. */
  public static List<String> rows(Found found) {
    List<String> lines = new ArrayList<>();
    lines.add(CsvRow.BYTE_ORDER_MARK + CsvRow.of(COLUMNS.stream().map(Column::name).toList()));
    for (FoundStatement each : found.statements()) {
      lines.add(CsvRow.of(Column.cells(COLUMNS, new Row(each.article(), each))));
    }
    for (FoundArticle each : found.articles()) {
      lines.add(CsvRow.of(Column.cells(COLUMNS, new Row(each, null))));
    }
    return lines;
  }
}
