package selon.export;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of CSV (RFC 4180) that no spreadsheet takes for a formula: a text that begins like one has
 * an apostrophe put before it, and so has one that begins with apostrophes and then like a formula.
 * Who takes one apostrophe away from each of these has the text again.
 */
final class CsvRow {

  /** By which spreadsheets know that a file is UTF-8. */
  static final char BYTE_ORDER_MARK = '\ufeff';

  /** As OWASP lists them, with their wide forms. */
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠]");

  private static final Pattern QUOTED = Pattern.compile("[\",;\t\r\n]|^\\s|\\s$");

  private CsvRow() {}

  /** The cells, texts and others, with the end of the line; null is an empty cell. */
  static String of(List<? extends @Nullable Object> cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        row.append(',');
      }
      Object cell = cells.get(i);
      if (cell instanceof String text) {
        text(text, row);
      } else if (cell != null) {
        row.append(cell);
      }
    }
    return row.append("\r\n").toString();
  }

  private static void text(String text, StringBuilder row) {
    String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    if (QUOTED.matcher(safe).find()) {
      row.append('"').append(safe.replace("\"", "\"\"")).append('"');
    } else {
      row.append(safe);
    }
  }
}
