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
