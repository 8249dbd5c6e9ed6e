package selon.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import selon.statement.SourceKind;

/**
 * A source of a collection with each statement that is laid to it.
 *
 * @param name the fullest that is known, or as a person decided
 * @param otherNames that articles call it by, the most frequent first
 * @param kind as most statements have it, or as a person decided
 * @param quotes in the order of their articles
 * @param outlets the names of those who quote, in order
 */
public record QuotedSource(
    String name,
    List<String> otherNames,
    SourceKind kind,
    Standing standing,
    List<Quote> quotes,
    List<String> outlets) {

  /** How a source is known. */
  public enum Standing {
    NAMED,
    DESCRIBED,
    ANONYMOUS
  }

  /** A statement laid to the source. */
  public record Quote(Card article, Card.Said said) {}

  private static final Comparator<QuotedSource> MOST_QUOTED =
      Comparator.comparing(QuotedSource::standing)
          .thenComparing(source -> -source.quotes().size())
          .thenComparing(source -> -source.articles())
          .thenComparing(QuotedSource::name);

  public QuotedSource {
    otherNames = List.copyOf(otherNames);
    quotes = List.copyOf(quotes);
    outlets = List.copyOf(outlets);
  }

  /** How many articles quote it. */
  public long articles() {
    return quotes.stream().map(quote -> quote.article().id()).distinct().count();
  }

  /** Whether one of its names has all the words. */
  public boolean isCalled(String words) {
    return SourceNames.has(names(), words);
  }

  /** The name, then the others. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(name), otherNames.stream());
  }

  /**
   * The sources of a collection: those with names, then those who are only described, then the
   * anonymous ones, each the most quoted first. The same names are one as in a {@link SourceList},
   * but letters that are the initials of a body are not known to be it, since cards have no text.
   */
  public static List<QuotedSource> of(Collection<Card> cards, Identities identities) {
    NameIndex names = new NameIndex();
    Map<String, String> keys = new HashMap<>();
    for (Card card : cards) {
      names.add(card.outlet());
      for (Card.Said said : card.said()) {
        String name = name(said);
        if (name != null) {
          String article = place(card, identities);
          String key = keys.computeIfAbsent(name, SourceNames::key);
          names.of(key, article, "", card.published()).add(said.kind(), name);
        }
      }
    }
    NameGroups groups = names.groups(identities);
    Map<String, List<Quote>> quotes = new TreeMap<>();
    for (Card card : cards) {
      for (Card.Said said : card.said()) {
        String name = name(said);
        if (name != null) {
          quotes
              .computeIfAbsent(
                  groups.of(keys.getOrDefault(name, ""), place(card, identities)),
                  group -> new ArrayList<>())
              .add(new Quote(card, said));
        }
      }
    }
    ProfileMaker maker = new ProfileMaker(identities, groups, names.media(), Versions.NONE);
    List<QuotedSource> sources = new ArrayList<>();
    names
        .sayings(groups)
        .forEach(
            (group, own) -> {
              Map<String, Integer> spellings = NameIndex.spellings(own);
              String name = maker.name(groups.keys(group), spellings);
              SourceKind kind = maker.kind(groups.keys(group), own);
              List<Quote> said = quotes.getOrDefault(group, List.of());
              sources.add(
                  new QuotedSource(
                      name,
                      ProfileMaker.others(name, spellings),
                      kind,
                      groups.standing(group, name, kind),
                      said,
                      outlets(said)));
            });
    sources.sort(MOST_QUOTED);
    return sources;
  }

  /** Where a name may mean somebody else than elsewhere, the article; all others are as one. */
  private static String place(Card card, Identities identities) {
    return identities.isSplit(card.id()) ? card.id() : "";
  }

  /** The name of who answers for the statement; null if it is nobody, or the article itself. */
  private static @Nullable String name(Card.Said said) {
    String name = said.name();
    return name == null
            || name.isBlank()
            || said.kind() == SourceKind.NONE
            || said.kind() == SourceKind.AUTHOR
        ? null
        : SourceNames.bare(name.strip(), said.kind());
  }

  private static List<String> outlets(List<Quote> quotes) {
    TreeSet<String> outlets = new TreeSet<>();
    for (Quote quote : quotes) {
      String outlet = quote.article().outlet().name();
      if (outlet != null && !outlet.isBlank()) {
        outlets.add(outlet);
      }
    }
    return List.copyOf(outlets);
  }
}
