package selon.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.Selon;
import selon.corpus.MemoryCorpus;
import selon.page.ArticleRecord;
import selon.sentence.WordReaders;
import selon.statement.Reading;

/**
 * Articles of the corpora of attributions, each about something else, or at most about the same
 * campaign: what seems to be one claim there hardly ever is.
 */
final class Unrelated {

  static final int MEASURED = 375;
  private static final int LEARNT = 120;

  private Unrelated() {}

  /** Articles to learn from: none of those that are measured. */
  static Dossiers forTraining(Path data, Selon selon) throws IOException {
    List<ArticleRecord> articles = campaign(data);
    return of(articles.subList(articles.size() - LEARNT, articles.size()), selon);
  }

  /** Articles of a campaign to measure on: the first of the training part. */
  static Dossiers campaign(Path data, Selon selon) throws IOException {
    return of(campaign(data).subList(0, MEASURED), selon);
  }

  /** Articles about quite different things to measure on. */
  static Dossiers various(Path data, Selon selon) throws IOException {
    List<ArticleRecord> articles = new ArrayList<>();
    for (String language : new String[] {"fr", "en"}) {
      for (String split : new String[] {"train", "dev"}) {
        articles.addAll(
            read(data.resolve("wikinews/" + language + "." + split + ".jsonl"), language));
      }
    }
    return of(articles, selon);
  }

  private static List<ArticleRecord> campaign(Path data) throws IOException {
    return read(data.resolve("polnear/polnear.train.jsonl"), "en");
  }

  private static Dossiers of(List<ArticleRecord> articles, Selon selon) {
    List<Reading> readings = articles.stream().map(selon::read).toList();
    WordReaders words = new WordReaders();
    return new Dossiers(MemoryCorpus.of(readings), reading -> words.read(reading.article()));
  }

  private static List<ArticleRecord> read(Path file, String language) throws IOException {
    List<ArticleRecord> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = new ObjectMapper().readTree(line);
      String id = node.path("id").asText();
      articles.add(
          new ArticleRecord(
              id,
              id,
              node.path("text").asText(),
              null,
              text(node, "publisher"),
              text(node, "title"),
              List.of(),
              text(node, "date"),
              null,
              List.of(),
              language));
    }
    return articles;
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).asText() : null;
  }
}
