package selon.view;

import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The elements of marks: their tags, the references in them, and which line each statement has. */
final class MarkElements {

  /** How many lines fit under one another; what is deeper gets none. */
  private static final int LINES = 4;

  private final Outline outline;
  private final String text;
  private final List<Reference> entries;
  private final List<Reference> inferences;
  private final List<Reference> inOrder;
  private final boolean cards;
  private final Set<Reference> written = new HashSet<>();
  private final Map<Mark, Integer> lines = new HashMap<>();
  private int next;

  /** Those of a page that has an entry below for each, and a card for who points at one. */
  MarkElements(Outline outline) {
    this(
        outline,
        Reference.ofEntries(outline),
        Reference.ofInferences(outline.reading().inferences()),
        true);
  }

  /** Those of a page that tells of each statement at an address. */
  MarkElements(Outline outline, Function<Entry, String> addresses) {
    this(outline, Reference.ofEntries(outline, addresses), List.of(), false);
  }

  private MarkElements(
      Outline outline, List<Reference> entries, List<Reference> inferences, boolean cards) {
    this.outline = outline;
    this.text = outline.reading().article().text();
    this.entries = entries;
    this.inferences = inferences;
    this.cards = cards;
    this.inOrder = Reference.inOrder(entries, inferences);
  }

  /**
   * Writes a mark's start tag, with what stands first in it.
   *
   * @param here all marks that hold this place
   */
  void open(Mark mark, List<Mark> here, TemplateOutput out) {
    switch (mark.layer()) {
      case INFERENCE -> {
        if (cards) {
          out.writeContent("<span class=\"infer\" tabindex=\"-1\">");
          write(inferences.get(mark.number() - 1), out);
          card(outline.labels().of("inference"), outline.outlet(), out);
        } else {
          titled("<span class=\"infer\"", outline.labels().of("inference"), out);
        }
      }
      case CONTENT -> content(mark, here, out);
      case QUANTITY -> titled("<span class=\"amount\"", mark.title(), out);
      case SOURCE -> out.writeContent("<b class=\"source\">");
      case CUE -> out.writeContent("<i class=\"cue\">");
      case HEDGE -> titled("<em class=\"hedge\"", mark.title(), out);
    }
  }

  void close(Mark mark, TemplateOutput out) {
    out.writeContent(
        switch (mark.layer()) {
          case INFERENCE, CONTENT, QUANTITY -> "</span>";
          case SOURCE -> "</b>";
          case CUE -> "</i>";
          case HEDGE -> "</em>";
        });
  }

  /** Leaves out the references that stand before the offset. */
  void startAt(int offset) {
    while (next < inOrder.size() && inOrder.get(next).offset() < offset) {
      next++;
    }
  }

  /** Writes the references that stand at the offset or before it and are not written yet. */
  void references(int offset, TemplateOutput out) {
    while (next < inOrder.size() && inOrder.get(next).offset() <= offset) {
      write(inOrder.get(next++), out);
    }
  }

  private void content(Mark mark, List<Mark> here, TemplateOutput out) {
    Entry entry = outline.entries().get(mark.number() - 1);
    int line = lines.computeIfAbsent(mark, m -> freeLine(entry.depth(), here));
    out.writeContent("<span class=\"say " + Line.of(entry.statement().source().kind()));
    out.writeContent(line < LINES ? " n" + line : "");
    out.writeContent(entry.doubtful() ? " doubt" : "");
    out.writeContent("\" data-of=\"" + entry.number() + "\" tabindex=\"-1\">");
    write(entries.get(mark.number() - 1), out);
    if (cards) {
      card(Remarks.line(entry, text, outline.labels()), String.join("\n→ ", entry.chain()), out);
    }
  }

  /** The first line from the depth on that no other mark has here. */
  private int freeLine(int depth, List<Mark> here) {
    int taken = 0;
    for (Mark mark : here) {
      if (mark.layer() == Layer.CONTENT) {
        taken |= 1 << lines.getOrDefault(mark, LINES);
      }
    }
    int line = Math.min(depth, LINES - 1);
    while (line < LINES && (taken & 1 << line) != 0) {
      line++;
    }
    return line;
  }

  private void write(Reference reference, TemplateOutput out) {
    if (written.add(reference)) {
      reference.write(out);
    }
  }

  private static void titled(String opening, String title, TemplateOutput out) {
    out.writeContent(opening + " title=\"");
    Escape.htmlAttribute(title, out);
    out.writeContent("\">");
  }

  /** Its words are in attributes, shown by the style sheet: the text stays the article's. */
  private static void card(String remarks, String chain, TemplateOutput out) {
    out.writeContent("<span class=\"card\" aria-hidden=\"true\" data-is=\"");
    Escape.htmlAttribute(remarks, out);
    out.writeContent("\" data-chain=\"");
    Escape.htmlAttribute(chain, out);
    out.writeContent("\"></span>");
  }
}
