package selon.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** {@code -f FORMAT}: how a list from a case is written, for people or for programs. */
final class ListFormat {

  private enum Form {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text, for people (default); json, an object on each line; csv, a table for spreadsheets")
  private Form form = Form.TEXT;

  boolean isText() {
    return form == Form.TEXT;
  }

  boolean isJson() {
    return form == Form.JSON;
  }

  boolean isCsv() {
    return form == Form.CSV;
  }
}
