package selon.export;

import java.util.List;
import selon.article.Article;
import selon.statement.Reading;
import selon.statement.Statement;

/** The statements as a table, each with its article. */
final class StatementTable {

  private record Row(Holdings holdings, Article article, Statement statement) {

    String words(selon.text.Spans spans) {
      return spans.in(article.text());
    }
  }

  private StatementTable() {}

  static Table<?> make() {
    return new Table<>(
        "statements",
        List.of(
            Column.text("article", (Row row) -> row.article().id()),
            Column.text("outlet", row -> row.article().outlet().name()),
            Column.text("title", row -> row.article().title()),
            Column.text(
                "url", row -> row.article().url() == null ? null : row.article().url().toString()),
            Column.text("input", row -> row.holdings().input(row.article())),
            Column.text("published_earliest", row -> Terms.earliest(row.article().published())),
            Column.text("published_latest", row -> Terms.latest(row.article().published())),
            Column.text("dated_by", row -> row.article().published().method()),
            Column.text("language", row -> row.article().language().tag()),
            Column.text("statement", row -> row.statement().id()),
            Column.text("parent", row -> row.statement().parent()),
            Column.text("chain", row -> Terms.chain(row.statement().chain())),
            Column.text("source_name", row -> row.statement().source().name()),
            Column.text("source", row -> row.words(row.statement().source().spans())),
            Column.text("kind", row -> Terms.of(row.statement().source().kind())),
            Column.text("cue", row -> row.words(row.statement().cue())),
            Column.text("content", row -> row.words(row.statement().content())),
            Column.text("form", row -> Terms.of(row.statement().form())),
            Column.text("attitude", row -> Terms.of(row.statement().attitude())),
            Column.text("stance", row -> Terms.of(row.statement().stance())),
            Column.text("certainty", row -> Terms.of(row.statement().factuality().certainty())),
            Column.text("polarity", row -> Terms.of(row.statement().factuality().polarity())),
            Column.text("hedges", row -> Terms.hedges(row.statement(), row.article().text())),
            Column.number("confidence", row -> row.statement().confidence()),
            Column.text("rule", row -> row.statement().rule()),
            Column.text("content_at", row -> Terms.places(row.statement().content())),
            Column.text("cue_at", row -> Terms.places(row.statement().cue())),
            Column.text("source_at", row -> Terms.places(row.statement().source().spans()))),
        StatementTable::rows);
  }

  private static void rows(Holdings holdings, Holdings.Step<Row> step) throws java.io.IOException {
    holdings.readings(
        (Reading reading) -> {
          for (Statement statement : reading.statements()) {
            step.take(new Row(holdings, reading.article(), statement));
          }
        });
  }
}
