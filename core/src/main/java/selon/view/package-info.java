/**
 * Readings and cascades for people. A {@link selon.statement.Reading} comes in; text for a terminal
 * ({@link selon.view.TerminalView}) or a page for a browser ({@link selon.view.HtmlView}) goes out;
 * so with a {@link selon.trace.Cascade} ({@link selon.view.CascadeView}, {@link
 * selon.view.TraceView}). The articles' text is not trusted: no view lets it speak to the terminal
 * or to the browser.
 */
@NullMarked
package selon.view;

import org.jspecify.annotations.NullMarked;
