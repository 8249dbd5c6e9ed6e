package selon.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import selon.statement.SourceKind;

/**
 * Who says something in an article, with what is laid to them.
 *
 * @param entries in order; those of nobody have the kind NONE
 */
public record Speaker(String name, SourceKind kind, List<Entry> entries) {

  public Speaker {
    entries = List.copyOf(entries);
  }

  /** Those of the entries, the most quoted first. A name is one speaker however it is cased. */
  public static List<Speaker> of(List<Entry> entries) {
    Map<String, List<Entry>> byName = new LinkedHashMap<>();
    for (Entry entry : entries) {
      SourceKind kind = entry.statement().source().kind();
      boolean nameless = kind == SourceKind.NONE || kind == SourceKind.AUTHOR;
      String key = nameless ? kind.name() : "=" + entry.source().toLowerCase(Locale.ROOT);
      byName.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
    }
    return byName.values().stream()
        .map(own -> new Speaker(own.get(0).source(), own.get(0).statement().source().kind(), own))
        .sorted(Comparator.comparingInt((Speaker speaker) -> -speaker.entries().size()))
        .toList();
  }
}
