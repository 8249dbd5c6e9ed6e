package selon.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import selon.language.Language;

/** A file of articles with their statements, one article a line. */
public final class GoldCorpus {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldCorpus() {}

  /**
   * The articles of a file, in its order. Where a line names no language, the folder tells it.
   *
   * @throws IOException if the file cannot be read, or a line of it is not an article with spans
   *     inside its text
   */
  public static List<GoldArticle> read(Path file) throws IOException {
    Language ofFolder = languageOf(file);
    List<GoldArticle> articles = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        articles.add(GoldLine.article(JSON.readTree(line), ofFolder));
      } catch (JsonProcessingException | IllegalArgumentException e) {
        throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
      }
    }
    return articles;
  }

  private static Language languageOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    String name = folder == null ? "" : String.valueOf(folder.getFileName());
    return switch (name) {
      case "polnear" -> new Language("en");
      case "dewikinews" -> new Language("de");
      default -> Language.UNDETERMINED;
    };
  }
}
