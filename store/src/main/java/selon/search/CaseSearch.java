package selon.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import selon.corpus.Corpus;
import selon.corpus.Decision;
import selon.corpus.Found;
import selon.corpus.FoundArticle;
import selon.corpus.FoundStatement;
import selon.corpus.MemoryCorpus;
import selon.statement.SourceKind;

/**
 * Finds statements and articles by words in an index that {@link CaseIndex} wrote, as it was at the
 * last commit when this was opened. Safe for threads.
 *
 * <p>The best come first, as BM25 scores them (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework", 2009); those alike in the order of their articles' ids and of the text.
 */
public final class CaseSearch implements AutoCloseable {

  /** All that a long query may ask for with all the forms of its words. */
  private static final int MOST_CLAUSES = 1 << 15;

  /** How many articles are looked at to find those whose words are in no statement found. */
  private static final int ARTICLES_TRIED = 100;

  /** How many of those are given at most. */
  private static final int OTHERS = 10;

  private final StoredIndex index;
  private final DecidedLayer decided;
  private final HitFinder hits;
  private final WordForms forms = WordForms.known();

  private CaseSearch(StoredIndex index, Corpus found, List<Decision> decisions) throws IOException {
    this.index = index;
    this.decided =
        decisions.isEmpty() ? DecidedLayer.NONE : DecidedLayer.of(found, decisions, forms);
    IndexReader layer = decided.reader();
    this.hits =
        new HitFinder(
            layer == null
                ? index.reader()
                : new MultiReader(new IndexReader[] {index.reader(), layer}, false));
  }

  /**
   * Opens the index in the folder, to find what the machine found.
   *
   * @throws UnusableIndex if there is none, or none that can be used
   */
  public static CaseSearch open(Path folder) throws IOException {
    return open(folder, MemoryCorpus.empty(), List.of());
  }

  /**
   * Opens the index in the folder, to find what people made of it: statements as they corrected
   * them, none that they rejected, sources by all names that they gave them, articles by the dates
   * that they gave. Articles in which they decided something are indexed anew in memory: some
   * hundred in a second.
   *
   * @param found the readings, as the machine found them
   * @param decisions those in force, the oldest first
   * @throws UnusableIndex if there is none, or none that can be used
   */
  public static CaseSearch open(Path folder, Corpus found, List<Decision> decisions)
      throws IOException {
    CaseIndex.quieten();
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    StoredIndex index = StoredIndex.open(folder);
    try {
      return new CaseSearch(index, found, decisions);
    } catch (IOException e) {
      index.close();
      throw e;
    }
  }

  /** The state of the collection that this index tells, as {@link CaseIndex#commit} had it. */
  public long generation() throws IOException {
    return index.generation();
  }

  /** How many articles there are. */
  public int articles() throws IOException {
    return index.articles();
  }

  /** How many documents there are of an article: itself and its statements. */
  int documents(String article) throws IOException {
    return index.documents(article);
  }

  /**
   * Reads all of the index and compares it with its checksums.
   *
   * @throws UnusableIndex if it is damaged
   */
  public void verify() throws UnusableIndex {
    index.verify();
  }

  /**
   * Looks for statements and articles.
   *
   * @throws UnusableIndex if the index turns out to be damaged
   */
  public Found find(Search search) throws UnusableIndex {
    QueryReader query = new QueryReader(search.query(), search.in());
    QueryMaker maker = new QueryMaker(search, query.wanted(), forms, decided);
    try {
      if (query.wanted().isEmpty() && !search.query().isBlank()) {
        // punctuation only: nothing was asked for that could be found
        return nothing(query.cut());
      }
      Found all = find(search, maker, Occur.MUST, query.cut());
      return all.isEmpty() && all.undated() == 0 && query.wanted().size() > 1
          ? find(search, maker, Occur.SHOULD, query.cut())
          : all;
    } catch (IOException | RuntimeException | InternalError e) {
      throw new UnusableIndex("the index is damaged", e);
    }
  }

