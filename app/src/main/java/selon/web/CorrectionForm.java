package selon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.view.Entry;
import selon.view.VisibleText;

/**
 * The form that puts a statement right.
 *
 * @param entry the statement; null where one is taken down that was missed
 */
record CorrectionForm(ReadPage page, @Nullable Entry entry) {

  private static final int MOST_CHOICES = 300;

  /** The correction that was refused; null if none was. */
  @Nullable Retry refused() {
    return page.refused(entry);
  }

  /** The statements that may hold this one. */
  List<Entry> choices() {
    List<Entry> choices = new ArrayList<>();
    for (Entry other : page.outline().entries()) {
      boolean before =
          entry == null
              || other.number() != entry.number()
                  && other
                      .statement()
                      .content()
                      .hull()
                      .contains(entry.statement().content().hull());
      boolean above = entry != null && other.statement().id().equals(entry.statement().parent());
      if ((before || above) && choices.size() < MOST_CHOICES) {
        choices.add(other);
      }
    }
    return choices;
  }

  boolean isParent(Entry other) {
    Retry refused = refused();
    if (refused != null) {
      return other.statement().id().equals(refused.typed("parent"));
    }
    return entry != null && other.statement().id().equals(entry.statement().parent());
  }

  boolean isKind(SourceKind kind) {
    Retry refused = refused();
    return refused != null
        ? kindValue(kind).equals(refused.typed("kind"))
        : entry != null && entry.statement().source().kind() == kind;
  }

  SourceKind[] kinds() {
    return SourceKind.values();
  }

  String kindName(SourceKind kind) {
    return page.words().of("kind", kind);
  }

  String kindValue(SourceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The words of a statement's part as they stand in the text, pieces on lines of their own. */
  String exact(String part) {
    Retry refused = refused();
    if (refused != null) {
      String typed = refused.typed(part);
      return VisibleText.aligned(typed, 0, typed.length());
    }
    if (entry == null) {
      return "";
    }
    Statement statement = entry.statement();
    var spans =
        switch (part) {
          case "source" -> statement.source().spans();
          case "cue" -> statement.cue();
          default -> statement.content();
        };
    List<String> pieces = new ArrayList<>();
    String text = page.article().text();
    spans.forEach(piece -> pieces.add(VisibleText.aligned(text, piece.start(), piece.end())));
    return String.join("\n", pieces);
  }

  String name() {
    Retry refused = refused();
    if (refused != null) {
      return refused.typed("name");
    }
    String name = entry == null ? null : entry.statement().source().name();
    return name == null ? "" : name;
  }
}
