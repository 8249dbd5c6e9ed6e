package selon.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import selon.language.Language;
import selon.statement.Certainty;
import selon.statement.Form;
import selon.statement.SourceKind;

/**
 * What to look for. Start with {@link #of} and narrow it down.
 *
 * @param query words and "exact phrases", each perhaps behind {@code source:}, {@code content:},
 *     {@code cue:}, {@code hedge:} or {@code article:}; all of it must be there. Empty for all that
 *     the rest lets pass
 * @param in where those words must stand that are behind no field; null for the content, the source
 *     or the cue
 * @param sources names, each all of whose words the source must have; one of them does. Any source
 *     if there are none
 * @param kinds any if empty
 * @param certainties any if empty
 * @param forms any if empty
 * @param languages of the article; any if empty
 * @param outlet words that the outlet's name must have; null for any
 * @param from when the article may have appeared at the earliest; null for any time
 * @param to when it may have appeared at the latest; null for any time
 * @param among the statements that may be found, each as {@link #key} has it; null for any
 * @param skip how many of the best to pass over
 * @param limit how many statements to give at most, and how many articles
 */
public record Search(
    String query,
    @Nullable Field in,
    List<String> sources,
    Set<SourceKind> kinds,
    Set<Certainty> certainties,
    Set<Form> forms,
    Set<Language> languages,
    @Nullable String outlet,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable Set<String> among,
    int skip,
    int limit) {

  private static final int USUAL = 20;
  private static final int MOST = 10_000;

  public Search {
    sources = List.copyOf(sources);
    kinds = Set.copyOf(kinds);
    certainties = Set.copyOf(certainties);
    forms = Set.copyOf(forms);
    languages = Set.copyOf(languages);
    among = among == null ? null : Set.copyOf(among);
    if (skip < 0 || limit < 1 || skip > MOST || limit > MOST) {
      throw new IllegalArgumentException("not within 1 and " + MOST + ": " + limit);
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it starts: " + from + ", " + to);
    }
  }

  /** A search for these words anywhere. */
  public static Search of(String query) {
    return new Search(
        query, null, List.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null, 0,
        USUAL);
  }

  /** For words that stand there; null for the content, the source or the cue. */
  public Search withIn(@Nullable Field wanted) {
    return with(draft -> draft.in = wanted);
  }

  /** For sources with all these words; with those named before, one of them does. */
  public Search withSource(String name) {
    return with(draft -> draft.sources = Stream.concat(sources.stream(), Stream.of(name)).toList());
  }

  /** For sources of one of these kinds; of any where there are none. */
  public Search withKinds(Set<SourceKind> wanted) {
    return with(draft -> draft.kinds = wanted);
  }

  /** For contents of one of these certainties; of any where there are none. */
  public Search withCertainties(Set<Certainty> wanted) {
    return with(draft -> draft.certainties = wanted);
  }

  /** For statements in one of these forms; in any where there are none. */
  public Search withForms(Set<Form> wanted) {
    return with(draft -> draft.forms = wanted);
  }

  /** For articles in this language. */
  public Search withLanguage(Language wanted) {
    return withLanguages(Set.of(wanted));
  }

  /** For articles in one of these languages; in any where there are none. */
  public Search withLanguages(Set<Language> wanted) {
    return with(draft -> draft.languages = wanted);
  }

  /** For articles of outlets with all these words in their name; null for any. */
  public Search withOutlet(@Nullable String name) {
    return with(draft -> draft.outlet = name);
  }

  /** For articles that may have appeared in this time; null leaves it open. */
  public Search within(@Nullable Instant first, @Nullable Instant last) {
    return with(
        draft -> {
          draft.from = first;
          draft.to = last;
        });
  }

  /** For these statements only, each as {@link #key} has it. */
  public Search withAmong(@Nullable Set<String> keys) {
    return with(draft -> draft.among = keys);
  }

  /** Gives at most so many, without the best ones that are passed over. */
  public Search page(int passed, int most) {
    return with(
        draft -> {
          draft.skip = passed;
          draft.limit = most;
        });
  }

  private Search with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.search();
  }

  /** The parts of a search while some of them are changed. */
  private static final class Draft {
    private final String query;
    private @Nullable Field in;
    private List<String> sources;
    private Set<SourceKind> kinds;
    private Set<Certainty> certainties;
    private Set<Form> forms;
    private Set<Language> languages;
    private @Nullable String outlet;
    private @Nullable Instant from;
    private @Nullable Instant to;
    private @Nullable Set<String> among;
    private int skip;
    private int limit;

    Draft(Search search) {
      query = search.query;
      in = search.in;
      sources = search.sources;
      kinds = search.kinds;
      certainties = search.certainties;
      forms = search.forms;
      languages = search.languages;
      outlet = search.outlet;
      from = search.from;
      to = search.to;
      among = search.among;
      skip = search.skip;
      limit = search.limit;
    }

    Search search() {
      return new Search(
          query,
          in,
          sources,
          kinds,
          certainties,
          forms,
          languages,
          outlet,
          from,
          to,
          among,
          skip,
          limit);
    }
  }

  /** Whether it asks for what only statements have. */
  boolean ofStatementsOnly() {
    return !sources.isEmpty()
        || !kinds.isEmpty()
        || !certainties.isEmpty()
        || !forms.isEmpty()
        || among != null;
  }

  /** Names a statement of a collection. */
  public static String key(String article, String statement) {
    return article + "\n" + statement;
  }
}
