package selon.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import selon.text.Span;

/**
 * Tells an article's own blocks from the furniture of its page. First the markup and the words of
 * each block speak; then the element is sought that holds most of the running text, and in it the
 * stretch that is worth most; what is left outside is furniture. See docs/adr/0004 for what it was
 * measured against. Linear in the page.
 */
final class MainText {

  /** What a block counts more that the page's description repeats. */
  private static final int LEAD = 400;

  /** An element of this share of the running text is no furniture, whatever it is called. */
  private static final double MOST_OF_PAGE = 0.5;

  private static final int LONGEST_MARK = 800;

  private final PlainFurniture words;
  private final Zones zones = new Zones();

  MainText(PlainFurniture words) {
    this.words = words;
  }

  /**
   * The kind of each block; null for the article's own.
   *
   * @param body the element that holds all blocks
   */
  @Nullable FurnitureKind[] kinds(Element body, PageText page, Told told) {
    return new Decision(new PageBlocks(page), told).decide(body);
  }

  private final class Decision {

    private final PageBlocks blocks;
    private final Told told;
    private final @Nullable FurnitureKind[] kinds;
    private final boolean[] lead;
    private final Map<Element, Integer> mass = new HashMap<>();
    private int total;

    /** Whether the page has no long paragraph, so that short ones must do. */
    private boolean brief;

    Decision(PageBlocks blocks, Told told) {
      this.blocks = blocks;
      this.told = told;
      kinds = new FurnitureKind[blocks.size()];
      lead = new boolean[blocks.size()];
    }

    @Nullable FurnitureKind[] decide(Element body) {
      label();
      Tails.mark(blocks, kinds, this::counts, i -> told.hasInBody(blocks.words(i)), this::byWords);
      weighAll();
      if (total == 0) {
        brief = true;
        weighAll();
      }
      Element root = total == 0 ? null : HeaviestElement.in(body, mass);
      if (root == null) {
        for (int i = 0; i < kinds.length; i++) {
          kinds[i] = kinds[i] == null ? outside(i) : kinds[i];
        }
      } else {
        judge(root);
      }
      return kinds;
    }

    private void weighAll() {
      for (int i = 0; i < kinds.length; i++) {
        if (counts(i)) {
          total += weight(i);
          blocks.weigh(mass, i, weight(i));
        }
      }
    }

    /** What each block's markup and words say. */
    private void label() {
      Map<Element, Integer> running = new HashMap<>();
      int all = 0;
      for (int i = 0; i < kinds.length; i++) {
        if (blocks.isRunning(i)) {
          all += blocks.length(i);
          blocks.weigh(running, i, blocks.length(i));
        }
      }
      Zones.Page zone = zones.new Page(running, (int) (MOST_OF_PAGE * all));
      for (int i = 0; i < kinds.length; i++) {
        kinds[i] = zone.kindOf(blocks.holder(i)).orElse(null);
        if (kinds[i] == null || isVague(kinds[i])) {
          FurnitureKind said = byWords(i);
          kinds[i] = said == null ? kinds[i] : said;
        }
        if (blocks.isRunning(i)) {
          String text = blocks.words(i);
          lead[i] = blocks.linked(i) == 0 && told.hasInDescription(text);
          kinds[i] = lead[i] || told.hasInBody(text) ? null : kinds[i];
        }
      }
      List<Integer> entries = entryTimes();
      if (entries.size() > 1) {
        entries.forEach(i -> kinds[i] = null);
      }
    }

    /** Clock times that are marked up as dates: one is the page's own, several are of entries. */
    private List<Integer> entryTimes() {
      List<Integer> entries = new ArrayList<>();
      for (int i = 0; i < kinds.length; i++) {
        if (kinds[i] == FurnitureKind.SIGNATURE && isEntryTime(i)) {
          entries.add(i);
        }
      }
      return entries;
    }

    /** Whether the block's words may know better: a copyright in the foot of a page. */
    private static boolean isVague(FurnitureKind kind) {
      return kind == FurnitureKind.NAVIGATION || kind == FurnitureKind.OTHER;
    }

