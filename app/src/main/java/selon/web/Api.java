package selon.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import selon.article.Article;
import selon.export.ReadingJson;
import selon.export.TraceJson;
import selon.statement.Reading;
import selon.trace.Cascade;
import selon.trace.Counts;

/** The same for programs, in JSON; {@code openapi.json} describes it. */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 1000;
  private static final int USUAL = 100;

  private final Desk desk;

  Api(Desk desk) {
    this.desk = desk;
  }

  /** What is answered, by method and path, as {@code openapi.json} tells it. */
  Map<String, Handler> operations() {
    Map<String, Handler> operations = new LinkedHashMap<>();
    operations.put("get /api/openapi.json", c -> json(c, Assets.text("openapi.json")));
    operations.put("get /api/readings", this::readings);
    operations.put("get /api/readings/{article}", this::reading);
    operations.put("get /api/claims", this::claims);
    operations.put("get /api/claims/{claim}", this::claim);
    operations.put("get /api/search", this::search);
    operations.put("get /api/sources", this::sources);
    operations.put("get /api/decisions", this::decisions);
    operations.put("post /api/decisions", this::decide);
    operations.put("delete /api/decisions/{id}", this::undo);
    return operations;
  }

  void route(RoutesConfig routes) {
    operations()
        .forEach(
            (operation, handler) -> {
              String[] parts = operation.split(" ");
              switch (parts[0]) {
                case "get" -> routes.get(parts[1], handler);
                case "post" -> routes.post(parts[1], handler);
                default -> routes.delete(parts[1], handler);
              }
            });
  }

  private static void json(Context request, String json) {
    request.contentType("application/json; charset=utf-8").result(json);
  }

  static void refuse(Context request, Refused refused) {
    request.attribute("told", refused);
    ObjectNode node = JSON.createObjectNode();
    node.put("status", refused.status()).put("problem", refused.reason());
    json(request, node.toString());
  }

  private static int number(Context request, String name, int usual, int most) {
    String value = request.queryParam(name);
    boolean number = value != null && value.matches("[0-9]{1,9}");
    return number && value != null ? Math.min(most, Integer.parseInt(value)) : usual;
  }

  /** The part of a list that the request asks for, and how long it is. */
  private static <T> ObjectNode part(
      Context request, List<T> all, java.util.function.Function<T, JsonNode> one) {
    int from = number(request, "from", 0, Integer.MAX_VALUE);
    int count = number(request, "count", USUAL, MOST);
    ObjectNode node = JSON.createObjectNode();
    node.put("total", all.size()).put("from", from);
    ArrayNode items = node.putArray("items");
    all.stream().skip(from).limit(count).map(one).forEach(items::add);
    return node;
  }

  private void readings(Context request) {
    json(
        request,
        part(request, desk.holdings().corpus().readings(), reading -> head(reading)).toString());
  }

  private static ObjectNode head(Reading reading) {
    ObjectNode node = JSON.createObjectNode();
    article(node, reading.article());
    return node.put("statements", reading.statements().size());
  }

  private static void article(ObjectNode node, Article article) {
    node.put("id", article.id()).put("title", article.title());
    node.put("outlet", article.outlet().name()).put("language", article.language().tag());
    ObjectNode published = node.putObject("published");
    var earliest = article.published().earliest();
    var latest = article.published().latest();
    published.put("earliest", earliest == null ? null : earliest.toString());
    published.put("latest", latest == null ? null : latest.toString());
    published.put("method", article.published().method());
    node.put("address", Frame.article(article.id()));
  }

  private void reading(Context request) {
    Reading reading =
        desk.holdings()
            .corpus()
            .reading(Slug.id(request.pathParam("article")))
            .orElseThrow(() -> new Refused(404, "refused.article"));
    json(request, ReadingJson.write(reading));
  }

  private void claims(Context request) {
    String words = request.queryParam("q");
    List<Cascade> claims =
        desk.holdings().claims().stream()
            .filter(claim -> words == null || words.isBlank() || claim.mentions(words))
            .toList();
    json(request, part(request, claims, claim -> head(claim)).toString());
  }

  static ObjectNode head(Cascade claim) {
    ObjectNode node = JSON.createObjectNode();
    node.put("claim", claim.claim()).put("gist", claim.gist());
    Counts counts = claim.counts();
    ObjectNode count = node.putObject("counts");
    count.put("publications", counts.publications()).put("newsrooms", counts.newsrooms());
    ObjectNode reports = count.putObject("independentReports");
    reports.put("low", counts.low()).put("expected", rounded(counts.expected()));
    reports.put("high", counts.high());
    count.put("ultimateSources", counts.ultimateSources());
    count.put("anonymousSources", counts.anonymousSources());
    ArrayNode alerts = node.putArray("alerts");
    claim.alerts().stream()
        .map(alert -> alert.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .distinct()
        .forEach(alerts::add);
    return node.put("address", Frame.claim(claim.claim()));
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private void claim(Context request) {
    Cascade claim =
        desk.holdings()
            .claim(Slug.id(request.pathParam("claim")))
            .orElseThrow(() -> new Refused(404, "refused.claim"));
    json(request, TraceJson.write(claim));
  }

  private void search(Context request) {
    String query = request.queryParam("q");
    Finder.Found found =
        new Finder(desk.holdings()).find(query == null ? "" : query, Pages.chosen(request));
    ObjectNode node = part(request, found.hits(), hit -> hit(hit));
    ObjectNode facets = node.putObject("facets");
    found
        .values()
        .forEach(
            (facet, values) -> {
              ObjectNode counts = facets.putObject(facet);
              values.forEach(value -> counts.put(value.value(), value.count()));
            });
    json(request, node.toString());
  }

  static ObjectNode hit(Finder.Hit hit) {
    ObjectNode node = JSON.createObjectNode();
    String text = hit.article().text();
    article(node.putObject("article"), hit.article());
    node.put("statement", hit.statement().id());
    node.put("source", hit.statement().source().name());
    node.put("kind", hit.value("kind")).put("certainty", hit.value("certainty"));
    node.put("cue", hit.statement().cue().in(text));
    node.put("content", hit.statement().content().in(text));
    ArrayNode chain = node.putArray("chain");
    hit.statement().chain().forEach(chain::add);
    node.put("confidence", rounded(hit.statement().confidence()));
    return node.put("address", Frame.statement(hit.article().id(), hit.statement().id()));
  }

  private void sources(Context request) {
    String words = request.queryParam("q");
    String wanted = words == null ? "" : SourceEntry.key(words);
    List<SourceEntry> sources =
        desk.holdings().sources().stream().filter(source -> source.key().contains(wanted)).toList();
    json(request, part(request, sources, source -> source(source)).toString());
  }

  static ObjectNode source(SourceEntry source) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", source.name());
    node.put("kind", source.kind().name().toLowerCase(Locale.ROOT));
    node.put("statements", source.quotes().size()).put("articles", source.articles());
    ArrayNode outlets = node.putArray("outlets");
    source.outlets().forEach(outlets::add);
    return node.put("address", Frame.source(source.name()));
  }

  private void decisions(Context request) {
    json(request, part(request, desk.notes(), note -> NoteJson.node(note)).toString());
  }

  /** Takes the fields of the forms of the pages, as an object of strings. */
  private void decide(Context request) {
    try {
      JsonNode body = JSON.readTree(request.body());
      if (body == null || !body.isObject()) {
        throw new Refused(400, "refused.form");
      }
      DecisionForm form =
          new DecisionForm(
              name -> body.hasNonNull(name) ? body.get(name).asText() : null, desk.holdings());
      Note note = desk.decide(form.read());
      request.status(201);
      json(request, NoteJson.write(note));
    } catch (JsonProcessingException e) {
      throw new Refused(400, "refused.form");
    }
  }

  private void undo(Context request) {
    String id = request.pathParam("id");
    if (!id.matches("[0-9]{1,9}") || !desk.undo(Long.parseLong(id))) {
      throw new Refused(404, "refused.note");
    }
    request.status(204);
  }
}
