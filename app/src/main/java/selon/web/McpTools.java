package selon.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.corpus.Card;
import selon.corpus.Found;
import selon.corpus.FoundStatement;
import selon.corpus.QuotedSource;
import selon.language.Language;
import selon.search.Search;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Counts;
import selon.trace.Derivation;
import selon.trace.Mutation;
import selon.trace.Synopsis;
import selon.view.Labels;
import selon.view.Verdict;
import selon.view.VisibleText;

/** What an assistant may ask for. Texts of articles are made visible before they go out. */
final class McpTools {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int USUAL = 10;
  private static final int MOST = 50;
  private static final int QUOTE = 1200;
  private static final int TEXT = 20_000;

  private final Desk desk;
  private final Labels words = Labels.of(new Language("en"));

  McpTools(Desk desk) {
    this.desk = desk;
  }

  ObjectNode list() {
    ObjectNode result = JSON.createObjectNode();
    ArrayNode tools = result.putArray("tools");
    describe(
        tools,
        "who_says",
        "Statements that have all the words, in what is said or in who says it: the quotation, the"
            + " source, the chain from the outlet to it, the outlet, the date, how sure the reading"
            + " is, and the claim that it tells.",
        "query",
        "words, all of which must be there",
        true);
    describe(
        tools,
        "trace_claim",
        "How a claim travels: who had it first as far as the collection knows, how many independent"
            + " reports there are, what each article made it from and what changed.",
        "query",
        "words that one of its tellings has, or the id of a claim",
        true);
    describe(
        tools,
        "read_article",
        "One article: its text and who says what in it.",
        "article",
        "the id of the article",
        true);
    describe(
        tools,
        "list_sources",
        "Who is quoted, the most quoted first: kind, how often, by which outlets.",
        "query",
        "words of the name; all sources if not given",
        false);
    return result;
  }

  private static void describe(
      ArrayNode tools, String name, String what, String parameter, String means, boolean needed) {
    ObjectNode tool = tools.addObject().put("name", name).put("description", what);
    ObjectNode schema = tool.putObject("inputSchema").put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject(parameter).put("type", "string").put("description", means);
    properties
        .putObject("limit")
        .put("type", "integer")
        .put("minimum", 1)
        .put("maximum", MOST)
        .put("description", "how many at most; " + USUAL + " if not given");
    ArrayNode required = schema.putArray("required");
    if (needed) {
      required.add(parameter);
    }
    tool.putObject("annotations").put("readOnlyHint", true).put("openWorldHint", false);
  }

  /**
   * Does what a tool does; what is not found is an answer that says so.
   *
   * @throws IllegalArgumentException if there is no such tool, or it lacks what it needs
   */
  ObjectNode call(JsonNode parameters) {
    JsonNode arguments = parameters.path("arguments");
    int limit = Math.max(1, Math.min(MOST, arguments.path("limit").asInt(USUAL)));
    String tool = parameters.path("name").asText();
    Optional<ObjectNode> found =
        switch (tool) {
          case "who_says" -> Optional.of(whoSays(need(arguments, "query"), limit));
          case "trace_claim" -> Optional.of(traceClaim(need(arguments, "query"), limit));
          case "read_article" -> article(need(arguments, "article"));
          case "list_sources" -> Optional.of(sources(arguments.path("query").asText(""), limit));
          default -> throw new IllegalArgumentException("no tool: " + tool);
        };
    ObjectNode result = JSON.createObjectNode();
    ObjectNode content = found.orElseGet(() -> JSON.createObjectNode().put("found", false));
    result.putArray("content").addObject().put("type", "text").put("text", content.toString());
    result.set("structuredContent", content);
    return result.put("isError", found.isEmpty());
  }

  private static String need(JsonNode arguments, String name) {
    String value = arguments.path(name).asText("");
    if (value.isBlank()) {
      throw new IllegalArgumentException("\"" + name + "\" is missing");
    }
    return value;
  }

  private ObjectNode whoSays(String query, int limit) {
    Holdings holdings = desk.holdings();
    Found found = holdings.finder().find(Search.of(query).page(0, limit));
    ObjectNode result = JSON.createObjectNode().put("total", found.statementCount());
    result.put("someOfTheWords", found.loose());
    ArrayNode statements = result.putArray("statements");
    for (FoundStatement hit : found.statements()) {
      ObjectNode node = statements.addObject();
      holdings
          .catalog()
          .card(hit.article().id())
          .ifPresent(card -> article(node.putObject("article"), card, hit.article().url()));
      node.put("quotation", VisibleText.line(hit.content().text(), QUOTE));
      node.put("source", hit.name() == null ? null : Frame.shown(hit.name()));
      node.put("kind", lower(hit.kind())).put("certainty", lower(hit.certainty()));
      node.put("cue", VisibleText.line(hit.cue().text(), QUOTE));
      node.put("stance", lower(hit.stance())).put("polarity", lower(hit.polarity()));
      ArrayNode chain = node.putArray("chain");
      hit.chain().forEach(link -> chain.add(Frame.shown(link)));
      node.put("confidence", ApiNodes.rounded(ApiNodes.confidence(hit, holdings.catalog())));
      holdings
          .claims()
          .of(hit.article().id(), hit.id(), hit.spans())
          .ifPresent(
              claim -> node.put("claim", claim.claim()).put("told", verdict(claim.counts())));
    }
    return result;
  }

  private String verdict(Counts counts) {
    return Verdict.of(counts, words);
  }

