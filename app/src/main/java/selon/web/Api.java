package selon.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import selon.corpus.Card;
import selon.corpus.Found;
import selon.corpus.QuotedSource;
import selon.export.ReadingJson;
import selon.export.TraceJson;
import selon.page.Pages;
import selon.statement.Reading;
import selon.store.Outcome;
import selon.trace.Cascade;
import selon.trace.Synopsis;

/** The same for programs, in JSON; {@code openapi.json} describes it. */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 1000;
  private static final int USUAL = 100;

  private final Desk desk;
  private final SideBySide sides;

  Api(Desk desk, Changes changes) {
    this.desk = desk;
    this.sides = new SideBySide(desk, changes);
  }

  /** What is answered, by method and path, as {@code openapi.json} tells it. */
  Map<String, Handler> operations() {
    Map<String, Handler> operations = new LinkedHashMap<>();
    operations.put("get /api/openapi.json", c -> json(c, Assets.text("openapi.json")));
    operations.put("get /api/overview", this::overview);
    operations.put("get /api/readings", this::readings);
    operations.put("get /api/readings/{article}", this::reading);
    operations.put("get /api/readings/{article}/versions", sides::versions);
    operations.put("get /api/claims", this::claims);
    operations.put("get /api/claims/{claim}", this::claim);
    operations.put("get /api/claims/{claim}/compare", sides::tellings);
    operations.put("get /api/search", this::search);
    operations.put("get /api/sources", this::sources);
    operations.put("get /api/source", this::source);
    operations.put("get /api/outlets", this::outlets);
    operations.put("get /api/outlet", this::outlet);
    operations.put("get /api/compare", sides::articles);
    operations.put("get /api/doubts", this::doubts);
    operations.put("get /api/ledger", this::ledger);
    operations.put("post /api/inputs", this::add);
    operations.put("get /api/decisions", this::decisions);
    operations.put("post /api/decisions", this::decide);
    operations.put("delete /api/decisions/{id}", c -> mark(c, "refused.note", desk::undo));
    operations.put("post /api/decisions/{id}", c -> mark(c, "refused.note.redo", desk::redo));
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

  static void json(Context request, String json) {
    request.contentType("application/json; charset=utf-8").result(json);
  }

  static void refuse(Context request, Refused refused, String words) {
    request.attribute("told", refused);
    ObjectNode node = JSON.createObjectNode();
    node.put("status", refused.status()).put("problem", refused.reason()).put("detail", words);
    json(request, node.toString());
  }

  private static int number(Context request, String name, int usual, int most) {
    String value = request.queryParam(name);
    if (value == null || value.isEmpty()) {
      return usual;
    }
    if (!value.matches("[0-9]{1,9}")) {
      throw Refused.field(name, "0, 1, 2, …");
    }
    return Math.min(most, Integer.parseInt(value));
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

  /** What a list is narrowed down to: one of a few words, or nothing. */
  private static String choice(Context request, String name, String... allowed) {
    String value = field(request, name);
    if (!value.isEmpty() && !List.of(allowed).contains(value)) {
      throw Refused.field(name, String.join(", ", allowed));
    }
    return value;
  }

  private void readings(Context request) {
    String only = choice(request, "only", "undated");
    List<Card> cards =
        desk.holdings().catalog().cards().stream()
            .filter(card -> only.isEmpty() || CardRow.undatable(card))
            .toList();
    json(request, part(request, cards, ApiNodes::listed).toString());
  }

  private void reading(Context request) {
    Reading reading = reading(desk.holdings(), request.pathParam("article"));
    json(request, ReadingJson.write(reading));
  }

  /** The reading of the article with the id, as addresses have it. */
  static Reading reading(Holdings holdings, String slug) {
    return holdings.reading(Slug.id(slug)).orElseThrow(() -> new Refused(404, "refused.article"));
  }

  private void claims(Context request) {
    List<Synopsis> claims =
        ClaimsPage.wanted(
            desk.holdings(), choice(request, "only", "one", "alerts"), field(request, "q"));
    json(request, part(request, claims, ApiNodes::claim).toString());
  }

  private void claim(Context request) {
    Claims claims = desk.holdings().claims();
    Cascade claim =
        ClaimPlace.find(request.pathParam("claim"), claims)
            .flatMap(claims::whole)
            .orElseThrow(() -> new Refused(404, "refused.claim"));
    json(request, TraceJson.write(claim, desk.holdings().links()));
  }

  private void search(Context request) {
    Asked asked = Asked.of(name -> field(request, name)).checked();
    int from = number(request, "from", 0, MOST);
    int count = Math.max(1, number(request, "count", USUAL, MOST));
    Found found = desk.holdings().finder().find(asked.search(from, count));
    ObjectNode node = JSON.createObjectNode();
    node.put("total", found.statementCount()).put("from", from);
    ArrayNode items = node.putArray("items");
    found.statements().forEach(hit -> items.add(ApiNodes.hit(hit, desk.holdings().catalog())));
    ObjectNode facets = node.putObject("facets");
    for (String facet : Asked.FACETS) {
      ObjectNode counts = facets.putObject(facet);
      found.counts().getOrDefault(facet, new TreeMap<>()).forEach(counts::put);
    }
    json(request, node.toString());
  }

  /** A field of the address without which there is nothing to answer; it may be empty. */
  static String needed(Context request, String name) {
    String value = request.queryParam(name);
    if (value == null) {
      throw new Refused(400, "refused.field.missing", name);
    }
    return value;
  }

  static String field(Context request, String name) {
    String value = request.queryParam(name);
    return value == null ? "" : value;
  }

  private void sources(Context request) {
    List<QuotedSource> sources = desk.holdings().sources(field(request, "q"));
    json(request, part(request, sources, ApiNodes::source).toString());
  }

  /** One source, with what it is quoted with. */
  private void source(Context request) {
    Holdings holdings = desk.holdings();
    QuotedSource source =
        holdings
            .source(needed(request, "name"))
            .orElseThrow(() -> new Refused(404, "refused.source"));
    ObjectNode node = ApiNodes.source(source);
    node.setAll(part(request, source.quotes(), quote -> ApiNodes.quote(quote, holdings)));
    json(request, node.toString());
  }

  /** One outlet, with its articles. */
  private void outlet(Context request) {
    OutletEntry outlet =
        OutletEntry.find(desk.holdings(), needed(request, "name"))
            .orElseThrow(() -> new Refused(404, "refused.outlet"));
    ObjectNode node = ApiNodes.outlet(outlet);
    node.setAll(part(request, outlet.articles(), ApiNodes::listed));
    json(request, node.toString());
  }

  private void outlets(Context request) {
    json(request, part(request, desk.holdings().outlets(), ApiNodes::outlet).toString());
  }

  private void doubts(Context request) {
    json(request, part(request, desk.holdings().doubts(), ApiNodes::doubt).toString());
  }

  private void ledger(Context request) {
    int from = number(request, "from", 0, Integer.MAX_VALUE);
    int count = number(request, "count", USUAL, MOST);
    ObjectNode node = JSON.createObjectNode();
    node.put("total", 0).put("from", from);
    ArrayNode items = node.putArray("items");
    int[] total = {0};
    new LedgerPage.Wanted(choice(request, "outcome", outcomes()), field(request, "q"))
        .forEach(
            desk,
            entry -> {
              if (total[0] >= from && items.size() < count) {
                items.add(ApiNodes.line(entry));
              }
              total[0]++;
            });
    node.put("total", total[0]);
    json(request, node.toString());
  }

  private static String[] outcomes() {
    return Arrays.stream(Outcome.values()).map(Outcome::word).toArray(String[]::new);
  }

  private void overview(Context request) {
    json(request, ApiNodes.overview(desk).toString());
  }

  private void decisions(Context request) {
    json(request, part(request, desk.notes(), note -> NoteJson.node(note)).toString());
  }

  private void add(Context request) {
    Body body = Body.of(request.body());
    String name = body.text("name");
    byte[] content = body.text("content").getBytes(StandardCharsets.UTF_8);
    desk.add(name, () -> Pages.of(name, new ByteArrayInputStream(content)));
    request.status(202);
    ObjectNode node = JSON.createObjectNode().put("name", name);
    json(request, node.put("ledger", "/api/ledger?q=" + Frame.escape(name)).toString());
  }

  /** Takes the fields of the forms of the pages, as an object of strings. */
  private void decide(Context request) {
    JsonNode body = Body.of(request.body()).node();
    DecisionForm form =
        new DecisionForm(
            name -> body.hasNonNull(name) ? body.get(name).asText() : null, desk.holdings());
    Note note = desk.decide(form.read());
    request.status(201);
    json(request, NoteJson.write(note));
  }

  private void mark(Context request, String otherwise, LongPredicate done) {
    String id = request.pathParam("id");
    if (desk.notes().stream().noneMatch(note -> Long.toString(note.id()).equals(id))) {
      throw new Refused(404, "refused.note.unknown", id);
    }
    if (!done.test(Long.parseLong(id))) {
      throw new Refused(409, otherwise);
    }
    request.status(204).res().setContentType(null);
  }
}
