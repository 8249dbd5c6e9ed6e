package selon.page;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/** The page of one item: its title as the heading, below it its text. */
final class ItemMarkup {

  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");

  private ItemMarkup() {}

  static String page(String title, String body) {
    String heading = title.isEmpty() ? "" : "<h1>" + Entities.escape(title) + "</h1>\n";
    return "<!doctype html><title></title><article>\n" + heading + body + "\n</article>";
  }

  /** Text without markup as paragraphs: parted by blank lines, or by each line if none is blank. */
  static String paragraphs(String text) {
    StringBuilder body = new StringBuilder();
    boolean spaced = BLANK_LINES.matcher(text.strip()).find();
    for (String paragraph : spaced ? BLANK_LINES.split(text) : text.split("\\R")) {
      if (!paragraph.isBlank()) {
        body.append("<p>").append(Entities.escape(paragraph.strip())).append("</p>\n");
      }
    }
    return body.toString();
  }

  /** What markup shows, on one line: titles come with tags and references in them. */
  static String plain(String markup) {
    return markup.indexOf('<') < 0 && markup.indexOf('&') < 0
        ? markup.strip().replaceAll("\\s+", " ")
        : Jsoup.parseBodyFragment(markup).text().strip();
  }
}
