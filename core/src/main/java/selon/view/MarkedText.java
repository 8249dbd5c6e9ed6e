package selon.view;

import java.util.ArrayList;
import java.util.List;
import selon.mention.Mention;
import selon.statement.Hedge;
import selon.text.Span;
import selon.view.StyledText.Style;

/** Pieces of an article's text on one line, with hedges as ~word~ and quantities as ‹number›. */
final class MarkedText {

  private final String source;
  private final StyledText text = new StyledText();
  private int left;

  /**
   * @param most how many characters of the source to look at
   */
  MarkedText(String source, int most) {
    this.source = source;
    this.left = most;
  }

  /** Adds a piece, after " … " if it is not the first. */
  void piece(Span piece, List<Hedge> hedges, List<Mention> mentions) {
    if (left <= 0) {
      return;
    }
    if (!text.isEmpty()) {
      text.add(" … ");
    }
    int end = Math.min(piece.end(), piece.start() + left);
    left -= end - piece.start();
    int at = piece.start();
    for (Mark mark : marks(piece, end, hedges, mentions)) {
      if (mark.span().start() >= at) {
        plain(at, mark.span().start());
        text.add(mark.style(), mark.open() + words(mark.span()) + mark.close());
        at = mark.span().end();
      }
    }
    plain(at, end);
  }

  StyledText text() {
    return text;
  }

  private record Mark(Span span, Style style, String open, String close) {}

  private List<Mark> marks(Span piece, int end, List<Hedge> hedges, List<Mention> mentions) {
    Span seen = new Span(piece.start(), end);
    List<Mark> marks = new ArrayList<>();
    for (Hedge hedge : hedges) {
      if (seen.contains(hedge.span()) && !hedge.span().isEmpty()) {
        marks.add(new Mark(hedge.span(), Style.HEDGE, "~", "~"));
      }
    }
    for (int i = firstFrom(piece.start(), mentions);
        i < mentions.size() && mentions.get(i).span().start() < end;
        i++) {
      if (mentions.get(i) instanceof Mention.Quantity quantity && seen.contains(quantity.span())) {
        Span number = after(hedges, quantity.span());
        if (hedges.stream().noneMatch(hedge -> hedge.span().overlaps(number))) {
          marks.add(new Mark(number, Style.QUANTITY, "‹", "›"));
        }
      }
    }
    marks.sort((one, other) -> one.span().compareTo(other.span()));
    return marks;
  }

  /** The quantity without the approximator that opens it: "~plus de~ ‹100 chefs›". */
  private Span after(List<Hedge> hedges, Span quantity) {
    for (Hedge hedge : hedges) {
      int end = hedge.span().end();
      if (hedge.span().contains(quantity.start()) && end < quantity.end()) {
        while (end < quantity.end() - 1 && isBlankAt(end)) {
          end++;
        }
        return new Span(end, quantity.end());
      }
    }
    return quantity;
  }

  private static int firstFrom(int offset, List<Mention> mentions) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Keeps a space at either end, which joins it to its neighbors. */
  private void plain(int start, int end) {
    if (start < end) {
      String words = words(new Span(start, end));
      String before = isBlankAt(start) && !text.isEmpty() ? " " : "";
      String after = !words.isEmpty() && isBlankAt(end - 1) ? " " : "";
      text.add(before + words + after);
    }
  }

  private boolean isBlankAt(int at) {
    return VisibleText.shown(source.charAt(at)) == ' ';
  }

  private String words(Span span) {
    return VisibleText.line(span.in(source), Integer.MAX_VALUE);
  }
}
