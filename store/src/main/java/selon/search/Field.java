package selon.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a statement or an article that a query can name: {@code source:mayor}. */
public enum Field {
  /** The words of the source, or its name. */
  SOURCE("source", "name"),
  /** What is said. */
  CONTENT("content", "content"),
  /** The words that attribute. */
  CUE("cue", "cue"),
  /** What makes it less certain. */
  HEDGE("hedge", "hedge"),
  /** Anything in the statement's article. */
  ARTICLE("title", "text");

  private final String first;
  private final String second;

  Field(String first, String second) {
    this.first = first;
    this.second = second;
  }

  /** The names of its fields in the index. */
  List<String> indexed() {
    return first.equals(second) ? List.of(first) : List.of(first, second);
  }

  static Optional<Field> of(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(field -> field.name().equals(upper)).findFirst();
  }
}