  /**
   * How many statements have all that is looked for. Costs a part of finding them.
   *
   * @throws UnusableIndex if the index turns out to be damaged
   */
  public int count(Search search) throws UnusableIndex {
    QueryReader query = new QueryReader(search.query(), search.in());
    if (query.wanted().isEmpty() && !search.query().isBlank()) {
      return 0;
    }
    QueryMaker maker = new QueryMaker(search, query.wanted(), forms, decided);
    try {
      Query words = maker.statements(Occur.MUST, this::articleIds);
      return hits.count(maker.narrowed(words, IndexedReading.STATEMENT, true));
    } catch (IOException | RuntimeException | InternalError e) {
      throw new UnusableIndex("the index is damaged", e);
    }
  }

  private static Found nothing(boolean cut) {
    return new Found(List.of(), 0, List.of(), 0, 0, false, cut, new TreeMap<>());
  }

  private Found find(Search search, QueryMaker maker, Occur need, boolean cut) throws IOException {
    Query words = maker.statements(need, this::articleIds);
    Query statements = maker.narrowed(words, IndexedReading.STATEMENT, true);
    Tally tally = new Tally(IndexedReading.COUNTED.toArray(String[]::new));
    ArticleSet saying = new ArticleSet();
    ScoreDoc[] best =
        hits.best(statements, search.skip() + search.limit(), MultiCollector.wrap(tally, saying));
    Weight weight = hits.weight(statements);
    List<FoundStatement> told = new ArrayList<>();
    for (int i = search.skip(); i < best.length; i++) {
      told.add(decided.told(hits.hit(best[i], weight).statement()));
    }
    Tally articles = new Tally();
    List<FoundArticle> others =
        search.skip() > 0
            ? List.of()
            : others(
                maker.narrowed(maker.articles(need), IndexedReading.ARTICLE, true),
                saying,
                Math.min(search.limit(), OTHERS),
                articles);
    boolean timed = search.from() != null || search.to() != null;
    return new Found(
        told,
        tally.all(),
        others,
        articles.all(),
        timed ? hits.count(maker.narrowed(words, IndexedReading.STATEMENT, false)) : 0,
        need == Occur.SHOULD,
        cut,
        counts(statements, tally));
  }

  /** With the kinds as people typed the sources. */
  private SortedMap<String, SortedMap<String, Integer>> counts(Query statements, Tally tally)
      throws IOException {
    SortedMap<String, SortedMap<String, Integer>> counts = tally.counts();
    SortedMap<String, Integer> kinds = tally.counts("kind");
    for (Map.Entry<SourceKind, Query> typed : decided.typed().entrySet()) {
      Tally own = new Tally("kind");
      hits.collect(
          new BooleanQuery.Builder()
              .add(statements, Occur.FILTER)
              .add(typed.getValue(), Occur.FILTER)
              .build(),
          own);
      own.counts("kind").forEach((kind, number) -> kinds.merge(kind, -number, Integer::sum));
      kinds.merge(typed.getKey().name().toLowerCase(Locale.ROOT), own.all(), Integer::sum);
    }
    kinds.values().removeIf(number -> number == 0);
    return counts;
  }

  /** Articles with the words in none of the statements found. */
  private List<FoundArticle> others(Query articles, ArticleSet saying, int limit, Tally tally)
      throws IOException {
    List<FoundArticle> others = new ArrayList<>();
    Weight weight = hits.weight(articles);
    for (ScoreDoc each : hits.best(articles, ARTICLES_TRIED, tally)) {
      if (others.size() < limit && !saying.holds(hits.leaf(each), each.doc)) {
        others.add(hits.hit(each, weight).article());
      }
    }
    return others;
  }

  private Collection<BytesRef> articleIds(Query query) throws IOException {
    Tally ids = new Tally(IndexedReading.ARTICLE);
    hits.collect(query, ids);
    List<BytesRef> found = new ArrayList<>();
    ids.counts(IndexedReading.ARTICLE).keySet().forEach(id -> found.add(new BytesRef(id)));
    return found;
  }

  @Override
  public void close() throws IOException {
    decided.close();
    index.close();
  }
}
