package selon.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import selon.text.Span;

/**
 * Puts a page's text together: blocks joined by line breaks, white space collapsed as a browser
 * does, and for each run of units where it stood in the markup.
 */
final class PageTextBuilder {

  /** Longer than any named character reference. */
  private static final int LONGEST_REFERENCE = 40;

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private final List<PageText.Block> blocks = new ArrayList<>();
  private final List<PageText.Link> links = new ArrayList<>();
  private int[] runs = new int[64];
  private int[] inputs = new int[64];
  private int[] lengths = new int[64];
  private int runCount;
  private int blockStart = -1;
  private int linked;
  private boolean space;
  private boolean parting;

  PageTextBuilder(String html) {
    this.html = html;
  }

  /** All that was added. */
  PageText build() {
    Origin origin =
        new Origin(
            Arrays.copyOf(runs, runCount),
            Arrays.copyOf(inputs, runCount),
            Arrays.copyOf(lengths, runCount));
    return new PageText(text.toString(), blocks, links, origin);
  }

  void link(Span span, String address) {
    links.add(new PageText.Link(span, address));
  }

  /** Where the next unit of text will stand, or one before. */
  int length() {
    return text.length();
  }

  /** Whether the block has text so far, and whether it ends a sentence. */
  boolean endsSentence() {
    return blockStart >= 0 && ".!?…»”\":".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  void space() {
    space = true;
  }

  /**
   * Two inline elements meet: style sheets often set them apart, as in a byline and the date behind
   * it. "MarinPublié" is two words; "iPhone" in one element is one.
   */
  void mayPart() {
    parting = true;
  }

  /** Ends the block, if there is one. */
  void end(Element holder) {
    if (blockStart >= 0) {
      blocks.add(new PageText.Block(new Span(blockStart, text.length()), holder, linked));
    }
    blockStart = -1;
    linked = 0;
    space = false;
  }

  void add(TextNode node, boolean inLink) {
    String words = node.getWholeText();
    int[] places = places(words, node.sourceRange().startPos(), node.sourceRange().endPos());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        space = true;
        continue;
      }
      if (blockStart < 0) {
        if (Paragraphs.isBlank(c)) {
          continue;
        }
        if (text.length() > 0) {
          text.append('\n');
        }
        blockStart = text.length();
      } else if (parting && !space && partsBefore(c)) {
        append(' ', -1, inLink);
      } else if (space) {
        boolean copied = i > 0 && words.charAt(i - 1) == ' ';
        append(' ', copied ? places[i - 1] : -1, inLink);
      }
      space = false;
      parting = false;
      append(c, places[i], inLink);
    }
  }

  private boolean partsBefore(char c) {
    return Character.isUpperCase(c) && Character.isLowerCase(text.charAt(text.length() - 1));
  }

  private void append(char c, int place, boolean inLink) {
    linked += inLink ? 1 : 0;
    if (place >= 0) {
      int last = runCount - 1;
      if (last >= 0
          && runs[last] + lengths[last] == text.length()
          && inputs[last] + lengths[last] == place) {
        lengths[last]++;
      } else {
        startRun(place);
      }
    }
    text.append(c);
  }

  private void startRun(int place) {
    if (runCount == runs.length) {
      runs = Arrays.copyOf(runs, 2 * runCount);
      inputs = Arrays.copyOf(inputs, 2 * runCount);
      lengths = Arrays.copyOf(lengths, 2 * runCount);
    }
    runs[runCount] = text.length();
    inputs[runCount] = place;
    lengths[runCount++] = 1;
  }

  /** Where each unit of the node's text stands in the markup; -1 for one that does not. */
  private int[] places(String words, int start, int end) {
    int[] places = new int[words.length()];
    Arrays.fill(places, -1);
    if (start < 0 || end > html.length()) {
      return places;
    }
    int at = start;
    int i = 0;
    while (i < words.length() && at < end) {
      char c = html.charAt(at);
      if (c == '&') {
        int after = referenceEnd(at, end);
        String reference = html.substring(at, after);
        String meant =
            reference.length() == 1 ? reference : Parser.unescapeEntities(reference, false);
        if (!meant.equals(reference) && words.startsWith(meant, i)) {
          i += meant.length();
          at = after;
          continue;
        }
      }
      if (c == words.charAt(i)) {
        places[i++] = at++;
      } else if (c == '\r' || c == '\0') {
        at++;
      } else {
        break;
      }
    }
    return places;
  }

  private int referenceEnd(int at, int end) {
    int last = Math.min(end, at + LONGEST_REFERENCE);
    int i = at + 1;
    while (i < last && (Character.isLetterOrDigit(html.charAt(i)) || html.charAt(i) == '#')) {
      i++;
    }
    return i < last && html.charAt(i) == ';' ? i + 1 : i;
  }
}
