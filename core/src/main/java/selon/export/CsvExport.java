package selon.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180) in UTF-8, with a byte order mark, by which spreadsheets know it.
 *
 * <p>A spreadsheet runs a cell that begins like a formula. Such a text has an apostrophe put before
 * it, and so has one that begins with apostrophes and then like a formula: who takes one apostrophe
 * away from each of these has the text again.
 */
public final class CsvExport implements Export {

  /** As OWASP lists them, with their wide forms. */
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠]");

  private static final Pattern QUOTED = Pattern.compile("[\",;\t\r\n]|^\\s|\\s$");

  private final Table<?> table;

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
    writer.write('\ufeff');
    row(table.columns().stream().map(Column::name).toList(), writer);
    table.rows(holdings, cells -> row(cells, writer));
    writer.flush();
  }

  private static void row(List<? extends @Nullable Object> cells, Writer out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      Object cell = cells.get(i);
      if (cell instanceof String text) {
        text(text, out);
      } else if (cell != null) {
        out.write(cell.toString());
      }
    }
    out.write("\r\n");
  }

  private static void text(String text, Writer out) throws IOException {
    String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    if (QUOTED.matcher(safe).find()) {
      out.write('"');
      out.write(safe.replace("\"", "\"\""));
      out.write('"');
    } else {
      out.write(safe);
    }
  }
}
