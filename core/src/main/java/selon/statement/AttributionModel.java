package selon.statement;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import selon.linear.LinearModel;

/**
 * What was learnt of attributions, in one file for all languages, "attributions.bin": words of
 * different languages seldom meet in it, while what is told by tags, relations, quotation marks and
 * the classes of the lexicons is shared, so that a language with much gold helps one with little.
 *
 * @param heads whether a token leads a cue
 * @param edges where a cue begins and ends
 * @param sources which token leads the source, and where that begins and ends
 * @param contents where the content begins and ends, on each side of the cue
 * @param pairs which of the likely contents, each seen whole, is the right one
 * @param judge whether a cue with its source and content is a statement
 */
record AttributionModel(
    LinearModel heads,
    LinearModel edges,
    LinearModel sources,
    LinearModel contents,
    LinearModel pairs,
    LinearModel judge) {

  static final String FILE = "attributions.bin";

  /** The model that ships, read at the first call. */
  static AttributionModel shipped() {
    return Shipped.MODEL;
  }

  private static final class Shipped {
    static final AttributionModel MODEL = load();
  }

  private static AttributionModel load() {
    try (InputStream in = AttributionModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE);
      }
      return read(new BufferedInputStream(in, 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** The same but for what chooses among contents and for the judge. */
  AttributionModel with(LinearModel pairs, LinearModel judge) {
    return new AttributionModel(heads, edges, sources, contents, pairs, judge);
  }

  static AttributionModel read(InputStream in) throws IOException {
    return new AttributionModel(
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in),
        LinearModel.read(in));
  }

  void write(OutputStream out) throws IOException {
    heads.write(out);
    edges.write(out);
    sources.write(out);
    contents.write(out);
    pairs.write(out);
    judge.write(out);
  }
}
