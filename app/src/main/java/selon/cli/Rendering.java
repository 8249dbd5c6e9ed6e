package selon.cli;

import selon.export.ReadingJson;
import selon.language.Language;
import selon.statement.Reading;
import selon.view.HtmlView;
import selon.view.TerminalView;

/** Shows a reading in one format. */
interface Rendering {

  String show(Reading reading);

  /**
   * Chooses how readings are shown.
   *
   * @param language of headings and labels
   * @param width in columns
   */
  static Rendering of(Format format, Language language, boolean colors, int width) {
    return switch (format) {
      case JSON -> ReadingJson::write;
      case HTML -> new HtmlView(language)::show;
      case TEXT -> new TerminalView(language, width, colors)::show;
    };
  }
}
