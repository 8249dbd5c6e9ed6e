package selon.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import selon.language.Language;

/**
 * What was marked for training beside the corpora, language by language; empty where nothing is.
 */
public final class WrittenGold {

  private final Path data;
  private final Path written;

  /**
   * @param data the folder of corpora, in whose treebanks sentences were marked
   * @param written the folder of articles written for training, and of the marks
   */
  public WrittenGold(Path data, Path written) {
    this.data = data;
    this.written = written;
  }

  /** Articles that were written. */
  public List<GoldArticle> articles(Language language) throws IOException {
    Path folder = written.resolve(language.tag());
    return Files.isDirectory(folder) ? MarkedArticle.readAll(folder) : List.of();
  }

  /** Sentences of treebanks. */
  public List<GoldArticle> treebanks(Language language) throws IOException {
    Path marks = written.resolve("treebanks").resolve(language.tag() + ".tsv");
    return Files.exists(marks)
        ? StandoffArticles.inTreebanks(marks, data.resolve("ud"), language)
        : List.of();
  }

  /** Articles of PolNeAR, marked anew by our own definitions. */
  public List<GoldArticle> polnear() throws IOException {
    Path marks = written.resolve("polnear.tsv");
    return Files.exists(marks)
        ? StandoffArticles.inArticles(marks, CorpusName.POLNEAR.read(data, "train"))
        : List.of();
  }
}
