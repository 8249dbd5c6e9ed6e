package selon.cli;

import selon.export.ReadingJson;
import selon.language.Language;
import selon.statement.Reading;
import selon.view.HtmlView;
import selon.view.TerminalView;

/** Shows a reading in one format. */
interface Rendering {

  /**
   * One reading.
   *
   * @param input what it was read from
   */
  String show(String input, Reading reading);

  /**
   * Chooses how readings are shown.
   *
   * @param language of headings and labels
   * @param width in columns
   */
  static Rendering of(Format format, Language language, boolean colors, int width) {
    return switch (format) {
      case JSON -> (input, reading) -> ReadingJson.write(reading, input);
      case HTML -> {
        HtmlView view = new HtmlView(language);
        yield (input, reading) -> view.show(reading);
      }
      case TEXT -> {
        TerminalView view = new TerminalView(language, width, colors);
        yield (input, reading) -> view.show(reading);
      }
    };
  }
}
