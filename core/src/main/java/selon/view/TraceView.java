package selon.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import selon.language.Language;
import selon.trace.Cascade;

/**
 * The cascades of a collection as one page for a browser: for each claim its verdict, a drawing of
 * its travels in time and the same as a table, its tellings side by side with the words that
 * changed, and why which count as one report. The page loads nothing, runs no script, and has
 * nothing of the input but its words.
 *
 * <p>Immutable and safe for threads. Linear in the cascades, of which it shows no more than a
 * browser can bear and says so; the same cascades give the same page.
 */
public final class TraceView {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          TraceView.class.getClassLoader(),
          TraceView.class.getPackageName());

  private static final Stylesheet STYLE = Stylesheet.of("page.css", "trace.css", "cascade.css");

  private final Labels labels;

  /**
   * @param uiLanguage of headings and labels; English if there are none in it
   */
  public TraceView(Language uiLanguage) {
    this.labels = Labels.of(uiLanguage);
  }

  /**
   * The page, a whole HTML document without characters that UTF-8 does not have.
   *
   * @param cascades in the order in which they are shown
   */
  public String show(List<Cascade> cascades) {
    StringOutput out = new StringOutput(65_536);
    TEMPLATES.render("trace.jte", TracePage.of(cascades, labels, STYLE), out);
    return out.toString();
  }
}
