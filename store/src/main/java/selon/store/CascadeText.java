package selon.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.claim.Folding;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;
import selon.trace.Alert;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Correction;
import selon.trace.Counts;
import selon.trace.Derivation;
import selon.trace.Mutation;
import selon.trace.Origin;
import selon.trace.Synopsis;

/**
 * A cascade as it is kept: JSON with all that it has but the articles themselves, which stand in
 * the case; of them there is only what tracing found of their dates.
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
      return new CascadeNode(JSON.readTree(text)).cascade(readings);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * The cascade in short, without its articles.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Synopsis synopsis(String text) {
    try {
      return new CascadeNode(JSON.readTree(text)).synopsis();
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
      json.writeStartObject();
      appearance(appearance);
      json.writeStringField("folded", Folding.fold(appearance.words()));
      json.writeEndObject();
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
    json.writeArrayFieldStart("corrections");
    for (Correction correction : cascade.corrections()) {
      json.writeStartObject();
      json.writeStringField("kind", correction.kind().name());
      json.writeStringField("article", correction.article());
      texts("corrects", correction.corrects());
      texts("notTakenOver", correction.notTakenOver());
      json.writeStringField("source", correction.source());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("contradictions");
    for (Appearance contradiction : cascade.contradictions()) {
      json.writeStartObject();
      appearance(contradiction);
      json.writeEndObject();
    }
    json.writeEndArray();
    dates(cascade);
    json.writeEndObject();
  }

  private void appearance(Appearance appearance) throws IOException {
    Statement statement = appearance.statement();
    json.writeStringField("article", appearance.article().id());
    json.writeStringField("statement", statement == null ? null : statement.id());
    json.writeArrayFieldStart("content");
    for (Span span : appearance.content()) {
      json.writeNumber(span.start());
      json.writeNumber(span.end());
    }
    json.writeEndArray();
    json.writeBooleanField("attributed", appearance.attributed());
  }

  private void dates(Cascade cascade) throws IOException {
    Map<String, Dating> dates = new LinkedHashMap<>();
    Stream.of(cascade.appearances(), cascade.contradictions())
        .flatMap(List::stream)
        .map(Appearance::article)
        .filter(article -> article.published().ofTracing())
        .forEach(article -> dates.put(article.id(), article.published()));
    json.writeArrayFieldStart("dates");
    for (Map.Entry<String, Dating> each : dates.entrySet()) {
      Dating date = each.getValue();
      json.writeStartObject();
      json.writeStringField("article", each.getKey());
      json.writeStringField("earliest", time(date.earliest()));
      json.writeStringField("latest", time(date.latest()));
      json.writeStringField("method", date.method());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static @Nullable String time(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }

  private void derivation(Derivation derivation) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("from");
    appearance(derivation.from());
    json.writeEndObject();
    json.writeObjectFieldStart("to");
    appearance(derivation.to());
    json.writeEndObject();
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
}
