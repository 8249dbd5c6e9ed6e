package selon.view;

import java.util.ArrayList;
import java.util.List;
import selon.article.Article;
import selon.text.Span;

/** A long text in parts that a page can show at once. */
public final class TextParts {

  private final String text;
  private final int most;
  private final List<Span> parts = new ArrayList<>();
  private int start;

  private TextParts(String text, int most) {
    this.text = text;
    this.most = most;
  }

  /**
   * The parts in order; together they are the text. Each ends with a paragraph, or with a word of
   * one that is too long for a part.
   *
   * @param most how many UTF-16 units a part has at most
   */
  public static List<Span> of(Article article, int most) {
    TextParts parts = new TextParts(article.text(), most);
    if (article.text().length() > most) {
      parts.cut(Block.of(article));
    }
    parts.end(article.text().length());
    return parts.parts;
  }

  private void cut(List<Block> blocks) {
    int last = 0;
    for (Block block : blocks) {
      if (block.span().end() - start > most && last > start) {
        end(last);
      }
      while (block.span().end() - start > most) {
        end(wordEnd(start + most));
      }
      last = block.span().end();
    }
  }

  private void end(int end) {
    parts.add(new Span(start, end));
    start = end;
  }

  /** The last place before the offset where a word ends; the offset itself if there is none. */
  private int wordEnd(int offset) {
    for (int at = offset; at > start + most / 2; at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
  }
}
