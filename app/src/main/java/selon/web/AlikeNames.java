package selon.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import selon.corpus.Identities;
import selon.corpus.QuotedSource;

/** Tells which names of sources are part of others, or end as they do. Immutable. */
final class AlikeNames {

  private static final int MOST = 6;

  private final List<QuotedSource> all;
  private final Map<String, List<String>> words = new HashMap<>();

  AlikeNames(List<QuotedSource> all) {
    this.all = all;
    all.forEach(source -> words.put(source.name(), split(source)));
  }

  private static List<String> split(QuotedSource source) {
    return List.of(Identities.key(source.name()).split("[^\\p{L}\\p{N}]+"));
  }

  private List<String> words(QuotedSource source) {
    List<String> known = words.get(source.name());
    return known == null ? split(source) : known;
  }

  /** Other sources whose name is part of this one, or the other way round. */
  List<QuotedSource> of(QuotedSource source) {
    List<String> own = words(source);
    String last = own.isEmpty() ? "" : own.get(own.size() - 1);
    List<QuotedSource> alike = new ArrayList<>();
    for (QuotedSource other : all) {
      List<String> theirs = words(other);
      if (other.name().equals(source.name()) || theirs.isEmpty() || alike.size() == MOST) {
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