  private static void article(ObjectNode node, Article article) {
    article(node, Card.of(new Reading(article, List.of(), List.of(), List.of())), article.url());
  }

  private static void article(ObjectNode node, Card article, @Nullable URI url) {
    String outlet = article.outlet().name();
    node.put("id", article.id()).put("title", Frame.shown(article.title()));
    node.put("outlet", outlet == null ? null : Frame.shown(outlet));
    var earliest = article.published().earliest();
    var latest = article.published().latest();
    node.put("earliest", earliest == null ? null : earliest.toString());
    node.put("latest", latest == null ? null : latest.toString());
    node.put("url", url == null ? null : Frame.shown(url.toString()));
  }

  private ObjectNode traceClaim(String query, int limit) {
    Holdings holdings = desk.holdings();
    List<Synopsis> claims =
        holdings
            .claims()
            .claim(query)
            .map(List::of)
            .orElseGet(
                () ->
                    holdings.claims().all().stream()
                        .filter(claim -> claim.mentions(query))
                        .toList());
    ObjectNode result = JSON.createObjectNode().put("total", claims.size());
    result.put("stillTracing", desk.work().step() != Work.Step.REST);
    ArrayNode nodes = result.putArray("claims");
    claims.stream()
        .limit(Math.min(limit, 5))
        .forEach(
            claim ->
                holdings
                    .claims()
                    .part(claim, told(claim))
                    .ifPresent(part -> claim(nodes.addObject(), claim, part)));
    return result;
  }

  /** The articles of the tellings that an assistant gets. */
  private static Set<String> told(Synopsis claim) {
    return claim.tellings().stream()
        .limit(MOST)
        .map(Synopsis.Told::article)
        .collect(Collectors.toSet());
  }

  /**
   * One claim.
   *
   * @param claim with the words of the tellings that are told
   */
  private void claim(ObjectNode node, Synopsis head, Cascade claim) {
    node.setAll(ApiNodes.claim(head));
    node.put("gist", VisibleText.line(claim.gist(), QUOTE));
    node.put("verdict", verdict(claim.counts()));
    ArrayNode reports = node.putArray("independentReports");
    claim
        .origins()
        .forEach(
            origin -> {
              ArrayNode articles = reports.addArray();
              origin.articles().forEach(articles::add);
            });
    ArrayNode tellings = node.putArray("tellings");
    claim.appearances().stream()
        .limit(MOST)
        .forEach(appearance -> telling(tellings.addObject(), appearance));
    ArrayNode links = node.putArray("derivations");
    claim.derivations().stream().limit(MOST).forEach(link -> link(links.addObject(), link));
  }

  private static void telling(ObjectNode node, Appearance appearance) {
    article(node.putObject("article"), appearance.article());
    node.put(
        "quotation", VisibleText.line(appearance.content(), appearance.article().text(), QUOTE));
    ArrayNode chain = node.putArray("chain");
    appearance.chain().forEach(link -> chain.add(Frame.shown(link)));
    Statement statement = appearance.statement();
    if (statement != null) {
      said(node, statement, appearance.article().text());
    }
    node.put("attributed", appearance.attributed());
  }

  /** By which words, and whether they deny it. */
  private static void said(ObjectNode node, Statement statement, String text) {
    node.put("cue", VisibleText.line(statement.cue(), text, QUOTE));
    node.put("stance", lower(statement.stance()));
    node.put("polarity", lower(statement.factuality().polarity()));
  }

  private static void link(ObjectNode node, Derivation link) {
    node.put("from", link.from().article().id()).put("to", link.to().article().id());
    node.put("probability", Math.round(link.probability() * 100) / 100.0);
    ArrayNode evidence = node.putArray("evidence");
    link.evidence().forEach(kind -> evidence.add(lower(kind)));
    ArrayNode changes = node.putArray("changes");
    for (Mutation mutation : link.mutations()) {
      ObjectNode change = changes.addObject().put("kind", lower(mutation.kind()));
      change.put("from", mutation.from() == null ? null : Frame.shown(mutation.from()));
      change.put("to", mutation.to() == null ? null : Frame.shown(mutation.to()));
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private Optional<ObjectNode> article(String id) {
    return desk.holdings().reading(id).map(McpTools::reading);
  }

  private static ObjectNode reading(Reading reading) {
    ObjectNode node = JSON.createObjectNode();
    Article article = reading.article();
    article(node, article);
    int end = Math.min(TEXT, article.text().length());
    node.put("text", VisibleText.aligned(article.text(), 0, end));
    node.put("whole", end == article.text().length());
    ArrayNode statements = node.putArray("statements");
    reading.statements().stream()
        .limit(200)
        .forEach(
            statement -> {
              ObjectNode one = statements.addObject().put("id", statement.id());
              String text = article.text();
              one.put("quotation", VisibleText.line(statement.content(), text, QUOTE));
              said(one, statement, text);
              ArrayNode chain = one.putArray("chain");
              statement.chain().forEach(link -> chain.add(Frame.shown(link)));
              one.put("kind", lower(statement.source().kind()));
              one.put("certainty", lower(statement.factuality().certainty()));
              one.put("confidence", Math.round(statement.confidence() * 100) / 100.0);
            });
    return node;
  }

  private ObjectNode sources(String query, int limit) {
    List<QuotedSource> sources = desk.holdings().sources(query);
    ObjectNode result = JSON.createObjectNode().put("total", sources.size());
    ArrayNode nodes = result.putArray("sources");
    sources.stream().limit(limit).forEach(source -> nodes.add(ApiNodes.source(source)));
    return result;
  }
}
