package selon.view;

import java.util.ArrayList;
import java.util.List;
import selon.mention.Mention;
import selon.statement.Hedge;
import selon.text.Span;

/** The marks of a reading. */
final class Marks {

  private final Outline outline;
  private final Span part;
  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  private Marks(Outline outline, Span part) {
    this.outline = outline;
    this.part = part;
    this.text = outline.reading().article().text();
  }

  /** Those that have words of a part of the text, in order of their start; none is empty. */
  static List<Mark> of(Outline outline, Span part) {
    return new Marks(outline, part).find();
  }

  private List<Mark> find() {
    List<Span> inferences = outline.reading().inferences();
    for (int i = 0; i < inferences.size(); i++) {
      add(Layer.INFERENCE, i + 1, inferences.get(i), "");
    }
    outline.entries().forEach(this::add);
    for (Mention mention : outline.reading().mentions()) {
      if (mention instanceof Mention.Quantity quantity && quantity.span().overlaps(part)) {
        String value = Amount.of(quantity, outline.labels().language(), text);
        add(Layer.QUANTITY, marks.size(), quantity.span(), value);
      }
    }
    marks.sort((one, other) -> one.span().compareTo(other.span()));
    return marks;
  }

  private void add(Entry entry) {
    for (Span piece : entry.statement().content()) {
      add(Layer.CONTENT, entry.number(), piece, "");
    }
    for (Span piece : entry.statement().source().spans()) {
      add(Layer.SOURCE, marks.size(), piece, "");
    }
    for (Span piece : entry.statement().cue()) {
      add(Layer.CUE, marks.size(), piece, "");
    }
    for (Hedge hedge : entry.statement().factuality().hedges()) {
      String kind = outline.labels().of("hedge", hedge.kind());
      add(Layer.HEDGE, marks.size(), hedge.span(), kind);
    }
  }

  private void add(Layer layer, int number, Span span, String title) {
    Span whole = whole(span);
    if (!span.isEmpty() && whole.overlaps(part)) {
      marks.add(new Mark(layer, number, whole, title));
    }
  }

  /** With the other half of a character that a span from outside may cut in two. */
  private Span whole(Span span) {
    int start = cuts(span.start()) ? span.start() - 1 : span.start();
    return new Span(start, cuts(span.end()) ? span.end() + 1 : span.end());
  }

  private boolean cuts(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
