package selon.view;

import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.statement.Statement;
import selon.text.Span;

/**
 * The link at the start of a marked passage to what the page says of it below, and the place that
 * is linked back to.
 *
 * @param offset where it stands in the text
 * @param id of the link
 * @param address of what it leads to
 * @param described the id of what says more; null if the page does not
 * @param tag what is read: "P3"
 * @param by who has put it right, in words; empty if it stands as it was found
 */
record Reference(
    int offset,
    String id,
    String address,
    @Nullable String described,
    String line,
    String tag,
    String by) {

  /** Beside the tag of what a person has put right. */
  private static final String PEN = "✎";

  /** Those of the entries, by number. */
  static List<Reference> ofEntries(Outline outline) {
    return outline.entries().stream()
        .map(entry -> of(entry, "#s" + entry.number(), "s" + entry.number() + "c", outline))
        .toList();
  }

  /** Those of the entries, by number, that lead elsewhere. */
  static List<Reference> ofEntries(Outline outline, Function<Entry, String> addresses) {
    return outline.entries().stream()
        .map(entry -> of(entry, addresses.apply(entry), null, outline))
        .toList();
  }

  private static Reference of(
      Entry entry, String address, @Nullable String described, Outline outline) {
    Statement statement = entry.statement();
    return new Reference(
        statement.content().isEmpty() ? 0 : statement.content().hull().start(),
        "t" + entry.number(),
        address,
        described,
        Line.of(statement.source().kind()).toString(),
        entry.tag(outline.labels()),
        entry.byPerson() ? outline.labels().of("by.hand") : "");
  }

  /** Those of the author's inferences, in order. */
  static List<Reference> ofInferences(List<Span> inferences) {
    List<Reference> references = new ArrayList<>();
    for (Span inference : inferences) {
      int number = references.size() + 1;
      references.add(
          new Reference(
              inference.start(),
              "u" + number,
              "#i" + number,
              "i" + number + "c",
              Line.AUTHOR.toString(),
              "∴" + number,
              ""));
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
    out.writeContent("<a class=\"ref " + line + "\" id=\"" + id + "\" href=\"");
    Escape.htmlAttribute(address, out);
    if (!by.isEmpty()) {
      out.writeContent("\" title=\"");
      Escape.htmlAttribute(by, out);
      out.writeContent("\" aria-label=\"");
      Escape.htmlAttribute(tag + ", " + by, out);
    }
    out.writeContent(described == null ? "\">" : "\" aria-describedby=\"" + described + "\">");
    Escape.htmlContent(by.isEmpty() ? tag : tag + PEN, out);
    // the space keeps tag and words apart where there are no styles
    out.writeContent(" </a>");
  }
}
