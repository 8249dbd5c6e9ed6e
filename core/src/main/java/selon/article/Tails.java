package selon.article;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What stands below a line such as "3 comments" is comments to the end of the page; what stands
 * below the heading "Related articles" is the same as far as its box goes. Only below enough text
 * to be the article.
 */
final class Tails {

  /** Running text enough for the shortest of articles. */
  static final int ENOUGH = 250;

  private static final int LONGEST_LINE = 80;

  private final PageBlocks blocks;
  private final @Nullable FurnitureKind[] kinds;
  private final IntPredicate counts;
  private final Set<Element> aroundText = new HashSet<>();
  private int above;

  private Tails(PageBlocks blocks, @Nullable FurnitureKind[] kinds, IntPredicate counts) {
    this.blocks = blocks;
    this.kinds = kinds;
    this.counts = counts;
  }

  /**
   * Marks them.
   *
   * @param counts whether a block is running text of the article, as far as is known
   * @param kept whether a block is the article's in any case
   * @param byWords what a block's own words make it
   */
  static void mark(
      PageBlocks blocks,
      @Nullable FurnitureKind[] kinds,
      IntPredicate counts,
      IntPredicate kept,
      IntFunction<@Nullable FurnitureKind> byWords) {
    new Tails(blocks, kinds, counts).mark(kept, byWords);
  }

  private void mark(IntPredicate kept, IntFunction<@Nullable FurnitureKind> byWords) {
    int all = 0;
    for (int i = 0; i < kinds.length; i++) {
      all += counts.test(i) ? blocks.length(i) : 0;
    }
    FurnitureKind tail = null;
    Element box = null;
    for (int i = 0; i < kinds.length; i++) {
      if (tail != null && box != null && !blocks.isIn(box, i)) {
        tail = null;
      }
      if (tail == null) {
        see(i);
        FurnitureKind kind = kinds[i];
        if (opens(i, all) && byWords.apply(i) == kind) {
          box = kind == FurnitureKind.RELATED ? boxOf(i) : null;
          boolean alone = box != null && (i + 1 == kinds.length || !blocks.isIn(box, i + 1));
          // a bare heading has no box: it is believed where little can follow
          tail = alone && 3 * above <= 2 * all ? null : kind;
          box = alone ? null : box;
        }
      } else if (kinds[i] == null && !kept.test(i)) {
        kinds[i] = tail;
      }
    }
  }

  private void see(int i) {
    if (counts.test(i)) {
      above += blocks.length(i);
      for (Element at = blocks.holder(i); at != null && aroundText.add(at); ) {
        at = at.parent();
      }
    }
  }

  private boolean opens(int i, int all) {
    if (above < ENOUGH || blocks.length(i) > LONGEST_LINE) {
      return false;
    }
    boolean heading = blocks.isHeading(i);
    return kinds[i] == FurnitureKind.COMMENT && (heading || 3 * above > all)
        || kinds[i] == FurnitureKind.RELATED && heading;
  }

  /** The largest element around the block that holds no text of the article above it. */
  private Element boxOf(int i) {
    Element box = blocks.holder(i);
    for (Element up = box.parent(); up != null && !aroundText.contains(up); up = up.parent()) {
      box = up;
    }
    return box;
  }
}
