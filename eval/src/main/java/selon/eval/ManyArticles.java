package selon.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import selon.article.Article;
import selon.trace.SimulatedRun;

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

  private static final int MADE_UP = 4;
  private static final int STORIES = 40;
  private static final Instant FIRST = Instant.parse("2020-01-01T06:00:00Z");

  private final List<ObjectNode> articles = new ArrayList<>();

  /**
   * @param data folder of the corpora; all {@code .jsonl} files in it that have "train" in their
   *     names are used, in order, but for German, in which nothing is found yet
   */
  ManyArticles(Path data) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(data)) {
      files =
          all.filter(file -> file.toString().endsWith(".jsonl"))
              .filter(file -> file.getFileName().toString().contains("train"))
              .filter(file -> !file.getFileName().toString().startsWith("de"))
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

  /**
   * Writes so many into a web archive, each a page that a server answered with; one in four is of a
   * made-up press, in which stories are copied.
   */
  void archive(int number, Path to) throws IOException {
    Iterator<Article> press = Collections.emptyIterator();
    try (FileChannel channel =
            FileChannel.open(
                to,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        WarcWriter out = new WarcWriter(channel, WarcCompression.GZIP)) {
      for (int i = 0; i < number; i++) {
        if (i % MADE_UP == 0) {
          press = press.hasNext() ? press : new SimulatedRun(i).articles(STORIES).iterator();
          Article article = press.next();
          String outlet = article.outlet().name();
          out.write(
              page(i, article.text(), article.language().tag(), outlet == null ? "" : outlet));
        } else {
          ObjectNode article = article(i);
          out.write(
              page(
                  i,
                  article.path("text").asText(),
                  article.path("language").asText("en"),
                  article.path("outlet").asText("Ostley Post")));
        }
      }
    }
  }

  private static WarcResponse page(int number, String text, String language, String outlet)
      throws IOException {
    Instant day = FIRST.plus(Duration.ofHours(number));
    StringBuilder html = new StringBuilder("<!doctype html><html lang=").append(language);
    html.append("><head><meta charset=utf-8><title>Number ").append(number).append("</title>");
    html.append("<meta property=\"og:site_name\" content=\"").append(Entities.escape(outlet));
    html.append("\"><meta property=\"article:published_time\" content=\"").append(day);
    html.append("\"></head><body><nav><a href=/>Start</a></nav><article><h1>Number ");
    html.append(number).append("</h1>");
    for (String paragraph : text.split("\n+|(?<= \\.) ")) {
      html.append("<p>").append(Entities.escape(paragraph)).append("</p>\n");
    }
    html.append("</article><footer>All rights reserved</footer></body></html>\n");
    String url = String.format(Locale.ROOT, "https://press.example/%06d", number);
    HttpResponse answer =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Type", "text/html; charset=utf-8")
            .body(MediaType.HTML_UTF8, html.toString().getBytes(StandardCharsets.UTF_8))
            .build();
    return new WarcResponse.Builder(url)
        .recordId(UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8)))
        .date(day)
        .body(answer)
        .build();
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
