package selon.export;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of inputs as CSV, for spreadsheets: each text is a text and no formula. */
public final class LedgerCsv {

  private LedgerCsv() {}

  /** The names of the columns, after the mark by which spreadsheets know UTF-8. */
  public static String head() {
    return CsvRow.BYTE_ORDER_MARK
        + CsvRow.of(List.of("time", "outcome", "name", "reason", "number", "article", "sha256"));
  }

  /** One input. */
  public static String row(
      Instant time,
      String outcome,
      String name,
      String reason,
      int number,
      @Nullable String article,
      String hash) {
    return CsvRow.of(Arrays.asList(time.toString(), outcome, name, reason, number, article, hash));
  }
}
