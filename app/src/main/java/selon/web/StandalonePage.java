package selon.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a file of its own: with its styles in it, without what only a server could answer. */
final class StandalonePage {

  private StandalonePage() {}

  /**
   * The page by itself.
   *
   * @param page as the workbench shows it
   * @param style all of its style sheet
   */
  static String of(String page, String style) {
    Document document = Jsoup.parse(page);
    document.outputSettings().prettyPrint(false);
    document
        .select(
            "script, link, form, input[form], .pick, .skip, .bar, .work, .kept, .undone, .exports, .pager, .steps, .decide,"
                + " .edit, .tools, footer, #panel:not(:has(#chosen))")
        .remove();
    for (Element link : document.select("a[href]")) {
      String address = link.attr("href");
      if (address.startsWith("#")) {
        if (document.getElementById(address.substring(1)) == null) {
          link.removeAttr("href");
        }
      } else if (address.startsWith("/") || address.startsWith("?")) {
        link.removeAttr("href");
      }
      link.removeAttr("data-panel").removeAttr("data-key");
    }
    document.head().appendElement("style").appendChild(new DataNode(style));
    document.select("main").attr("class", "wide alone");
    return document.outerHtml();
  }
}
