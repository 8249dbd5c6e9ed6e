package selon.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of a statement or an article that a query can name: {@code source:mayor}. */
enum Field {
  SOURCE("source", "name"),
  CONTENT("content"),
  CUE("cue"),
  HEDGE("hedge"),
  ARTICLE("title", "text");

  private final String[] indexed;

  Field(String... indexed) {
    this.indexed = indexed;
  }

  /** The names of its fields in the index. */
  String[] indexed() {
    return indexed.clone();
  }

  static Optional<Field> of(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(field -> field.name().equals(upper)).findFirst();
  }
}
