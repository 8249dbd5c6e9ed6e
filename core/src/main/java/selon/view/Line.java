package selon.view;

import java.util.Locale;
import selon.statement.SourceKind;

/** The line under a statement: it tells how much the text says about who is speaking. */
public enum Line {
  NAMED,
  UNNAMED,
  NOBODY,
  AUTHOR;

  /** That of a kind of source. */
  public static Line of(SourceKind kind) {
    return switch (kind) {
      case PERSON, ORGANISATION, MEDIUM, DOCUMENT -> NAMED;
      case ROLE, COLLECTIVE -> UNNAMED;
      case ANONYMOUS, NONE -> NOBODY;
      case AUTHOR -> AUTHOR;
    };
  }

  /** Its name in the style sheet and in the labels. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
