package selon.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import selon.language.LanguagePack;
import selon.language.Lexicon;

/**
 * A lexicon whose rows each have a "kind", a "form" in lower case with straight marks, and a
 * "value". A pack that lacks the file knows no such words, which is no error.
 */
final class KnownWords {

  private final List<Map<String, String>> rows;

  private KnownWords(List<Map<String, String>> rows) {
    this.rows = rows;
  }

  static KnownWords of(LanguagePack pack, String name) {
    return new KnownWords(Lexicon.orEmpty(pack, name).rows());
  }

  /** Whether the language knows no such words at all. */
  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The forms of one kind with their values. */
  PhraseTable<String> table(String kind) {
    return table(kind, value -> value);
  }

  /** The forms of one kind with what their values mean. */
  <T> PhraseTable<T> table(String kind, Function<String, T> meaning) {
    Map<String, T> phrases = new TreeMap<>();
    for (Map<String, String> row : rows(kind)) {
      phrases.put(row.getOrDefault("form", ""), meaning.apply(row.getOrDefault("value", "")));
    }
    return new PhraseTable<>(phrases);
  }

  /** The rows of one kind, in the order of the file. */
  List<Map<String, String>> rows(String kind) {
    List<Map<String, String>> found = new ArrayList<>();
    for (Map<String, String> row : rows) {
      if (kind.equals(row.get("kind"))) {
        found.add(row);
      }
    }
    return found;
  }
}
