package selon.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a query asks for: a word, or words that stand in this order.
 *
 * @param field where; null if anywhere
 * @param words in lower case, at least one
 * @param asWritten whether inflected forms do not count
 */
record Wanted(@Nullable Field field, List<String> words, boolean asWritten) {

  Wanted {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("nothing is wanted");
    }
  }
}
