package selon.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * As many articles as are wanted, made from those of the corpora: once they are used up, again with
 * other ids, other names and other numbers, so that no two have the same words.
 */
final class ManyArticles {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A word with a capital inside a sentence, or a number. */
  private static final Pattern CHANGED =
      Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{Ll}{4,}|\\b[0-9]{2,4}\\b");

  private static final List<String> SYLLABLES =
      List.of("ba", "de", "fi", "go", "lu", "ma", "ne", "ri", "so", "tu", "va", "ze");

  private final List<ObjectNode> articles = new ArrayList<>();

  /**
   * @param data folder of the corpora; all {@code .jsonl} files in it that have "train" in their
   *     names are used, in order
   */
  ManyArticles(Path data) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(data)) {
      files =
          all.filter(file -> file.toString().endsWith(".jsonl"))
              .filter(file -> file.getFileName().toString().contains("train"))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && JSON.readTree(line) instanceof ObjectNode node && node.has("text")) {
          articles.add(node);
        }
      }
    }
    if (articles.isEmpty()) {
      throw new IOException("no articles for training in " + data);
    }
  }

  /** Writes so many, one on each line. */
  void write(int number, Path to) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
      for (int i = 0; i < number; i++) {
        out.write(article(i).toString());
        out.write('\n');
      }
    }
  }

  private ObjectNode article(int number) {
    ObjectNode original = articles.get(number % articles.size());
    int round = number / articles.size();
    ObjectNode article = JSON.createObjectNode();
    article.put("id", String.format(Locale.ROOT, "m%06d", number));
    article.put("text", changed(original.path("text").asText(), round));
    for (String field : List.of("language", "outlet", "published")) {
      if (original.path(field).isTextual()) {
        article.set(field, original.get(field));
      }
    }
    return article;
  }

  private static String changed(String text, int round) {
    return round == 0 ? text : CHANGED.matcher(text).replaceAll(match -> changed(match, round));
  }

  private static String changed(MatchResult match, int round) {
    String word = match.group();
    return Character.isDigit(word.charAt(0))
        ? String.valueOf(Integer.parseInt(word) + round)
        : word
            + SYLLABLES.get(round % SYLLABLES.size())
            + (round < SYLLABLES.size()
                ? ""
                : SYLLABLES.get(round / SYLLABLES.size() % SYLLABLES.size()));
  }
}
