package selon.corpus;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.statement.Certainty;
import selon.statement.SourceKind;
import selon.statement.Statement;

/** What one article lays to one name. Filled by one thread. */
final class Sayings {

  final String article;
  final String outlet;
  final Dating published;
  final Map<String, Integer> spellings = new TreeMap<>();
  final Map<SourceKind, Integer> kinds = new EnumMap<>(SourceKind.class);
  final Map<String, Integer> relays = new TreeMap<>();
  int statements;
  int hedged;

  Sayings(String article, String outlet, Dating published) {
    this.article = article;
    this.outlet = outlet;
    this.published = published;
  }

  void add(SourceKind kind, String name) {
    spellings.merge(name, 1, Integer::sum);
    kinds.merge(kind, 1, Integer::sum);
    statements++;
  }

  void add(Statement statement, String name) {
    add(statement.source().kind(), name);
    Certainty certainty = statement.factuality().certainty();
    if (certainty == Certainty.PROBABLE || certainty == Certainty.POSSIBLE) {
      hedged++;
    }
    // the outlet itself is no relay, nor is the source
    for (int i = 1; i < statement.chain().size() - 1; i++) {
      if (!statement.chain().get(i).isEmpty()) {
        relays.merge(statement.chain().get(i), 1, Integer::sum);
      }
    }
  }

  /** The most frequent one; of those the first. Null if there are none. */
  static <K extends Comparable<K>> @Nullable K most(Map<K, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<K, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
