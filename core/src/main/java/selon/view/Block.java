package selon.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Furniture;
import selon.article.FurnitureKind;
import selon.text.Span;

/**
 * A paragraph of the text as a page shows it.
 *
 * @param furniture what it is for; null if it is of the article proper
 */
record Block(Span span, @Nullable FurnitureKind furniture) {

  /**
   * The article's paragraphs in order. Words that stand between them, which a reading from outside
   * may have, are one too, so that all that is not blank is in a block.
   */
  static List<Block> of(Article article) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Span paragraph : article.paragraphs()) {
      if (paragraph.start() >= at && !paragraph.isEmpty()) {
        between(article.text(), at, paragraph.start(), spans);
        spans.add(paragraph);
        at = paragraph.end();
      }
    }
    between(article.text(), at, article.text().length(), spans);
    return withFurniture(spans, article.furniture());
  }

  private static void between(String text, int start, int end, List<Span> spans) {
    if (!text.substring(start, end).isBlank()) {
      spans.add(new Span(start, end));
    }
  }

  private static List<Block> withFurniture(List<Span> spans, List<Furniture> furniture) {
    List<Block> blocks = new ArrayList<>();
    int next = 0;
    for (Span span : spans) {
      while (next < furniture.size() && furniture.get(next).span().end() <= span.start()) {
        next++;
      }
      boolean beside = next < furniture.size() && furniture.get(next).span().overlaps(span);
      blocks.add(new Block(span, beside ? furniture.get(next).kind() : null));
    }
    return blocks;
  }
}
