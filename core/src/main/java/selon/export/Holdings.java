package selon.export;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
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
  private final Function<String, Optional<String>> inputs;

  /**
   * Each call of a supplier gives the same, in the same order; the streams are closed here.
   *
   * @param readings in the order of their articles' ids
   * @param cascades of the same collection
   */
  public Holdings(Supplier<Stream<Reading>> readings, Supplier<Stream<Cascade>> cascades) {
    this(readings, cascades, Versions.NONE, new DecidedLinks(List.of()), id -> Optional.empty());
  }

  private Holdings(
      Supplier<Stream<Reading>> readings,
      Supplier<Stream<Cascade>> cascades,
      Versions versions,
      DecidedLinks decided,
      Function<String, Optional<String>> inputs) {
    this.readings = readings;
    this.cascades = cascades;
    this.versions = versions;
    this.decided = decided;
    this.inputs = inputs;
  }

  /** The same, where it is known which articles are versions of one. */
  public Holdings with(Versions known) {
    return new Holdings(readings, cascades, known, decided, inputs);
  }

  /** The same, with what people decided about how claims traveled. */
  public Holdings with(DecidedLinks links) {
    return new Holdings(readings, cascades, versions, links, inputs);
  }

  /**
   * The same, where it is known what each article was read from.
   *
   * @param names what the input of an article was called, by the article's id
   */
  public Holdings from(Function<String, Optional<String>> names) {
    return new Holdings(readings, cascades, versions, decided, names);
  }

  /** What the input of an article was called: "articles/ferry.html"; null if that is not known. */
  @Nullable String input(Article article) {
    return inputs.apply(article.id()).orElse(null);
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
