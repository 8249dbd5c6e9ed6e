package selon.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import selon.page.ArticleRecord;
import selon.text.Span;

/** A written cascade with its truth. */
record GoldStory(String name, List<ArticleRecord> articles, List<Claim> claims) {

  /**
   * A claim.
   *
   * @param tellings by article; of two in one article the last
   * @param derivations from, to
   * @param origins the articles of each independent report
   * @param alerts the articles of each circular report and each false confirmation
   */
  record Claim(
      String id,
      Map<String, Told> tellings,
      List<Step> derivations,
      List<Set<String>> origins,
      List<Set<String>> alerts) {}

  /** A telling: its longest piece. */
  record Told(
      Span span,
      String words,
      @Nullable String cue,
      @Nullable String source,
      boolean attributed,
      boolean anonymous,
      List<String> chain) {}

  /** A derivation with the kinds of its mutations, as in the trace format. */
  record Step(String from, String to, boolean credited, Set<String> mutations) {}

  /** The stories of a folder in the order of their names. */
  static List<GoldStory> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<GoldStory> stories = new ArrayList<>();
    for (Path file : files) {
      stories.add(story(new ObjectMapper().readTree(Files.readString(file))));
    }
    return stories;
  }

  private static GoldStory story(JsonNode node) {
    List<ArticleRecord> articles = new ArrayList<>();
    Map<String, String> texts = new TreeMap<>();
    for (JsonNode article : node.path("articles")) {
      articles.add(article(article));
      texts.put(article.path("id").asText(), article.path("text").asText());
    }
    List<Claim> claims = new ArrayList<>();
    for (JsonNode claim : node.path("claims")) {
      claims.add(claim(claim, texts));
    }
    return new GoldStory(node.path("story").asText(), articles, claims);
  }

  /** A page that shows no date has no metadata date either. */
  private static ArticleRecord article(JsonNode node) {
    String shown = text(node, "shown_date");
    String byline = text(node, "byline");
    List<String> links = new ArrayList<>();
    node.path("links").forEach(link -> links.add(link.asText()));
    return new ArticleRecord(
        node.path("id").asText(),
        node.path("id").asText(),
        node.path("text").asText(),
        URI.create(node.path("url").asText()),
        text(node, "outlet"),
        text(node, "title"),
        byline == null ? List.of() : List.of(byline),
        shown == null ? null : text(node, "published"),
        shown,
        links,
        text(node, "language"));
  }

  private static Claim claim(JsonNode node, Map<String, String> texts) {
    Map<String, Told> tellings = new LinkedHashMap<>();
    for (JsonNode told : node.path("appearances")) {
      String article = told.path("article").asText();
      String words = told.path("content").asText();
      int start = nth(texts.getOrDefault(article, ""), words, told.path("n").asInt(1));
      List<String> chain = new ArrayList<>();
      told.path("chain").forEach(name -> chain.add(name.asText()));
      tellings.put(
          article,
          new Told(
              new Span(start, start + words.length()),
              words,
              text(told, "cue"),
              text(told, "source"),
              told.path("attributed").asBoolean(),
              told.path("ultimate_source").asText("").startsWith("anonymous"),
              chain));
    }
    List<Step> steps = new ArrayList<>();
    for (JsonNode step : node.path("derivations")) {
      Set<String> kinds = new TreeSet<>();
      step.path("mutations").forEach(mutation -> kinds.add(mutation.path("kind").asText()));
      steps.add(
          new Step(
              step.path("from").asText(),
              step.path("to").asText(),
              step.path("credited").asBoolean(),
              kinds));
    }
    List<Set<String>> alerts = sets(node.path("circular"));
    node.path("false_confirmation").forEach(article -> alerts.add(Set.of(article.asText())));
    return new Claim(
        node.path("id").asText(), tellings, steps, sets(node.path("independent_reports")), alerts);
  }

  private static List<Set<String>> sets(JsonNode lists) {
    List<Set<String>> sets = new ArrayList<>();
    for (JsonNode list : lists) {
      Set<String> set = new TreeSet<>();
      list.forEach(item -> set.add(item.asText()));
      sets.add(set);
    }
    return sets;
  }

  private static int nth(String text, String words, int n) {
    int at = -1;
    for (int i = 0; i < n; i++) {
      at = text.indexOf(words, at + 1);
    }
    if (at < 0) {
      throw new IllegalArgumentException("not in its article: " + words);
    }
    return at;
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? value.asText() : null;
  }
}
