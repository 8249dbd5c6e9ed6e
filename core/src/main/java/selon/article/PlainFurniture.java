package selon.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.text.Span;

/**
 * The furniture of a text that was pasted from a page, by its words alone. What a paragraph says
 * decides; only a signature is known by where it stands, before or behind the article proper, and
 * other furniture does not count for that. In doubt a paragraph is the article's.
 */
final class PlainFurniture {

  /** A byline stands among the first paragraphs of the article proper. */
  private static final int HEAD = 4;

  private static final String CLOSING = "»”\"’'";

  private final FurnitureMarks marks;
  private final VisibleDate dates;

  PlainFurniture(FurnitureMarks marks, VisibleDate dates) {
    this.marks = marks;
    this.dates = dates;
  }

  /** The kind of each paragraph; null for the article's own. */
  @Nullable FurnitureKind[] kinds(String text, List<Span> paragraphs) {
    @Nullable FurnitureKind[] kinds = new FurnitureKind[paragraphs.size()];
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      Span paragraph = paragraphs.get(i);
      if (paragraph.length() <= 1000) {
        kinds[i] = byWords(paragraph.in(text));
      }
      if (kinds[i] == null) {
        own.add(i);
      }
    }
    if (own.size() == 1 && paragraphs.size() == 1) {
      return kinds;
    }
    signatures(text, paragraphs, own, kinds);
    return kinds;
  }

  /** What the paragraph's own words make it; null if nothing does. */
  @Nullable FurnitureKind byWords(String paragraph) {
    FurnitureKind kind = marks.kindOf(paragraph).orElse(null);
    if (kind != null) {
      return kind;
    }
    if (isSlug(paragraph)) {
      return FurnitureKind.CAPTION;
    }
    if (dates.isDateLine(paragraph) || NameLine.isByline(paragraph)) {
      return FurnitureKind.SIGNATURE;
    }
    return null;
  }

  private static void signatures(
      String text, List<Span> paragraphs, List<Integer> own, @Nullable FurnitureKind[] kinds) {
    if (own.size() < 3) {
      return;
    }
    for (int i = 1; i < Math.min(HEAD, own.size() - 1); i++) {
      boolean bodyFollows = paragraphs.get(own.get(i + 1)).length() > 120;
      if (bodyFollows && NameLine.isNames(paragraphs.get(own.get(i)).in(text))) {
        kinds[own.get(i)] = FurnitureKind.SIGNATURE;
        break;
      }
    }
    int last = own.get(own.size() - 1);
    Span before = paragraphs.get(own.get(own.size() - 2));
    // « … » and a name below it is a quotation with its source
    boolean afterQuotation = CLOSING.indexOf(text.charAt(before.end() - 1)) >= 0;
    boolean introduced = text.charAt(before.end() - 1) == ':';
    if (!afterQuotation && !introduced && NameLine.isNames(paragraphs.get(last).in(text))) {
      kinds[last] = FurnitureKind.SIGNATURE;
    }
  }

  /** A file's or an address's name in the place of a picture: "vue-du-vieux-port", "IMG_12.jpg". */
  static boolean isSlug(String paragraph) {
    if (paragraph.length() > 150 || paragraph.indexOf(' ') >= 0) {
      return false;
    }
    String lower = paragraph.toLowerCase(Locale.ROOT);
    for (String ending : new String[] {".jpg", ".jpeg", ".png", ".gif", ".webp"}) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    String[] words = paragraph.split("[-_]");
    return words.length >= 3
        && paragraph.equals(lower)
        && Arrays.stream(words).allMatch(word -> word.chars().allMatch(Character::isLetterOrDigit));
  }
}
