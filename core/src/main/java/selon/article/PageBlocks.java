package selon.article;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import selon.text.Span;

/** What the blocks of a page look like, each by itself and beside its neighbors. */
final class PageBlocks {

  private static final String STOPS = ".,!?;…»”\"。،、";

  private final String text;
  private final List<PageText.Block> blocks;
  private final boolean[] running;

  PageBlocks(PageText page) {
    text = page.text();
    blocks = page.blocks();
    running = new boolean[blocks.size()];
    for (int i = 0; i < running.length; i++) {
      running[i] = looksRunning(i);
    }
  }

  int size() {
    return blocks.size();
  }

  Element holder(int i) {
    return blocks.get(i).holder();
  }

  int length(int i) {
    return blocks.get(i).span().length();
  }

  String words(int i) {
    return blocks.get(i).span().in(text);
  }

  /** How much of the block stands on links, 0 to 1. */
  double linked(int i) {
    return (double) blocks.get(i).linked() / length(i);
  }

  /** Sentences, and not mostly links. */
  boolean isRunning(int i) {
    return running[i];
  }

  /** A paragraph that hardly anything but an article has. */
  boolean isStrong(int i) {
    return running[i] && length(i) >= 80 && linked(i) < 0.3;
  }

  /** Between two links: the summary in a list of other articles. */
  boolean isTeaser(int i) {
    return isLink(i - 1) && isLink(i + 1);
  }

  private boolean isLink(int i) {
    return i >= 0 && i < blocks.size() && linked(i) > 0.8;
  }

  boolean endsSentence(int i) {
    return ".!?…»”\"".indexOf(text.charAt(blocks.get(i).span().end() - 1)) >= 0;
  }

  boolean isHeading(int i) {
    String name = holder(i).normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** Whether the markup calls the block a paragraph or the like, not just a box. */
  boolean isParagraph(int i) {
    return switch (holder(i).normalName()) {
      case "p", "blockquote", "pre", "dl", "ul", "ol", "li", "dt", "dd", "td", "th" -> true;
      default -> isHeading(i);
    };
  }

  boolean isTableCell(int i) {
    String name = holder(i).normalName();
    return name.equals("td") || name.equals("th");
  }

  boolean isIn(Element root, int i) {
    for (Element at = holder(i); at != null; at = at.parent()) {
      if (at.equals(root)) {
        return true;
      }
    }
    return false;
  }

  /** Adds to the mass of all elements around the block. */
  void weigh(Map<Element, Integer> masses, int i, int length) {
    for (Element at = holder(i); at != null; at = at.parent()) {
      masses.merge(at, length, Integer::sum);
    }
  }

  private boolean looksRunning(int i) {
    Span span = blocks.get(i).span();
    if (span.length() < 40 || linked(i) > 0.5) {
      return false;
    }
    int words = 1;
    int stops = 0;
    for (int at = span.start(); at < span.end(); at++) {
      char c = text.charAt(at);
      words += c == ' ' ? 1 : 0;
      stops += STOPS.indexOf(c) >= 0 ? 1 : 0;
    }
    return words >= 8 && stops > 0 || words >= 20 || span.length() > 60 && stops > 1;
  }
}
