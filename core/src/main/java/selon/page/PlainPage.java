package selon.page;

/**
 * Text with no markup, as pasted from a page or a message.
 *
 * @param text the decoded text; the article's text will be this text to the character
 */
public record PlainPage(String name, String text) implements Page {}
