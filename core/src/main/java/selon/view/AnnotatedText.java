package selon.view;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import selon.article.FurnitureKind;
import selon.text.Span;

/**
 * An article's text as markup: all its words, in its order, in elements for what is marked. The
 * marks need not nest: at each place where one starts or ends, what cannot stay open is closed and
 * opened again. Without references and summaries, the text is that of the article, made visible.
 *
 * <p>Linear in text and marks, but for a logarithm.
 */
public final class AnnotatedText {

  private static final int LONGEST_TITLE = 2000;

  private final Outline outline;
  private final String text;
  private final Span part;
  private final Sweep sweep;
  private final MarkElements elements;
  private final int[] bounds;
  private final List<Mark> open = new ArrayList<>();
  private StringOutput out = new StringOutput();
  private int nextBound;

  /**
   * Safe as it is: the article has only its words in it.
   *
   * @param head up to the headline, which is the heading of the page; empty if the text has none
   * @param body all that follows
   */
  public record Markup(String head, String body) {}

  private AnnotatedText(Outline outline, Span part, MarkElements elements) {
    this.outline = outline;
    this.text = outline.reading().article().text();
    this.part = part;
    this.elements = elements;
    List<Mark> marks = Marks.of(outline, part);
    this.sweep = new Sweep(marks);
    this.bounds =
        marks.stream()
            .flatMapToInt(mark -> IntStream.of(mark.span().start(), mark.span().end()))
            .sorted()
            .distinct()
            .toArray();
  }

  /** The text of a page that has an entry for each statement and inference below it. */
  static Markup of(Outline outline) {
    Span all = new Span(0, outline.reading().article().text().length());
    return new AnnotatedText(outline, all, new MarkElements(outline)).markup();
  }

  /**
   * Part of the text, for a page that shows one statement at a time.
   *
   * @param part one of {@link TextParts}
   * @param addresses of what is said of a statement; escaped here
   */
  public static Markup of(Outline outline, Span part, Function<Entry, String> addresses) {
    return new AnnotatedText(outline, part, new MarkElements(outline, addresses)).markup();
  }

  private Markup markup() {
    List<Block> blocks =
        Block.of(outline.reading().article()).stream()
            .filter(block -> block.span().overlaps(part))
            .toList();
    elements.startAt(part.start());
    int headline = headline(blocks);
    String head = "";
    int at = part.start();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Span shown = shown(block);
      words(at, shown.start());
      boolean beside = block.furniture() != null;
      if (beside && (i == 0 || blocks.get(i - 1).furniture() == null)) {
        fold(blocks, i);
      }
      write(shown, i == headline ? "h1" : "p");
      if (beside && (i + 1 == blocks.size() || blocks.get(i + 1).furniture() == null)) {
        out.writeContent("</details>");
      }
      if (i == headline) {
        head = out.toString();
        out = new StringOutput();
      }
      at = shown.end();
    }
    words(at, part.end());
    // those of passages that stand in no block
    out.writeContent("<p>");
    elements.references(part.end() == text.length() ? text.length() : part.end() - 1, out);
    out.writeContent("</p>");
    return new Markup(head, out.toString());
  }

  /** What of a block is in the part. */
  private Span shown(Block block) {
    return new Span(
        Math.max(block.span().start(), part.start()), Math.min(block.span().end(), part.end()));
  }

  /** The paragraph that is the title, with no more than one of the article proper before it. */
  private int headline(List<Block> blocks) {
    String title = VisibleText.line(outline.reading().article().title(), LONGEST_TITLE);
    int before = 0;
    for (int i = 0; i < blocks.size() && before < 2 && !title.isEmpty() && part.start() == 0; i++) {
      if (blocks.get(i).furniture() == null) {
        Span span = blocks.get(i).span();
        if (span.length() <= 2 * LONGEST_TITLE
            && VisibleText.line(span.in(text), LONGEST_TITLE).equals(title)) {
          return i;
        }
        before++;
      }
    }
    return -1;
  }

  /** Opens a fold for a run of furniture. */
  private void fold(List<Block> blocks, int first) {
    Labels labels = outline.labels();
    List<FurnitureKind> run = new ArrayList<>();
    for (Block block : blocks.subList(first, blocks.size())) {
      if (block.furniture() == null) {
        break;
      }
      run.add(block.furniture());
    }
    String kinds =
        run.stream()
            .distinct()
            .map(kind -> labels.of("furniture", kind))
            .collect(Collectors.joining(", "));
    out.writeContent("<details class=\"beside\"><summary dir=\"ltr\" lang=\"");
    Escape.htmlAttribute(labels.language().tag(), out);
    out.writeContent("\">");
    Escape.htmlContent(kinds + " · " + labels.count("lines", run.size()), out);
    out.writeContent("</summary>");
  }

  private void write(Span block, String element) {
    out.writeContent("<" + element + " dir=\"auto\">");
    int at = block.start();
    while (at < block.end()) {
      nest(sweep.at(at));
      elements.references(at, out);
      while (nextBound < bounds.length && bounds[nextBound] <= at) {
        nextBound++;
      }
      int next = nextBound < bounds.length ? bounds[nextBound] : block.end();
      words(at, Math.min(next, block.end()));
      at = Math.min(next, block.end());
    }
    nest(List.of());
    out.writeContent("</" + element + ">");
  }

  /** Closes and opens elements until just these are open. */
  private void nest(List<Mark> wanted) {
    int kept = 0;
    while (kept < open.size() && kept < wanted.size() && open.get(kept).equals(wanted.get(kept))) {
      kept++;
    }
    while (open.size() > kept) {
      elements.close(open.remove(open.size() - 1), out);
    }
    for (Mark mark : wanted.subList(kept, wanted.size())) {
      elements.open(mark, wanted, out);
      open.add(mark);
    }
  }

  private void words(int start, int end) {
    Escape.htmlContent(VisibleText.aligned(text, start, end), out);
  }
}
