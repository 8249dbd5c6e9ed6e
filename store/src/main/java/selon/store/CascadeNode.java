package selon.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;
import selon.trace.Alert;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Correction;
import selon.trace.Counts;
import selon.trace.Derivation;
import selon.trace.Evidence;
import selon.trace.Mutation;
import selon.trace.MutationKind;
import selon.trace.Origin;
import selon.trace.Relation;
import selon.trace.Synopsis;

/** Reads what {@link CascadeText} wrote. */
record CascadeNode(JsonNode node) {

  /** All of it, with the readings of its articles. */
  Cascade cascade(Function<String, Reading> known) {
    Function<String, Reading> readings = dated(known);
    return new Cascade(
        claim(),
        gist(),
        each(node.path("appearances"), telling -> appearance(telling, readings)),
        each(node.path("derivations"), made -> derivation(made, readings)),
        origins(),
        counts(),
        alerts(),
        each(
            node.path("corrections"),
            it ->
                new Correction(
                    Correction.Kind.valueOf(it.path("kind").asText()),
                    it.path("article").asText(),
                    each(it.path("corrects"), JsonNode::asText),
                    each(it.path("notTakenOver"), JsonNode::asText),
                    text(it, "source"))),
        each(node.path("contradictions"), telling -> appearance(telling, readings)));
  }

  /** The readings, of articles with what tracing found of their dates. */
  private Function<String, Reading> dated(Function<String, Reading> readings) {
    Map<String, Reading> dated = new HashMap<>();
    for (JsonNode date : node.path("dates")) {
      String id = date.path("article").asText();
      Reading reading = readings.apply(id);
      Dating found =
          new Dating(time(date, "earliest"), time(date, "latest"), date.path("method").asText());
      dated.put(
          id,
          new Reading(
              reading.article().traced(found),
              reading.statements(),
              reading.inferences(),
              reading.mentions()));
    }
    return id -> {
      Reading known = dated.get(id);
      return known == null ? readings.apply(id) : known;
    };
  }

  private static @Nullable Instant time(JsonNode date, String field) {
    String time = text(date, field);
    return time == null ? null : Instant.parse(time);
  }

  /** In short, without any reading. */
  Synopsis synopsis() {
    Map<String, Integer> places = new HashMap<>();
    List<Synopsis.Told> tellings = new ArrayList<>();
    for (JsonNode telling : node.path("appearances")) {
      places.putIfAbsent(place(telling), tellings.size());
      tellings.add(
          new Synopsis.Told(
              telling.path("article").asText(),
              text(telling, "statement"),
              content(telling),
              telling.path("folded").asText()));
    }
    List<Synopsis.Link> links = new ArrayList<>();
    for (JsonNode made : node.path("derivations")) {
      Integer from = places.get(place(made.path("from")));
      Integer to = places.get(place(made.path("to")));
      if (from != null && to != null) {
        links.add(new Synopsis.Link(from, to, made.path("probability").asDouble()));
      }
    }
    return new Synopsis(claim(), gist(), tellings, links, origins(), counts(), alerts());
  }

  private static String place(JsonNode telling) {
    return telling.path("article").asText() + "\n" + telling.path("content");
  }

  private String claim() {
    return node.path("claim").asText();
  }

  private String gist() {
    return node.path("gist").asText();
  }

  private List<Origin> origins() {
    return each(
        node.path("origins"),
        origin ->
            new Origin(
                each(origin.path("articles"), JsonNode::asText),
                each(origin.path("reasons"), it -> Origin.Reason.valueOf(it.asText()))));
  }

  private List<Alert> alerts() {
    return each(
        node.path("alerts"),
        alert ->
            new Alert(
                Alert.Kind.valueOf(alert.path("kind").asText()),
                each(alert.path("articles"), JsonNode::asText)));
  }

  private Counts counts() {
    JsonNode counts = node.path("counts");
    return new Counts(
        counts.path("publications").asInt(),
        counts.path("newsrooms").asInt(),
        counts.path("low").asInt(),
        counts.path("expected").asDouble(),
        counts.path("high").asInt(),
        counts.path("ultimateSources").asInt(),
        counts.path("anonymousSources").asInt());
  }

  private static Appearance appearance(JsonNode node, Function<String, Reading> readings) {
    Reading reading = readings.apply(node.path("article").asText());
    String id = text(node, "statement");
    Statement statement =
        reading.statements().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    return new Appearance(
        reading.article(), statement, content(node), node.path("attributed").asBoolean());
  }

  private static Spans content(JsonNode telling) {
    List<Span> pieces = new ArrayList<>();
    JsonNode content = telling.path("content");
    for (int i = 0; i + 1 < content.size(); i += 2) {
      pieces.add(new Span(content.get(i).asInt(), content.get(i + 1).asInt()));
    }
    return new Spans(pieces);
  }

  private static Derivation derivation(JsonNode node, Function<String, Reading> readings) {
    Set<Evidence> evidence =
        new TreeSet<>(each(node.path("evidence"), it -> Evidence.valueOf(it.asText())));
    return new Derivation(
        appearance(node.path("from"), readings),
        appearance(node.path("to"), readings),
        Relation.valueOf(node.path("relation").asText()),
        node.path("credited").asBoolean(),
        node.path("probability").asDouble(),
        evidence,
        each(
            node.path("mutations"),
            it ->
                new Mutation(
                    MutationKind.valueOf(it.path("kind").asText()),
                    text(it, "from"),
                    text(it, "to"))));
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).asText() : null;
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
    List<T> all = new ArrayList<>(array.size());
    array.forEach(item -> all.add(read.apply(item)));
    return all;
  }
}
