package selon.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import selon.text.Span;

/** Walks a page and puts its visible text together. Iterates, so that depth costs no stack. */
final class PageWalk implements NodeFilter {

  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "select",
          "datalist",
          "textarea",
          "input",
          "map",
          "math");
  private static final Set<String> BLOCKS =
      Set.of(
          "td", "th", "button", "label", "figcaption", "summary", "legend", "caption", "amp-img");

  private final PageTextBuilder page;
  private final Map<Element, Integer> lengths;
  private final int half;
  private final Deque<Integer> links = new ArrayDeque<>();
  private int breaks;

  private PageWalk(PageTextBuilder page, Map<Element, Integer> lengths, int half) {
    this.page = page;
    this.lengths = lengths;
    this.half = half;
  }

  static PageText read(Document document, String html) {
    Map<Element, Integer> lengths = lengths(document);
    PageTextBuilder page = new PageTextBuilder(html);
    document.filter(new PageWalk(page, lengths, lengths.getOrDefault(document, 0) / 2));
    return page.build();
  }

  /** How much text, hidden or not, each element holds. */
  private static Map<Element, Integer> lengths(Document document) {
    Map<Element, Integer> lengths = new HashMap<>();
    document.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            return node instanceof Element element && SILENT.contains(element.normalName())
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            Node parent = node.parentNode();
            if (parent instanceof Element holder) {
              int length =
                  node instanceof TextNode words
                      ? words.getWholeText().length()
                      : lengths.getOrDefault(node, 0);
              lengths.merge(holder, length, Integer::sum);
            }
            return FilterResult.CONTINUE;
          }
        });
    return lengths;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (!words.isBlank()) {
        breaks = 0;
      }
      page.add(words, !links.isEmpty());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (SILENT.contains(name) || isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      lineBreak(element);
    } else if (isBlock(element)) {
      page.end(holder(element.parent(), element));
    }
    if (!isBlock(element) && element.previousSibling() instanceof Element) {
      page.mayPart();
    }
    if (name.equals("a")) {
      links.push(page.length());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        int start = links.pop();
        String address = element.absUrl("href");
        if (page.length() > start && address.startsWith("http")) {
          page.link(new Span(start, page.length()), address);
        }
      }
      if (isBlock(element)) {
        page.end(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Two breaks part paragraphs; so does one behind the end of a sentence. */
  private void lineBreak(Element element) {
    breaks++;
    if (breaks > 1 || page.endsSentence()) {
      page.end(holder(element.parent(), element));
    } else {
      page.space();
    }
  }

  private static Element holder(@Nullable Element parent, Element otherwise) {
    Element holder = parent;
    while (holder != null && !isBlock(holder)) {
      holder = holder.parent();
    }
    return holder == null ? otherwise : holder;
  }

  static boolean isBlock(Element element) {
    return element.isBlock() || BLOCKS.contains(element.normalName());
  }

  /** What holds most of the page's text is shown after all, once a script has run. */
  private boolean isHidden(Element element) {
    boolean hidden =
        element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true")
            || hiddenByStyle(element.attr("style"));
    return hidden && lengths.getOrDefault(element, 0) <= half;
  }

  private static boolean hiddenByStyle(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }
}
