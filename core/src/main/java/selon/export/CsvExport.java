package selon.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A table as CSV (RFC 4180) in UTF-8, with a byte order mark, by which spreadsheets know it.
 *
 * <p>A spreadsheet runs a cell that begins like a formula. Such a text has an apostrophe put before
 * it, and so has one that begins with apostrophes and then like a formula: who takes one apostrophe
 * away from each of these has the text again.
 */
public final class CsvExport implements Export {

  private final Table<?> table;

  /** An export of the rows of the table. */
  public CsvExport(Table<?> table) {
    this.table = table;
  }

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public String part() {
    return table.name();
  }

  @Override
  public String ending() {
    return ".csv";
  }

  @Override
  public String mediaType() {
    return "text/csv; charset=utf-8";
  }

  @Override
  public String leavesOut() {
    return "the articles' texts, mentions, inferences and furniture; the table of claims also why"
        + " reports count as one";
  }

  @Override
  public void write(Holdings holdings, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(CsvRow.BYTE_ORDER_MARK);
    writer.write(CsvRow.of(table.columns().stream().map(Column::name).toList()));
    table.rows(holdings, cells -> writer.write(CsvRow.of(cells)));
    writer.flush();
  }
}
