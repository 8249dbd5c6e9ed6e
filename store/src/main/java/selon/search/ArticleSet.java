package selon.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/**
 * The articles of what is found. An article lies in the same part of an index as its statements.
 */
final class ArticleSet extends SimpleCollector {

  private final Map<Integer, FixedBitSet> byLeaf = new HashMap<>();
  private SortedDocValues articles = DocValues.emptySorted();
  private FixedBitSet found = new FixedBitSet(0);

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    articles = DocValues.getSorted(leaf.reader(), IndexedReading.ARTICLE);
    found = new FixedBitSet(articles.getValueCount());
    byLeaf.put(leaf.ord, found);
  }

  @Override
  public void collect(int document) throws IOException {
    if (articles.advanceExact(document)) {
      found.set(articles.ordValue());
    }
  }

  /** Whether something was found in the article of this document. */
  boolean holds(LeafReaderContext leaf, int document) throws IOException {
    FixedBitSet known = byLeaf.get(leaf.ord);
    SortedDocValues values = DocValues.getSorted(leaf.reader(), IndexedReading.ARTICLE);
    return known != null
        && values.advanceExact(document - leaf.docBase)
        && known.get(values.ordValue());
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
