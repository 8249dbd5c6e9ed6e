/**
 * A reading for people. A {@link selon.statement.Reading} comes in; text for a terminal ({@link
 * selon.view.TerminalView}) or a page for a browser ({@link selon.view.HtmlView}) goes out. The
 * article's text is not trusted: neither view lets it speak to the terminal or to the browser.
 */
@NullMarked
package selon.view;

import org.jspecify.annotations.NullMarked;
