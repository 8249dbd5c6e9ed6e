package selon.search;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import selon.corpus.Corpus;
import selon.corpus.Decision;
import selon.corpus.Excerpt;
import selon.corpus.Found;
import selon.corpus.FoundArticle;
import selon.corpus.FoundStatement;
import selon.corpus.MemoryCorpus;
import selon.statement.SourceKind;
import selon.text.Span;

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

  private static final Sort BEST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(IndexedReading.ARTICLE, SortField.Type.STRING),
          new SortField(IndexedReading.PLACE, SortField.Type.INT));

  private final Directory directory;
  private final DirectoryReader reader;
  private final Corpus found;
  private final List<Decision> decisions;
  private final DecidedLayer decided;
  private final IndexSearcher searcher;
  private final WordForms forms = WordForms.known();

  private CaseSearch(
      Directory directory, DirectoryReader reader, Corpus found, List<Decision> decisions)
      throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.found = found;
    this.decisions = List.copyOf(decisions);
    this.decided =
        decisions.isEmpty() ? DecidedLayer.NONE : DecidedLayer.of(found, decisions, forms);
    IndexReader layer = decided.reader();
    this.searcher =
        new IndexSearcher(
            layer == null ? reader : new MultiReader(new IndexReader[] {reader, layer}, false));
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
    Directory directory = FSDirectory.open(folder);
    try {
      DirectoryReader reader = reader(directory);
      check(reader);
      return new CaseSearch(directory, reader, found, decisions);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * This search with what was committed since it was opened and the same decisions; this one itself
   * if nothing was. A new one must be closed as well.
   */
  public CaseSearch refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader);
    if (newer == null) {
      return this;
    }
    newer.close();
    return open(((FSDirectory) directory).getDirectory(), found, decisions);
  }

  static DirectoryReader reader(Directory directory) throws UnusableIndex {
    try {
      return DirectoryReader.open(directory);
    } catch (IndexNotFoundException | NoSuchFileException e) {
      throw new UnusableIndex("there is no index yet");
    } catch (IOException | RuntimeException e) {
      throw new UnusableIndex("the index is damaged", e);
    }
  }

  static void check(DirectoryReader reader) throws UnusableIndex {
    String version;
    try {
      version = data(reader).get(CaseIndex.VERSION_KEY);
    } catch (IOException e) {
      throw new UnusableIndex("the index is damaged", e);
    }
    if (!CaseIndex.VERSION.equals(version)) {
      try {
        reader.close();
      } catch (IOException e) {
        throw new UnusableIndex("the index is damaged", e);
      }
      throw new UnusableIndex("the index is of another version of Selon");
    }
  }

  private static Map<String, String> data(DirectoryReader reader) throws IOException {
    return reader.getIndexCommit().getUserData();
  }

  /** The state of the collection that this index tells, as {@link CaseIndex#commit} had it. */
  public long generation() throws IOException {
    return Long.parseLong(data(reader).getOrDefault(CaseIndex.GENERATION_KEY, "0"));
  }

  /** How many articles there are. */
  public int articles() throws IOException {
    return new IndexSearcher(reader).count(new TermQuery(new Term(IndexedReading.TYPE, "article")));
  }

  /** How many documents there are of an article: itself and its statements. */
  int documents(String article) throws IOException {
    Term term = new Term(IndexedReading.ARTICLE, IndexedReading.cut(article));
    return new IndexSearcher(reader).count(new TermQuery(term));
  }

  /**
   * Reads all of the index and compares it with its checksums.
   *
   * @throws UnusableIndex if it is damaged
   */
  public void verify() throws UnusableIndex {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        LeafReader part = leaf.reader();
        part.checkIntegrity();
      }
    } catch (IOException | RuntimeException e) {
      throw new UnusableIndex("the index is damaged", e);
    }
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
      return searcher.count(maker.narrowed(words, IndexedReading.STATEMENT, true));
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
        best(statements, search.skip() + search.limit(), MultiCollector.wrap(tally, saying));
    Weight weight = weight(statements);
    List<FoundStatement> hits = new ArrayList<>();
    for (int i = search.skip(); i < best.length; i++) {
      Hit hit = hit(best[i], weight);
      hits.add(
          decided.told(
              hit.stored.statement(
                  hit.excerpt("source"), hit.excerpt("cue"), hit.excerpt("content"))));
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
        hits,
        tally.all(),
        others,
        articles.all(),
        timed ? searcher.count(maker.narrowed(words, IndexedReading.STATEMENT, false)) : 0,
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
      collect(
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
    Weight weight = weight(articles);
    for (ScoreDoc each : best(articles, ARTICLES_TRIED, tally)) {
      if (others.size() < limit && !saying.holds(leaf(each), each.doc)) {
        Hit hit = hit(each, weight);
        others.add(hit.stored.article(hit.excerpt("text")));
      }
    }
    return others;
  }

  private Collection<BytesRef> articleIds(Query query) throws IOException {
    Tally ids = new Tally(IndexedReading.ARTICLE);
    collect(query, ids);
    List<BytesRef> found = new ArrayList<>();
    ids.counts(IndexedReading.ARTICLE).keySet().forEach(id -> found.add(new BytesRef(id)));
    return found;
  }

  /** By one thread: without an executor, a searcher asks for one collector. */
  private void collect(Query query, Collector collector) throws IOException {
    searcher.search(
        query,
        new CollectorManager<Collector, Boolean>() {
          @Override
          public Collector newCollector() {
            return collector;
          }

          @Override
          public Boolean reduce(Collection<Collector> collectors) {
            return true;
          }
        });
  }

  /** One document that was found, with the places of the words in it. */
  private record Hit(StoredHit stored, @Nullable Matches matches) {

    Excerpt excerpt(String field) throws IOException {
      List<Span> marks = new ArrayList<>();
      MatchesIterator match = matches == null ? null : matches.getMatches(field);
      while (match != null && match.next()) {
        if (match.startOffset() >= 0 && match.endOffset() > match.startOffset()) {
          marks.add(new Span(match.startOffset(), match.endOffset()));
        }
      }
      return ExcerptMaker.of(stored.text(field), marks);
    }
  }

  private ScoreDoc[] best(Query query, int most, Collector all) throws IOException {
    var top = new TopFieldCollectorManager(BEST, most, null, 1).newCollector();
    collect(query, MultiCollector.wrap(top, all));
    return top.topDocs().scoreDocs;
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private LeafReaderContext leaf(ScoreDoc document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document.doc, leaves));
  }

  private Hit hit(ScoreDoc document, Weight weight) throws IOException {
    LeafReaderContext leaf = leaf(document);
    double score = ((Number) ((FieldDoc) document).fields[0]).doubleValue();
    return new Hit(
        new StoredHit(searcher.storedFields().document(document.doc), score),
        weight.matches(leaf, document.doc - leaf.docBase));
  }

  @Override
  public void close() throws IOException {
    decided.close();
    reader.close();
    directory.close();
  }
}
