package selon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
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
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import selon.corpus.Excerpt;
import selon.corpus.FoundArticle;
import selon.corpus.FoundStatement;
import selon.text.Span;

/** The documents of an index that have what a query asks for, the best first. Safe for threads. */
final class HitFinder {

  private static final Sort BEST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(IndexedReading.ARTICLE, SortField.Type.STRING),
          new SortField(IndexedReading.PLACE, SortField.Type.INT));

  private final IndexSearcher searcher;

  HitFinder(IndexReader reader) {
    this.searcher = new IndexSearcher(reader);
  }

  /** One document that was found, with the places of the words in it. */
  record Hit(StoredHit stored, @Nullable Matches matches) {

    FoundStatement statement() throws IOException {
      return stored.statement(excerpt("source"), excerpt("cue"), excerpt("content"));
    }

    FoundArticle article() throws IOException {
      return stored.article(excerpt("text"));
    }

    private Excerpt excerpt(String field) throws IOException {
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

  int count(Query query) throws IOException {
    return searcher.count(query);
  }

  /** Shows all documents that have it to the collector. */
  void collect(Query query, Collector collector) throws IOException {
    // by one thread: without an executor, a searcher asks for one collector
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

  /** The best of them, at most so many. */
  ScoreDoc[] best(Query query, int most, Collector all) throws IOException {
    var top = new TopFieldCollectorManager(BEST, most, null, 1).newCollector();
    collect(query, MultiCollector.wrap(top, all));
    return top.topDocs().scoreDocs;
  }

  /** What tells the places of the words in a document. */
  Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  LeafReaderContext leaf(ScoreDoc document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document.doc, leaves));
  }

  Hit hit(ScoreDoc document, Weight weight) throws IOException {
    LeafReaderContext leaf = leaf(document);
    double score = ((Number) ((FieldDoc) document).fields[0]).doubleValue();
    return new Hit(
        new StoredHit(searcher.storedFields().document(document.doc), score),
        weight.matches(leaf, document.doc - leaf.docBase));
  }
}
