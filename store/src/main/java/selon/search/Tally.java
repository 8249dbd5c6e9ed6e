package selon.search;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts all that is found by the values of some fields. */
final class Tally extends SimpleCollector {

  private final SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
  private final String[] fields;
  private final SortedDocValues[] values;
  private final int[][] found;
  private int all;

  Tally(String... fields) {
    this.fields = fields.clone();
    this.values = new SortedDocValues[fields.length];
    this.found = new int[fields.length][0];
  }

  int all() {
    return all;
  }

  /** By field and value. */
  SortedMap<String, SortedMap<String, Integer>> counts() {
    for (String field : fields) {
      counts(field);
    }
    return counts;
  }

  /** Those of one field, by value. */
  SortedMap<String, Integer> counts(String field) {
    return counts.computeIfAbsent(field, none -> new TreeMap<>());
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    for (int i = 0; i < fields.length; i++) {
      values[i] = DocValues.getSorted(leaf.reader(), fields[i]);
      found[i] = new int[values[i].getValueCount()];
    }
  }

  @Override
  public void collect(int document) throws IOException {
    all++;
    for (int i = 0; i < fields.length; i++) {
      if (values[i].advanceExact(document)) {
        found[i][values[i].ordValue()]++;
      }
    }
  }

  /** A value is looked up once for each part of the index, not for each document. */
  @Override
  public void finish() throws IOException {
    for (int i = 0; i < fields.length; i++) {
      for (int ord = 0; ord < found[i].length; ord++) {
        if (found[i][ord] > 0) {
          String value = values[i].lookupOrd(ord).utf8ToString();
          counts(fields[i]).merge(value, found[i][ord], Integer::sum);
        }
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
