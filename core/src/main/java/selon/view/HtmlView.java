package selon.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import selon.language.Language;
import selon.statement.Reading;

/**
 * A reading as one page for a browser: the article's text with who says what marked in it, a list
 * of the statements and one of the sources, each linked with its places in the text. The page loads
 * nothing, runs no script, and has nothing of the input but its words.
 *
 * <p>Immutable and safe for threads. Linear in the reading, but for a logarithm; the same reading
 * gives the same page.
 */
public final class HtmlView {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HtmlView.class.getClassLoader(), HtmlView.class.getPackageName());

  private static final Stylesheet STYLE = Stylesheet.of("page.css", "marks.css", "reading.css");

  private final Labels labels;

  /**
   * @param uiLanguage of headings and labels; English if there are none in it
   */
  public HtmlView(Language uiLanguage) {
    this.labels = Labels.of(uiLanguage);
  }

  /** The page, a whole HTML document without characters that UTF-8 does not have. */
  public String show(Reading reading) {
    Outline outline = new Outline(reading, labels);
    StringOutput out = new StringOutput(4 * reading.article().text().length() + 32_768);
    TEMPLATES.render(
        "reading.jte", new ReadingPage(outline, AnnotatedText.of(outline), STYLE), out);
    return out.toString();
  }
}
