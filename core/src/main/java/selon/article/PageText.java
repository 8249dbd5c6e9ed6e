package selon.article;

import java.util.List;
import org.jsoup.nodes.Element;
import selon.text.Span;

/**
 * The visible text of a page.
 *
 * @param blocks in order, parted by one line break each; together they are the text
 * @param links in order of their end
 * @param origin the way back to the markup
 */
record PageText(String text, List<Block> blocks, List<Link> links, Origin origin) {

  PageText {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
  }

  /**
   * One block of text.
   *
   * @param holder the innermost element of block level around it
   * @param linked how many of its units are in links
   */
  record Block(Span span, Element holder, int linked) {}

  /** A link and the text that it stands on. */
  record Link(Span span, String address) {}
}
