package selon.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which names of sources are part of others, or end as they do. */
final class AlikeNames {

  private static final int MOST = 6;

  private final List<SourceEntry> all;
  private final Map<String, List<String>> words = new HashMap<>();

  AlikeNames(List<SourceEntry> all) {
    this.all = all;
  }

  private List<String> words(SourceEntry source) {
    return words.computeIfAbsent(source.key(), key -> List.of(key.split("[^\\p{L}\\p{N}]+")));
  }

  /** Other sources whose name is part of this one, or the other way round. */
  List<SourceEntry> of(SourceEntry source) {
    List<String> own = words(source);
    String last = own.isEmpty() ? "" : own.get(own.size() - 1);
    List<SourceEntry> alike = new ArrayList<>();
    for (SourceEntry other : all) {
      List<String> theirs = words(other);
      if (other.key().equals(source.key()) || theirs.isEmpty() || alike.size() == MOST) {
        continue;
      }
      boolean part = own.containsAll(theirs) || theirs.containsAll(own);
      boolean name = last.length() > 3 && theirs.get(theirs.size() - 1).equals(last);
      if (part || name && source.kind() == other.kind()) {
        alike.add(other);
      }
    }
    return alike;
  }
}
