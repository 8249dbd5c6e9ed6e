package selon.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;
import selon.trace.Alert;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Correction;
import selon.trace.Counts;
import selon.trace.DecidedLinks;
import selon.trace.Derivation;
import selon.trace.Evidence;
import selon.trace.Mutation;
import selon.trace.Origin;
import selon.trace.Relation;

/**
 * A cascade as one line of JSON ({@code docs/reference/trace.schema.json}).
 *
 * <p>Stateless; linear in the cascade.
 */
public final class TraceJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ACCEPTED = "accepted";

  private final JsonGenerator json;
  private final JsonFields fields;
  private final DecidedLinks decided;

  private TraceJson(JsonGenerator json, DecidedLinks decided) {
    this.json = json;
    this.fields = new JsonFields(json);
    this.decided = decided;
  }

  /** The cascade with all its fields, in a fixed order, with no line break. */
  public static String write(Cascade cascade) {
    return write(cascade, new DecidedLinks(List.of()));
  }

  /**
   * The same with what people decided about its links: each tells its status, and those that they
   * rejected stand beside them.
   */
  public static String write(Cascade cascade, DecidedLinks decided) {
    StringWriter out = new StringWriter();
    try (var json = JSON.getFactory().createGenerator(out)) {
      new TraceJson(json, decided).cascade(cascade);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ReadingJson.escape(out.getBuffer());
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
    counts(cascade.counts());
    json.writeArrayFieldStart("independentReports");
    for (Origin origin : cascade.origins()) {
      json.writeStartArray();
      for (String article : origin.articles()) {
        json.writeString(article);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("alerts");
    for (Alert alert : cascade.alerts()) {
      json.writeStartObject();
      constant("kind", alert.kind());
      fields.texts("articles", alert.articles());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("corrections");
    for (Correction correction : cascade.corrections()) {
      json.writeStartObject();
      constant("kind", correction.kind());
      json.writeStringField("article", correction.article());
      fields.texts("corrects", correction.corrects());
      fields.texts("notTakenOver", correction.notTakenOver());
      if (correction.source() != null) {
        json.writeStringField("source", correction.source());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("contradictions");
    for (Appearance contradiction : cascade.contradictions()) {
      appearance(contradiction);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("decided");
    for (Decision decision : decided.of(cascade)) {
      json.writeStartObject();
      json.writeStringField("status", status(decision));
      DecisionJson.fields(decision, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String status(Decision decision) {
    if (decision instanceof Decision.AcceptLink) {
      return ACCEPTED;
    } else if (decision instanceof Decision.RejectLink) {
      return "rejected";
    } else if (decision instanceof Decision.NoLink) {
      return "outside";
    }
    return decision instanceof Decision.PartTelling ? "parted" : "joined";
  }

  private void appearance(Appearance appearance) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", appearance.article().id());
    fields.text("statement", statement(appearance));
    fields.spans("content", appearance.content());
    fields.text("outlet", appearance.article().outlet().name());
    fields.dating("published", appearance.article().published());
    fields.texts("chain", appearance.chain());
    json.writeBooleanField("attributed", appearance.attributed());
    json.writeEndObject();
  }

  private void derivation(Derivation derivation) throws IOException {
    json.writeStartObject();
    end("from", derivation.from());
    end("to", derivation.to());
    json.writeStringField("status", decided.accepted(derivation) ? ACCEPTED : "found");
    json.writeStringField("relation", relation(derivation.relation()));
    json.writeBooleanField("credited", derivation.credited());
    fields.number("probability", derivation.probability());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : derivation.evidence()) {
      json.writeString(name(evidence));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mutations");
    for (Mutation mutation : derivation.mutations()) {
      json.writeStartObject();
      constant("kind", mutation.kind());
      fields.text("from", mutation.from());
      fields.text("to", mutation.to());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void end(String field, Appearance appearance) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("article", appearance.article().id());
    fields.text("statement", statement(appearance));
    json.writeEndObject();
  }

  private void counts(Counts counts) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("publications", counts.publications());
    json.writeNumberField("newsrooms", counts.newsrooms());
    json.writeObjectFieldStart("independentReports");
    json.writeNumberField("low", counts.low());
    fields.number("expected", counts.expected());
    json.writeNumberField("high", counts.high());
    json.writeEndObject();
    json.writeNumberField("ultimateSources", counts.ultimateSources());
    json.writeNumberField("anonymousSources", counts.anonymousSources());
    json.writeEndObject();
  }

  private static @Nullable String statement(Appearance appearance) {
    return appearance.statement() == null ? null : appearance.statement().id();
  }

  private static String relation(Relation relation) {
    return switch (relation) {
      case WAS_QUOTED_FROM -> "wasQuotedFrom";
      case WAS_DERIVED_FROM -> "wasDerivedFrom";
      case WAS_REVISION_OF -> "wasRevisionOf";
    };
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void constant(String field, Enum<?> constant) throws IOException {
    json.writeStringField(field, name(constant));
  }
}