    private @Nullable FurnitureKind byWords(int i) {
      FurnitureKind kind = blocks.length(i) > LONGEST_MARK ? null : words.byWords(blocks.words(i));
      // a date in a table is one of its data
      return kind == FurnitureKind.SIGNATURE && blocks.isTableCell(i) ? null : kind;
    }

    private boolean counts(int i) {
      boolean text = blocks.isStrong(i) || brief && blocks.isRunning(i);
      return kinds[i] == null && text && (lead[i] || !blocks.isTeaser(i));
    }

    private int weight(int i) {
      return blocks.length(i) + (lead[i] ? LEAD : 0);
    }

    private void judge(Element root) {
      boolean[] in = new boolean[kinds.length];
      for (int i = 0; i < kinds.length; i++) {
        in[i] = blocks.isIn(root, i);
      }
      Span extent = withEntryTime(extent(in), in);
      int top = titleAbove(extent.start());
      for (int i = 0; i < kinds.length; i++) {
        boolean standfirst = top >= 0 && i > top && i < extent.start() && blocks.isRunning(i);
        if (kinds[i] != null || i == top || standfirst) {
          continue;
        }
        if (!in[i] || !extent.contains(i)) {
          kinds[i] = outside(i);
        } else if (!blocks.isRunning(i)) {
          kinds[i] = inside(i);
        }
      }
      SignOff.mark(blocks, kinds, told.authors());
    }

    /**
     * The stretch of blocks with the largest sum, where running text counts for and furniture
     * against (maximum subsequence: Pasternack and Roth, WWW 2009), so that a stray teaser beyond a
     * stretch of menus stays out.
     */
    private Span extent(boolean[] in) {
      double best = 0;
      double sum = 0;
      int start = 0;
      Span extent = new Span(0, 0);
      for (int i = 0; i < kinds.length; i++) {
        if (sum <= 0) {
          sum = 0;
          start = i;
        }
        sum += in[i] ? value(i) : -20;
        if (sum > best) {
          best = sum;
          extent = new Span(start, i + 1);
        }
      }
      return extent;
    }

    /** The first entry's time stands above its words. */
    private Span withEntryTime(Span extent, boolean[] in) {
      int above = extent.start() - 1;
      return above >= 0 && in[above] && isEntryTime(above) ? new Span(above, extent.end()) : extent;
    }

    private boolean isEntryTime(int i) {
      String text = blocks.words(i);
      return EntryTime.isAlone(text, new Span(0, text.length()));
    }

    private double value(int i) {
      int length = blocks.length(i);
      if (kinds[i] != null) {
        return -10 - 0.4 * Math.min(length, 300);
      }
      if (blocks.isRunning(i)) {
        return counts(i) ? weight(i) : blocks.isStrong(i) ? -10 : 0.5 * length;
      }
      if (blocks.linked(i) > 0.5) {
        return -10 - 0.6 * length;
      }
      return blocks.endsSentence(i) ? 0.5 * length : 0;
    }

    /** The block of the title that stands nearest above the article; -1 if there is none. */
    private int titleAbove(int first) {
      for (int i = Math.min(first, kinds.length - 1); i >= 0; i--) {
        if (blocks.length(i) < 400 && told.isTitle(blocks.words(i))) {
          kinds[i] = null;
          return i;
        }
      }
      return -1;
    }

    private FurnitureKind outside(int i) {
      return blocks.linked(i) > 0.5 ? FurnitureKind.NAVIGATION : FurnitureKind.OTHER;
    }

    /** A short block amid the article: a heading and a short paragraph are its own. */
    private @Nullable FurnitureKind inside(int i) {
      if (blocks.linked(i) > 0.6) {
        return FurnitureKind.RELATED;
      }
      return isLabel(i) ? FurnitureKind.OTHER : null;
    }

    /** "Replay" in a box of its own is a button; so is a line with no letter in it. */
    private boolean isLabel(int i) {
      String text = blocks.words(i);
      boolean button = !blocks.isParagraph(i) && !blocks.endsSentence(i) && text.length() <= 20;
      return text.chars().noneMatch(Character::isLetterOrDigit)
          || button
              && text.indexOf(' ') == text.lastIndexOf(' ')
              && text.chars().noneMatch(Character::isDigit);
    }
  }
}
