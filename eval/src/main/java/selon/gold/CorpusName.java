package selon.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The corpora that readings are scored on, each a file for every split in the data folder. */
public enum CorpusName {
  POLNEAR("polnear", "polnear/polnear."),
  WIKINEWS_FR("wikinews-fr", "wikinews/fr."),
  WIKINEWS_EN("wikinews-en", "wikinews/en."),
  DEWIKINEWS("dewikinews", "dewikinews/dewikinews.");

  /** Those in the languages that Selon is made for first. */
  public static final List<CorpusName> MAIN = List.of(POLNEAR, WIKINEWS_FR, WIKINEWS_EN);

  private final String label;
  private final String prefix;

  CorpusName(String label, String prefix) {
    this.label = label;
    this.prefix = prefix;
  }

  /** What the command line and the tables call it. */
  public String label() {
    return label;
  }

  /** Where the articles of a split are, as "train" or "dev". */
  public Path file(Path data, String split) {
    return data.resolve(prefix + split + ".jsonl");
  }

  /**
   * The articles of a split.
   *
   * @throws IOException if they cannot be read
   */
  public List<GoldArticle> read(Path data, String split) throws IOException {
    return GoldCorpus.read(file(data, split));
  }

  /**
   * The corpora that a label means.
   *
   * @param all what "all" means
   */
  public static List<CorpusName> called(String label, List<CorpusName> all) {
    if (label.equals("all")) {
      return all;
    }
    List<CorpusName> named =
        Arrays.stream(values()).filter(corpus -> corpus.label.equals(label)).toList();
    if (named.isEmpty()) {
      String known =
          Arrays.stream(values()).map(CorpusName::label).collect(Collectors.joining(", "));
      throw new IllegalArgumentException("no corpus " + label + "; there are all, " + known);
    }
    return named;
  }
}
