package selon.statement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who appears in an article.
 *
 * @param mentions in order of their offset
 * @param byPhrase the figure of each phrase, by the offset of its head
 */
record Cast(List<Mention> mentions, Map<Integer, Figure> byPhrase) {

  @Nullable Figure of(Phrase phrase) {
    return byPhrase.get(phrase.headToken().span().start());
  }

  /** Whether a mention of somebody with a name starts at the offset. */
  boolean isNamedAt(int offset) {
    int at = firstFrom(offset);
    return at < mentions.size()
        && mentions.get(at).offset() == offset
        && mentions.get(at).figure().named();
  }

  /** The index of the first mention that does not start before the offset. */
  int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
