package selon.trace;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import selon.Selon;
import selon.claim.TellingReader;
import selon.claim.Term;
import selon.page.ArticleRecord;
import selon.sentence.WordReaders;
import selon.sentence.Words;
import selon.statement.Reading;

/**
 * Counts how common words are: over the articles of PolNeAR that tracing is not measured on, and
 * over stretches of the French and English treebanks. A word is as common as in the language in
 * which it is more common.
 */
public final class CommonWords {

  /** Sentences of a treebank that stand for an article. */
  private static final int STRETCH = 20;

  private CommonWords() {}

  /** Writes the table that ships. */
  public static void count(Path data, OutputStream out) throws IOException {
    Map<Integer, Double> shares = new TreeMap<>();
    merge(shares, texts(data, "fr"), "fr");
    merge(shares, texts(data, "en"), "en");
    Background.of(shares).write(out);
  }

  private static List<String> texts(Path data, String language) throws IOException {
    List<String> texts = new ArrayList<>();
    List<Path> banks =
        language.equals("fr")
            ? List.of(
                Path.of("ud/fr_sequoia-ud-train.conllu"),
                Path.of("ud/fr_sequoia-ud-dev.conllu"),
                Path.of("ud/fr_sequoia-ud-test.conllu"),
                Path.of("ud/fr_gsd-ud-dev.conllu"),
                Path.of("ud/fr_gsd-ud-test.conllu"))
            : List.of(Path.of("ud/en_ewt-ud-dev.conllu"));
    for (Path bank : banks) {
      StringBuilder stretch = new StringBuilder();
      int sentences = 0;
      for (String line : Files.readAllLines(data.resolve(bank))) {
        if (line.startsWith("# text = ")) {
          stretch.append(line.substring(9)).append(' ');
          if (++sentences % STRETCH == 0) {
            texts.add(stretch.toString());
            stretch.setLength(0);
          }
        }
      }
    }
    if (language.equals("en")) {
      List<String> lines = Files.readAllLines(data.resolve("polnear/polnear.train.jsonl"));
      for (String line : lines.subList(Unrelated.MEASURED, lines.size())) {
        texts.add(new ObjectMapper().readTree(line).path("text").asText());
      }
    }
    return texts;
  }

  private static void merge(Map<Integer, Double> shares, List<String> texts, String language) {
    Selon selon = new Selon();
    WordReaders readers = new WordReaders();
    TellingReader terms = new TellingReader();
    Map<Integer, Integer> counts = new HashMap<>();
    for (String text : texts) {
      Reading reading =
          selon.read(
              new ArticleRecord(
                  "x", "x", text, null, null, null, List.of(), null, null, List.of(), language));
      Words words = readers.read(reading.article());
      terms.terms(words).stream()
          .filter(Term::tells)
          .mapToInt(term -> Background.number(term.key()))
          .distinct()
          .forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    counts.forEach(
        (word, count) -> {
          if (count > 1) {
            shares.merge(word, count / (double) texts.size(), Math::max);
          }
        });
  }
}
