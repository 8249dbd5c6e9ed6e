package selon.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import selon.claim.Folding;
import selon.corpus.Card;
import selon.statement.SourceKind;
import selon.view.VisibleText;

/**
 * Who is made to answer for what, in the whole collection.
 *
 * @param key the folded name, by which the source is known
 * @param name as it is written most often
 * @param kind that of most of the passages
 * @param quotes in the order of their articles
 * @param outlets the names of those who quote, in order
 */
public record SourceEntry(
    String key, String name, SourceKind kind, List<Quote> quotes, List<String> outlets) {

  private static final int LONGEST = 300;

  public SourceEntry {
    quotes = List.copyOf(quotes);
    outlets = List.copyOf(outlets);
  }

  /** One passage laid to the source. */
  public record Quote(Card article, Card.Said said) {}

  /** How many articles quote it. */
  public long articles() {
    return quotes.stream().map(quote -> quote.article().id()).distinct().count();
  }

  /** The sources that have names, the most quoted first. */
  static List<SourceEntry> of(Catalog catalog) {
    Map<String, String> keys = new HashMap<>();
    Map<String, List<Quote>> byName = new TreeMap<>();
    for (Card card : catalog.cards()) {
      for (Card.Said said : card.said()) {
        String name = named(said);
        if (name != null) {
          byName
              .computeIfAbsent(
                  keys.computeIfAbsent(name, SourceEntry::key), key -> new ArrayList<>())
              .add(new Quote(card, said));
        }
      }
    }
    List<SourceEntry> entries = new ArrayList<>();
    byName.forEach((key, quotes) -> entries.add(of(key, quotes)));
    entries.sort(Comparator.comparingInt((SourceEntry entry) -> -entry.quotes().size()));
    return entries;
  }

  /**
   * What a name is told apart by: case, accents, spaces and what cannot be seen are no difference.
   */
  static String key(String name) {
    return Folding.fold(VisibleText.line(name, LONGEST)).strip().replaceAll("\\s+", " ");
  }

  /** The name of who answers for the statement; null if it is nobody, or the article itself. */
  static @Nullable String named(Card.Said said) {
    SourceKind kind = said.kind();
    String name = said.name();
    return name == null
            || name.isBlank()
            || kind == SourceKind.NONE
            || kind == SourceKind.AUTHOR
            || kind == SourceKind.ANONYMOUS
        ? null
        : name;
  }

  private static SourceEntry of(String key, List<Quote> quotes) {
    Map<String, Integer> names = new TreeMap<>();
    Map<SourceKind, Integer> kinds = new EnumMap<>(SourceKind.class);
    TreeSet<String> outlets = new TreeSet<>();
    for (Quote quote : quotes) {
      names.merge(String.valueOf(quote.said().name()), 1, Integer::sum);
      kinds.merge(quote.said().kind(), 1, Integer::sum);
      String outlet = quote.article().outlet().name();
      if (outlet != null && !outlet.isBlank()) {
        outlets.add(outlet);
      }
    }
    return new SourceEntry(
        key,
        VisibleText.line(most(names), LONGEST),
        most(kinds),
        quotes,
        outlets.stream().map(outlet -> VisibleText.line(outlet, LONGEST)).toList());
  }

  private static <T> T most(Map<T, Integer> counts) {
    Map.Entry<T, Integer> best = null;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (best == null || entry.getValue() > best.getValue()) {
        best = entry;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("nothing counted");
    }
    return best.getKey();
  }
}
