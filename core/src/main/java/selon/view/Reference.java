package selon.view;

import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import selon.statement.Statement;
import selon.text.Span;

/**
 * The link at the start of a marked passage to what the page says of it below, and the place that
 * is linked back to.
 *
 * @param offset where it stands in the text
 * @param id of the link; the entry below has the same number
 * @param entry the id of what it leads to
 * @param tag what is read: "P3"
 */
record Reference(int offset, String id, String entry, String line, String tag) {

  /** Those of the entries, by number. */
  static List<Reference> ofEntries(Outline outline) {
    List<Reference> references = new ArrayList<>();
    for (Entry entry : outline.entries()) {
      Statement statement = entry.statement();
      references.add(
          new Reference(
              statement.content().isEmpty() ? 0 : statement.content().hull().start(),
              "t" + entry.number(),
              "s" + entry.number(),
              Line.of(statement.source().kind()).toString(),
              entry.tag(outline.labels())));
    }
    return references;
  }

  /** Those of the author's inferences, in order. */
  static List<Reference> ofInferences(List<Span> inferences) {
    List<Reference> references = new ArrayList<>();
    for (Span inference : inferences) {
      int number = references.size() + 1;
      references.add(
          new Reference(
              inference.start(), "u" + number, "i" + number, Line.AUTHOR.toString(), "∴" + number));
    }
    return references;
  }

  static List<Reference> inOrder(List<Reference> some, List<Reference> others) {
    List<Reference> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(Comparator.comparingInt(Reference::offset));
    return all;
  }

  void write(TemplateOutput out) {
    out.writeContent("<a class=\"ref " + line + "\" id=\"" + id + "\" href=\"#" + entry);
    out.writeContent("\" aria-describedby=\"" + entry + "c\">");
    Escape.htmlContent(tag, out);
    // the space keeps tag and words apart where there are no styles
    out.writeContent(" </a>");
  }
}
