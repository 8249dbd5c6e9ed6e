package selon.view;

import java.util.ArrayList;
import java.util.List;
import selon.language.Language;
import selon.statement.Reading;
import selon.statement.SourceKind;
import selon.text.Span;
import selon.text.Spans;
import selon.view.StyledText.Style;

/**
 * A reading for a terminal: the article's facts, one block for each statement with its chain, the
 * author's inferences, and the counts. What is doubtful or hedged shows without color too.
 *
 * <p>Immutable and safe for threads. Linear in the reading: of a long content only the start is
 * looked at.
 */
public final class TerminalView {

  private static final int NARROWEST = 30;
  private static final int CONTENT_LINES = 3;
  private static final int MANY_LINES = 6;
  private static final int DEEPEST = 6;

  private final Labels labels;
  private final int width;
  private final boolean color;

  /**
   * @param language of the labels; English if there are none in it
   * @param width of the terminal in columns
   * @param color whether to send the terminal colors
   */
  public TerminalView(Language language, int width, boolean color) {
    this.labels = Labels.of(language);
    this.width = Math.max(NARROWEST, width);
    this.color = color;
  }

  /** The view, lines ended by line feeds. */
  public String show(Reading reading) {
    Outline outline = new Outline(reading, labels);
    StringBuilder out = new StringBuilder();
    write(out, new StyledText().add(Style.STRONG, Masthead.title(reading.article(), labels)));
    write(
        out,
        new StyledText()
            .add(Style.FAINT, String.join(" · ", Masthead.facts(reading.article(), labels))));
    out.append('\n');
    for (Entry entry : outline.entries()) {
      block(out, entry, reading);
    }
    if (outline.entries().isEmpty()) {
      out.append(labels.of("none.found")).append("\n\n");
    }
    inferences(out, reading);
    counts(out, outline);
    return out.toString();
  }

  private void block(StringBuilder out, Entry entry, Reading reading) {
    int indent = Math.min(2 * Math.min(entry.depth(), DEEPEST), width / 3);
    String number = Integer.toString(entry.number());
    String first =
        " ".repeat(indent + Math.max(0, 3 - number.length()))
            + number
            + (entry.doubtful() ? "? " : "  ");
    int left = first.length();
    heading(entry, reading.article().text()).write(out, first, left, width, MANY_LINES, color);
    String text = reading.article().text();
    content(entry, reading, text).write(out, " ".repeat(left), left, width, CONTENT_LINES, color);
    remarks(entry, text).write(out, " ".repeat(left), left, width, MANY_LINES, color);
    out.append('\n');
  }

  private StyledText heading(Entry entry, String text) {
    StyledText line = new StyledText();
    for (String relay : entry.relays()) {
      line.add(relay + " → ");
    }
    line.add(style(entry.statement().source().kind()), entry.source());
    Spans cue = entry.statement().cue();
    if (!cue.isEmpty()) {
      Span hull = cue.hull();
      String words = cue.length() == hull.length() ? hull.in(text) : cue.in(text);
      line.add(" · ").add(Style.CUE, VisibleText.line(words, width));
    }
    return line.add(labels.of("colon"));
  }

  private static Style style(SourceKind kind) {
    return switch (kind) {
      case PERSON, ORGANISATION, MEDIUM, DOCUMENT -> Style.NAMED;
      case ROLE, COLLECTIVE, AUTHOR -> Style.STRONG;
      case ANONYMOUS, NONE -> Style.NAMELESS;
    };
  }

  private StyledText content(Entry entry, Reading reading, String text) {
    MarkedText marked = new MarkedText(text, width * (CONTENT_LINES + 1));
    Spans content = entry.statement().content();
    for (Span piece : content) {
      marked.piece(piece, entry.statement().factuality().hedges(), reading.mentions());
    }
    return marked.text();
  }

  private StyledText remarks(Entry entry, String text) {
    StyledText line = new StyledText();
    List<String> remarks = new ArrayList<>(Remarks.of(entry, labels));
    line.add(Style.FAINT, String.join(" · ", remarks));
    for (String hedge : Remarks.hedges(entry, text, labels)) {
      line.add(Style.FAINT, " · ").add(Style.HEDGE, "~" + hedge);
    }
    for (String quantity : entry.quantities()) {
      line.add(Style.FAINT, " · ").add(quantity);
    }
    if (entry.doubtful()) {
      line.add(Style.FAINT, " · ").add(Style.STRONG, "? " + Remarks.doubt(entry, labels));
    }
    return line;
  }

  private void inferences(StringBuilder out, Reading reading) {
    if (reading.inferences().isEmpty()) {
      return;
    }
    write(out, new StyledText().add(Style.STRONG, labels.of("inferences") + labels.of("colon")));
    for (Span inference : reading.inferences()) {
      MarkedText marked = new MarkedText(reading.article().text(), width * (CONTENT_LINES + 1));
      marked.piece(inference, List.of(), reading.mentions());
      marked.text().write(out, "  ∴  ", 5, width, CONTENT_LINES, color);
    }
    out.append('\n');
  }

  private void counts(StringBuilder out, Outline outline) {
    write(out, new StyledText().add(Style.STRONG, String.join(" · ", outline.counts())));
    if (!outline.entries().isEmpty()) {
      write(out, new StyledText().add(Style.FAINT, labels.of("legend.text")));
    }
  }

  private void write(StringBuilder out, StyledText text) {
    text.write(out, "", 0, width, MANY_LINES, color);
  }
}
