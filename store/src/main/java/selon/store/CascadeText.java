package selon.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;
import selon.trace.Alert;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Counts;
import selon.trace.Derivation;
import selon.trace.Evidence;
import selon.trace.Mutation;
import selon.trace.MutationKind;
import selon.trace.Origin;
import selon.trace.Relation;

/**
 * A cascade as it is kept: JSON with all that it has but the articles themselves, which stand in
 * the case.
 */
final class CascadeText {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final JsonGenerator json;

  private CascadeText(JsonGenerator json) {
    this.json = json;
  }

  static String write(Cascade cascade) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      new CascadeText(json).cascade(cascade);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * The cascade again.
   *
   * @param readings those of the case by the ids of their articles
   * @throws IllegalArgumentException if it is none
   */
  static Cascade read(String text, Function<String, Reading> readings) {
    try {
      return new CascadeNode(readings).cascade(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private void cascade(Cascade cascade) throws IOException {
    json.writeStartObject();
    json.writeStringField("claim", cascade.claim());
    json.writeStringField("gist", cascade.gist());
    json.writeArrayFieldStart("appearances");
    for (Appearance appearance : cascade.appearances()) {
      appearance(appearance);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("derivations");
    for (Derivation derivation : cascade.derivations()) {
      derivation(derivation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("origins");
    for (Origin origin : cascade.origins()) {
      json.writeStartObject();
      texts("articles", origin.articles());
      constants("reasons", origin.reasons());
      json.writeEndObject();
    }
    json.writeEndArray();
    counts(cascade.counts());
    json.writeArrayFieldStart("alerts");
    for (Alert alert : cascade.alerts()) {
      json.writeStartObject();
      json.writeStringField("kind", alert.kind().name());
      texts("articles", alert.articles());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void appearance(Appearance appearance) throws IOException {
    Statement statement = appearance.statement();
    json.writeStartObject();
    json.writeStringField("article", appearance.article().id());
    json.writeStringField("statement", statement == null ? null : statement.id());
    json.writeArrayFieldStart("content");
    for (Span span : appearance.content()) {
      json.writeNumber(span.start());
      json.writeNumber(span.end());
    }
    json.writeEndArray();
    json.writeBooleanField("attributed", appearance.attributed());
    json.writeEndObject();
  }

  private void derivation(Derivation derivation) throws IOException {
    json.writeStartObject();
    json.writeFieldName("from");
    appearance(derivation.from());
    json.writeFieldName("to");
    appearance(derivation.to());
    json.writeStringField("relation", derivation.relation().name());
    json.writeBooleanField("credited", derivation.credited());
    json.writeNumberField("probability", derivation.probability());
    constants("evidence", derivation.evidence());
    json.writeArrayFieldStart("mutations");
    for (Mutation mutation : derivation.mutations()) {
      json.writeStartObject();
      json.writeStringField("kind", mutation.kind().name());
      json.writeStringField("from", mutation.from());
      json.writeStringField("to", mutation.to());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void counts(Counts counts) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("publications", counts.publications());
    json.writeNumberField("newsrooms", counts.newsrooms());
    json.writeNumberField("low", counts.low());
    json.writeNumberField("expected", counts.expected());
    json.writeNumberField("high", counts.high());
    json.writeNumberField("ultimateSources", counts.ultimateSources());
    json.writeNumberField("anonymousSources", counts.anonymousSources());
    json.writeEndObject();
  }

  private void texts(String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void constants(String field, Iterable<? extends Enum<?>> constants) throws IOException {
    json.writeArrayFieldStart(field);
    for (Enum<?> constant : constants) {
      json.writeString(constant.name());
    }
    json.writeEndArray();
  }

  /** Reads one. */
  private record CascadeNode(Function<String, Reading> readings) {

    Cascade cascade(JsonNode node) {
      return new Cascade(
          node.path("claim").asText(),
          node.path("gist").asText(),
          each(node.path("appearances"), this::appearance),
          each(node.path("derivations"), this::derivation),
          each(
              node.path("origins"),
              origin ->
                  new Origin(
                      each(origin.path("articles"), JsonNode::asText),
                      each(origin.path("reasons"), it -> Origin.Reason.valueOf(it.asText())))),
          counts(node.path("counts")),
          each(
              node.path("alerts"),
              alert ->
                  new Alert(
                      Alert.Kind.valueOf(alert.path("kind").asText()),
                      each(alert.path("articles"), JsonNode::asText))));
    }

    private Appearance appearance(JsonNode node) {
      Reading reading = readings.apply(node.path("article").asText());
      List<Span> pieces = new ArrayList<>();
      JsonNode content = node.path("content");
      for (int i = 0; i + 1 < content.size(); i += 2) {
        pieces.add(new Span(content.get(i).asInt(), content.get(i + 1).asInt()));
      }
      String id = text(node, "statement");
      Statement statement =
          reading.statements().stream()
              .filter(each -> each.id().equals(id))
              .findFirst()
              .orElse(null);
      return new Appearance(
          reading.article(), statement, new Spans(pieces), node.path("attributed").asBoolean());
    }

    private Derivation derivation(JsonNode node) {
      Set<Evidence> evidence =
          new TreeSet<>(each(node.path("evidence"), it -> Evidence.valueOf(it.asText())));
      return new Derivation(
          appearance(node.path("from")),
          appearance(node.path("to")),
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

    private static Counts counts(JsonNode node) {
      return new Counts(
          node.path("publications").asInt(),
          node.path("newsrooms").asInt(),
          node.path("low").asInt(),
          node.path("expected").asDouble(),
          node.path("high").asInt(),
          node.path("ultimateSources").asInt(),
          node.path("anonymousSources").asInt());
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
}
