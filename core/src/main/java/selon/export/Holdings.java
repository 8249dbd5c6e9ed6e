package selon.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import selon.corpus.Corpus;
import selon.corpus.Versions;
import selon.statement.Reading;
import selon.trace.Cascade;
import selon.trace.DecidedLinks;

/**
 * What a collection holds, to be gone through one by one and as often as a format needs: in a graph
 * all nodes stand before the edges.
 */
public final class Holdings {

  /** What is done with each. */
  public interface Step<T> {
    void take(T one) throws IOException;
  }

  private final Supplier<Stream<Reading>> readings;
  private final Supplier<Stream<Cascade>> cascades;
  private final Versions versions;
  private final DecidedLinks decided;

  /**
   * Each call of a supplier gives the same, in the same order; the streams are closed here.
   *
   * @param readings in the order of their articles' ids
   * @param cascades of the same collection
   */
  public Holdings(Supplier<Stream<Reading>> readings, Supplier<Stream<Cascade>> cascades) {
    this(readings, cascades, Versions.NONE, new DecidedLinks(List.of()));
  }

  private Holdings(
      Supplier<Stream<Reading>> readings,
      Supplier<Stream<Cascade>> cascades,
      Versions versions,
      DecidedLinks decided) {
    this.readings = readings;
    this.cascades = cascades;
    this.versions = versions;
    this.decided = decided;
  }

  /** The same, where it is known which articles are versions of one. */
  public Holdings with(Versions known) {
    return new Holdings(readings, cascades, known, decided);
  }

  /** The same, with what people decided about how claims traveled. */
  public Holdings with(DecidedLinks links) {
    return new Holdings(readings, cascades, versions, links);
  }

  /** What people decided about how claims traveled, as far as that is known. */
  DecidedLinks decided() {
    return decided;
  }

  /** Which articles are versions of one, as far as that is known. */
  public Versions versions() {
    return versions;
  }

  /** Those of a corpus, with the claims that were traced in it. */
  public static Holdings of(Corpus corpus, Supplier<Stream<Cascade>> cascades) {
    return new Holdings(corpus::stream, cascades);
  }

  /** Goes through the readings. */
  public void readings(Step<Reading> step) throws IOException {
    each(readings, step);
  }

  /** Goes through the cascades. */
  public void cascades(Step<Cascade> step) throws IOException {
    each(cascades, step);
  }

  private static <T> void each(Supplier<Stream<T>> supplier, Step<T> step) throws IOException {
    try (Stream<T> all = supplier.get()) {
      Iterator<T> next = all.iterator();
      while (next.hasNext()) {
        step.take(next.next());
      }
    }
  }
}
