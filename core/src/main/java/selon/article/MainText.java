package selon.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import selon.text.Span;

/**
 * Tells an article's own blocks from the furniture of its page. First the element is sought that
 * holds most of the running text, then the blocks in it are judged one by one; everything outside
 * is furniture. See docs/adr for what it was measured against. Linear in the page.
 */
final class MainText {

  private final FurnitureMarks marks;
  private final Zones zones = new Zones();

  MainText(FurnitureMarks marks) {
    this.marks = marks;
  }

  /**
   * The kind of each block; null for the article's own.
   *
   * @param body the element that holds all blocks
   * @param declared the article's text as the page's metadata give it; empty if they do not
   */
  @Nullable FurnitureKind[] kinds(Element body, PageText page, String declared) {
    return new Decision(body, page, declared).decide();
  }

  private final class Decision {

    private final Element body;
    private final String text;
    private final List<PageText.Block> blocks;
    private final @Nullable FurnitureKind[] kinds;
    private final boolean[] running;
    private final Map<Element, Integer> mass = new HashMap<>();
    private final Set<String> declared;
    private int total;

    Decision(Element body, PageText page, String declared) {
      this.body = body;
      text = page.text();
      blocks = page.blocks();
      kinds = new FurnitureKind[blocks.size()];
      running = new boolean[blocks.size()];
      this.declared = Shingles.of(declared);
    }

    @Nullable FurnitureKind[] decide() {
      for (int i = 0; i < kinds.length; i++) {
        running[i] = isRunning(blocks.get(i));
        if (running[i]) {
          total += weigh(mass, i);
        }
      }
      Zones.Page zone = zones.new Page(mass, (int) (0.5 * total));
      Map<Element, Integer> own = new HashMap<>();
      int ownTotal = 0;
      for (int i = 0; i < kinds.length; i++) {
        PageText.Block block = blocks.get(i);
        Optional<FurnitureKind> kind = zone.kindOf(block.holder());
        kinds[i] = kind.isPresent() ? kind.get() : byWords(block);
        if (kinds[i] != null && running[i] && isDeclared(block)) {
          kinds[i] = null;
        }
        if (running[i] && kinds[i] == null) {
          ownTotal += weigh(own, i);
        }
      }
      Element root = root(own, ownTotal);
      if (root == null) {
        return allFurniture();
      }
      judge(root);
      return kinds;
    }

    /** Whether the page's metadata give the block's words as the article's. */
    private boolean isDeclared(PageText.Block block) {
      return !declared.isEmpty() && Shingles.covered(block.span().in(text), declared) > 0.7;
    }

    private int weigh(Map<Element, Integer> masses, int i) {
      int length = blocks.get(i).span().length();
      for (Element at = blocks.get(i).holder(); at != null; at = at.parent()) {
        masses.merge(at, length, Integer::sum);
      }
      return length;
    }

    private @Nullable FurnitureKind byWords(PageText.Block block) {
      return block.span().length() > 800 ? null : marks.kindOf(block.span().in(text)).orElse(null);
    }

    /** Sentences, and not mostly links. */
    private boolean isRunning(PageText.Block block) {
      Span span = block.span();
      if (span.length() < 40 || block.linked() > 0.5 * span.length()) {
        return false;
      }
      int words = 1;
      int stops = 0;
      for (int i = span.start(); i < span.end(); i++) {
        char c = text.charAt(i);
        words += c == ' ' ? 1 : 0;
        stops += ".,!?;…»”\"。،、".indexOf(c) >= 0 ? 1 : 0;
      }
      return words >= 8 && stops > 0 || words >= 20 || span.length() > 60 && stops > 1;
    }

    /** Down from the whole page for as long as one child holds nearly all. */
    private @Nullable Element root(Map<Element, Integer> own, int ownTotal) {
      if (ownTotal == 0) {
        return null;
      }
      Element at = body;
      while (true) {
        Element heaviest = null;
        int most = 0;
        for (Element child : at.children()) {
          int weight = own.getOrDefault(child, 0);
          if (weight > most) {
            most = weight;
            heaviest = child;
          }
        }
        double share = (double) most / own.getOrDefault(at, 1);
        if (heaviest == null || share < needed(heaviest) || isText(heaviest)) {
          return at;
        }
        at = heaviest;
      }
    }

    private double needed(Element child) {
      return child.normalName().equals("article") || child.attr("itemprop").equals("articleBody")
          ? 0.4
          : 0.7;
    }

    private boolean isText(Element element) {
      return switch (element.normalName()) {
        case "p", "blockquote", "ul", "ol", "td", "li", "pre" -> true;
        default -> false;
      };
    }

    private void judge(Element root) {
      int first = kinds.length;
      int last = -1;
      for (int i = 0; i < kinds.length; i++) {
        if (kinds[i] == null && running[i] && isIn(root, i)) {
          first = Math.min(first, i);
          last = i;
        }
      }
      for (int i = 0; i < kinds.length; i++) {
        if (kinds[i] != null) {
          continue;
        }
        boolean heading = isHeading(i);
        if (heading && blocks.get(i).holder().normalName().equals("h1") && i <= last) {
          continue;
        }
        if (i < first || i > last || !isIn(root, i)) {
          kinds[i] = outside(i);
        } else if (!running[i]) {
          kinds[i] = inside(i);
        }
      }
    }

    private FurnitureKind outside(int i) {
      PageText.Block block = blocks.get(i);
      return block.linked() * 2 > block.span().length()
          ? FurnitureKind.NAVIGATION
          : FurnitureKind.OTHER;
    }

    /** A short block amid the article: a heading and a short paragraph are its own. */
    private @Nullable FurnitureKind inside(int i) {
      PageText.Block block = blocks.get(i);
      boolean linked = block.linked() > 0.6 * block.span().length();
      if (linked) {
        return FurnitureKind.RELATED;
      }
      return null;
    }

    private boolean isHeading(int i) {
      String name = blocks.get(i).holder().normalName();
      return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private boolean isIn(Element root, int i) {
      for (Element at = blocks.get(i).holder(); at != null; at = at.parent()) {
        if (at.equals(root)) {
          return true;
        }
      }
      return false;
    }

    private @Nullable FurnitureKind[] allFurniture() {
      for (int i = 0; i < kinds.length; i++) {
        if (kinds[i] == null) {
          kinds[i] = outside(i);
        }
      }
      return kinds;
    }
  }
}
