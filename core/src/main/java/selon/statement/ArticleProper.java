package selon.statement;

import java.util.ArrayList;
import java.util.List;
import selon.article.Article;
import selon.article.Furniture;
import selon.text.Span;
import selon.text.Spans;

/**
 * An article without its furniture: what a quotation runs over and is not part of it, as a link to
 * another article between two of its paragraphs, is cut out of it.
 */
final class ArticleProper {

  private final String text;
  private final List<Furniture> furniture;

  ArticleProper(Article article) {
    text = article.text();
    furniture = article.furniture();
  }

  /** The attribution with the furniture cut out of its content. */
  Attribution of(Attribution whole) {
    Spans content = of(whole.content());
    return content.equals(whole.content())
        ? whole
        : new Attribution(whole.source(), whole.cue(), content, whole.rule(), whole.confidence());
  }

  private Spans of(Spans whole) {
    List<Span> proper = new ArrayList<>();
    for (Span piece : whole) {
      int start = piece.start();
      for (int i = firstEndingAfter(start);
          i < furniture.size() && furniture.get(i).span().start() < piece.end();
          i++) {
        Span cut = furniture.get(i).span();
        add(proper, start, cut.start());
        start = cut.end();
      }
      if (start == piece.start()) {
        proper.add(piece);
      } else {
        add(proper, start, piece.end());
      }
    }
    return new Spans(proper);
  }

  /** Without the white space at the cut. */
  private void add(List<Span> pieces, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      pieces.add(new Span(start, end));
    }
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = furniture.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (furniture.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
