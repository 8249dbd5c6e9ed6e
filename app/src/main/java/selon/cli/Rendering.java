package selon.cli;

import selon.export.ReadingJson;
import selon.statement.Reading;
import selon.statement.Statement;

/** Shows a reading in one format. */
interface Rendering {

  String show(Reading reading);

  /**
   * Chooses how readings are shown.
   *
   * @param language of headings and labels, "fr" or "en"
   * @param width in columns
   */
  static Rendering of(Format format, String language, boolean colors, int width) {
    return switch (format) {
      case JSON -> ReadingJson::write;
      case TEXT, HTML -> Rendering::list;
    };
  }

  /** One line for each statement. */
  private static String list(Reading reading) {
    StringBuilder list = new StringBuilder(reading.article().title()).append('\n');
    for (Statement statement : reading.statements()) {
      list.append(String.join(" → ", statement.chain()))
          .append(": ")
          .append(statement.content().in(reading.article().text()))
          .append('\n');
    }
    return list.toString();
  }
}
