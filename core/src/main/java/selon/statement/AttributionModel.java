package selon.statement;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.linear.LinearModel;

/**
 * What was learnt of attributions, from the gold of all languages: words of different languages
 * seldom meet in it, while what is told by tags, relations, quotation marks and the classes of the
 * lexicons is shared, so that a language with much gold helps one with little. It is in a file
 * "attributions.bin", of the language's pack if that has one, else the common one.
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

  private static final Map<Language, AttributionModel> MODELS = new ConcurrentHashMap<>();

  /** The model for a language, read at the first call for it. */
  static AttributionModel of(LanguagePack pack) {
    return MODELS.computeIfAbsent(pack.language(), language -> load(pack));
  }

  private static final class Common {
    static final AttributionModel MODEL = load();

    private static AttributionModel load() {
      try (InputStream in = AttributionModel.class.getResourceAsStream(FILE)) {
        return read(Objects.requireNonNull(in, FILE));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + FILE, e);
      }
    }
  }

  private static AttributionModel load(LanguagePack pack) {
    try (InputStream in = pack.open(FILE)) {
      return in == null ? Common.MODEL : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE + " of " + pack.language().tag(), e);
    }
  }

  /** The same but for what chooses among contents and for the judge. */
  AttributionModel with(LinearModel pairs, LinearModel judge) {
    return new AttributionModel(heads, edges, sources, contents, pairs, judge);
  }

  static AttributionModel read(InputStream file) throws IOException {
    InputStream in = new BufferedInputStream(file, 1 << 16);
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
