package selon.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import selon.language.Language;
import selon.text.Span;

/**
 * Reads statements that were marked in texts that are not ours to keep: sentences of treebanks, or
 * articles of a corpus, each of which is one sentence here. A table has the marks alone, in rows
 * that begin with the id of a sentence:
 *
 * <ul>
 *   <li>"a": an article begins, which goes on to the next that does in the same treebank;
 *   <li>a number, the spans of source, cue and content, and the five labels of a statement;
 *   <li>"h" and hedges, as {@code modal=0:4-0:9};
 *   <li>"i" and inferences.
 * </ul>
 *
 * <p>{@code 0:4-1:9} is from the fifth UTF-16 unit of that sentence to the ninth of the next;
 * pieces of a span are apart by spaces. Lines that begin with "#" are comments.
 */
public final class StandoffArticles {

  private static final String TEXT = "# text = ";
  private static final String ID = "# sent_id = ";

  /** Sentences that stand alone in their treebank become paragraphs. */
  private static final String ALONE = "fr-ud";

  private final Language language;
  private final Map<String, String> sentences;
  private final Map<String, List<String[]>> rows = new LinkedHashMap<>();

  private StandoffArticles(Language language, Map<String, String> sentences) {
    this.language = language;
    this.sentences = sentences;
  }

  /**
   * The articles that a table marks in treebanks, in the order of the ids of their sentences.
   *
   * @throws IOException if a file cannot be read, or the table does not fit the treebanks
   */
  static List<GoldArticle> inTreebanks(Path table, Path treebanks, Language language)
      throws IOException {
    StandoffArticles marked = new StandoffArticles(language, sentences(treebanks, language));
    marked.read(table);
    return marked.articles();
  }

  /**
   * The articles of a corpus that a table marks, in the order of their ids.
   *
   * @throws IOException if the table cannot be read, or does not fit the corpus
   */
  static List<GoldArticle> inArticles(Path table, List<GoldArticle> corpus) throws IOException {
    Language language = corpus.get(0).language();
    Map<String, String> texts = new TreeMap<>();
    corpus.forEach(article -> texts.put(article.id(), article.text()));
    StandoffArticles marked = new StandoffArticles(language, texts);
    marked.read(table);
    texts.keySet().retainAll(marked.rows.keySet());
    return marked.articles();
  }

  private void read(Path table) throws IOException {
    for (String line : Files.readAllLines(table)) {
      if (!line.startsWith("#")) {
        String[] row = line.split("\t", -1);
        if (!sentences.containsKey(row[0])) {
          throw new IOException(table + ": there is no text for " + row[0]);
        }
        rows.computeIfAbsent(row[0], id -> new ArrayList<>()).add(row);
      }
    }
  }

  private List<GoldArticle> articles() {
    List<GoldArticle> articles = new ArrayList<>();
    List<String> own = new ArrayList<>();
    for (String id : sentences.keySet()) {
      boolean begins = rows(id).stream().anyMatch(row -> row[1].equals("a"));
      boolean ends = !own.isEmpty() && (begins || !bank(id).equals(bank(own.get(0))));
      if (ends) {
        articles.add(article(own));
        own = new ArrayList<>();
      }
      if (begins || !own.isEmpty()) {
        own.add(id);
      }
    }
    if (!own.isEmpty()) {
      articles.add(article(own));
    }
    return articles;
  }

  private GoldArticle article(List<String> ids) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (String id : ids) {
      text.append(text.isEmpty() ? "" : id.startsWith(ALONE) ? "\n\n" : " ");
      starts.add(text.length());
      text.append(sentences.get(id));
    }
    Annotation annotation = new Annotation();
    for (int i = 0; i < ids.size(); i++) {
      for (String[] row : rows(ids.get(i))) {
        mark(annotation, row, i + "-" + row[1], starts.subList(i, starts.size()));
      }
    }
    return annotation.article(ids.get(0), language, "", text.toString());
  }

  private List<String[]> rows(String id) {
    return rows.getOrDefault(id, List.of());
  }

  /** The letters with which the ids of a treebank begin. */
  private static String bank(String id) {
    return id.replaceFirst("[0-9].*", "");
  }

  private static void mark(
      Annotation annotation, String[] row, String number, List<Integer> starts) {
    switch (row[1]) {
      case "a" -> {}
      case "i" -> spans(row[2], starts).forEach(span -> annotation.mark("i", span));
      case "h" -> {
        for (String hedge : row[2].split(" ")) {
          String[] parts = hedge.split("=");
          spans(parts[1], starts).forEach(span -> annotation.mark("h:" + parts[0], span));
        }
      }
      default -> {
        spans(row[2], starts).forEach(span -> annotation.mark("s" + number, span));
        spans(row[3], starts).forEach(span -> annotation.mark("c" + number, span));
        spans(row[4], starts).forEach(span -> annotation.mark("k" + number, span));
        annotation.label(number, row[5], row[6], row[7], row[8], row[9]);
      }
    }
  }

  private static List<Span> spans(String written, List<Integer> starts) {
    return Stream.of(written.split(" "))
        .filter(span -> !span.isEmpty())
        .map(span -> span.split("-"))
        .map(ends -> new Span(offset(ends[0], starts), offset(ends[1], starts)))
        .toList();
  }

  private static int offset(String place, List<Integer> starts) {
    String[] parts = place.split(":");
    return starts.get(Integer.parseInt(parts[0])) + Integer.parseInt(parts[1]);
  }

  /** All sentences of a language by their ids. */
  private static Map<String, String> sentences(Path treebanks, Language language)
      throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(treebanks)) {
      files =
          all.filter(file -> String.valueOf(file.getFileName()).startsWith(language.tag() + "_"))
              .sorted()
              .toList();
    }
    Map<String, String> sentences = new TreeMap<>();
    for (Path file : files) {
      String id = "";
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith(ID)) {
          id = line.substring(ID.length());
        } else if (line.startsWith(TEXT)) {
          sentences.put(id, line.substring(TEXT.length()).strip());
        }
      }
    }
    return sentences;
  }
}
