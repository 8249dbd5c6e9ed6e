package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.text.Spans;

/**
 * The sources of one article while they are read: for each statement, by its index, the phrase of
 * its source, whom it means and what it turns out to be. Filled by one thread.
 */
final class SourceTable {

  private final List<Attribution> attributions;
  private final int[] parents;
  private final TextOrder order;
  private final @Nullable Phrase[] phrases;
  private final @Nullable Figure[] figures;
  private final Source[] sources;

  /**
   * @param parents the index of each statement's parent, -1 if it has none
   * @param phrases those of the sources that have words
   */
  SourceTable(List<Attribution> attributions, int[] parents, @Nullable Phrase[] phrases) {
    this.attributions = attributions;
    this.parents = parents;
    this.phrases = phrases;
    order = new TextOrder(attributions);
    figures = new Figure[phrases.length];
    sources = new Source[phrases.length];
  }

  int size() {
    return phrases.length;
  }

  TextOrder order() {
    return order;
  }

  /** Outer statements first, within a depth in the order of the text. */
  List<Integer> outerFirst() {
    return order.outerFirst(parents);
  }

  Attribution attribution(int statement) {
    return attributions.get(statement);
  }

  /** Where its source stands in the text. */
  Spans spans(int statement) {
    return attributions.get(statement).source();
  }

  /** The statement that holds it; -1 if none does. */
  int parent(int statement) {
    return parents[statement];
  }

  /** Whether another statement holds it. */
  boolean isNested(int statement) {
    return parents[statement] >= 0;
  }

  /** The phrase that its source is; null if that has no words. */
  @Nullable Phrase phrase(int statement) {
    return phrases[statement];
  }

  /** Whom its source means, as far as is known by now. */
  @Nullable Figure figure(int statement) {
    return figures[statement];
  }

  /** Whether its source has been read. */
  boolean isRead(int statement) {
    return sources[statement] != null;
  }

  /** Its source, once that has been read. */
  Source source(int statement) {
    return sources[statement];
  }

  /** The sources of all statements, once they have been read. */
  List<Source> sources() {
    return List.of(sources);
  }

  void mean(int statement, @Nullable Figure figure) {
    figures[statement] = figure;
  }

  void turnOut(int statement, Source source) {
    sources[statement] = source;
  }
}
