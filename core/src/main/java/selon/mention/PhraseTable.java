package selon.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with what they mean, found by their first letters. Immutable once made; a look-up is a
 * hash and a walk over the phrases that start with the same word.
 *
 * @param <T> what a phrase means
 */
final class PhraseTable<T> {

  /** A phrase found; {@code end} is exclusive, in what the search counts. */
  record Match<T>(T value, int end) {}

  private record Entry<T>(String phrase, T value) {}

  private final Map<String, List<Entry<T>>> byKey = new HashMap<>();

  PhraseTable(Map<String, T> phrases) {
    phrases.forEach(
        (phrase, value) ->
            byKey
                .computeIfAbsent(key(phrase), key -> new ArrayList<>(1))
                .add(new Entry<>(phrase, value)));
    byKey.values().forEach(list -> list.sort((a, b) -> b.phrase().length() - a.phrase().length()));
  }

  /** What the phrases are looked up by: a token whose key is not among these starts none. */
  Set<String> keys() {
    return byKey.keySet();
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** Whether this is one of the phrases. */
  boolean is(String phrase) {
    for (Entry<T> entry : byKey.getOrDefault(key(phrase), List.of())) {
      if (entry.phrase().equals(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** The letters and digits that a phrase starts with; its first character if that is neither. */
  static String key(String phrase) {
    int end = 0;
    while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
      end++;
    }
    return end == 0 && !phrase.isEmpty() ? phrase.substring(0, 1) : phrase.substring(0, end);
  }

  /** The longest phrase from this token on; its end is the index of the token after it. */
  @Nullable Match<T> at(FoldedSentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return null;
    }
    List<Entry<T>> entries = byKey.get(sentence.key(i));
    if (entries != null) {
      for (Entry<T> entry : entries) {
        int end = sentence.after(entry.phrase(), i);
        if (end >= 0) {
          return new Match<>(entry.value(), end);
        }
      }
    }
    return null;
  }

  /** The longest phrase from this character on that no letter follows; its end is an offset. */
  @Nullable Match<T> in(String folded, int at) {
    int letters = at;
    while (letters < folded.length() && Character.isLetter(folded.charAt(letters))) {
      letters++;
    }
    List<Entry<T>> entries = byKey.get(folded.substring(at, letters));
    if (entries != null) {
      for (Entry<T> entry : entries) {
        int end = at + entry.phrase().length();
        if (folded.startsWith(entry.phrase(), at)
            && (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end)))) {
          return new Match<>(entry.value(), end);
        }
      }
    }
    return null;
  }
}
