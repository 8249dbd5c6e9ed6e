package selon.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.corpus.Decision;
import selon.statement.SourceKind;
import selon.text.Span;

/**
 * A person's decision as one line of JSON and back: its kind, as "merge-sources", and its fields.
 *
 * <p>Stateless.
 */
public final class DecisionJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonGenerator json;

  private DecisionJson(JsonGenerator json) {
    this.json = json;
  }

  /** The decision with no line break; any text survives UTF-8. */
  public static String write(Decision decision) {
    StringWriter out = new StringWriter();
    try (var json = JSON.getFactory().createGenerator(out)) {
      json.writeStartObject();
      fields(decision, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ReadingJson.escape(out.getBuffer());
  }

  /**
   * The decision of a line that was written here.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Decision read(String line) {
    try {
      return decision(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** Writes its fields into an object. */
  static void fields(Decision decision, JsonGenerator json) throws IOException {
    new DecisionJson(json).decision(decision);
  }

  private void decision(Decision decision) throws IOException {
    if (decision instanceof Decision.MergeSources merge) {
      kind("merge-sources");
      json.writeStringField("name", merge.name());
      json.writeStringField("into", merge.into());
    } else if (decision instanceof Decision.PartSources part) {
      kind("part-sources");
      json.writeStringField("name", part.name());
      json.writeStringField("other", part.other());
    } else if (decision instanceof Decision.SplitSource split) {
      kind("split-source");
      json.writeStringField("name", split.name());
      json.writeStringField("article", split.article());
      json.writeStringField("other", split.other());
    } else if (decision instanceof Decision.RenameSource rename) {
      kind("rename-source");
      json.writeStringField("name", rename.name());
      json.writeStringField("shown", rename.shown());
    } else if (decision instanceof Decision.RetypeSource retype) {
      kind("retype-source");
      json.writeStringField("name", retype.name());
      json.writeStringField("type", retype.kind().name().toLowerCase(Locale.ROOT));
    } else if (decision instanceof Decision.AcceptStatement accept) {
      kind("accept-statement");
      json.writeStringField("article", accept.article());
      json.writeStringField("statement", accept.statement());
    } else if (decision instanceof Decision.RejectStatement reject) {
      kind("reject-statement");
      json.writeStringField("article", reject.article());
      json.writeStringField("statement", reject.statement());
    } else if (decision instanceof Decision.CorrectStatement correct) {
      kind("correct-statement");
      json.writeStringField("article", correct.article());
      json.writeStringField("replaced", correct.replaced());
      json.writeFieldName("statement");
      new ReadingFields(json, true).write(correct.statement());
    } else if (decision instanceof Decision.DateArticle date) {
      kind("date-article");
      json.writeStringField("article", date.article());
      dating(date.dating());
    } else if (decision instanceof Decision.AcceptLink accept) {
      kind("accept-link");
      place("from", accept.from());
      place("to", accept.to());
    } else if (decision instanceof Decision.RejectLink reject) {
      kind("reject-link");
      place("from", reject.from());
      place("to", reject.to());
    } else if (decision instanceof Decision.NoLink none) {
      kind("no-link");
      place("to", none.to());
    } else if (decision instanceof Decision.JoinClaims join) {
      kind("join-claims");
      place("one", join.one());
      place("other", join.other());
    } else if (decision instanceof Decision.PartTelling part) {
      kind("part-telling");
      place("telling", part.telling());
      place("claim", part.claim());
    }
  }

  private void kind(String kind) throws IOException {
    json.writeStringField("decision", kind);
  }

  private void dating(Dating dating) throws IOException {
    json.writeObjectFieldStart("published");
    json.writeStringField("earliest", time(dating.earliest()));
    json.writeStringField("latest", time(dating.latest()));
    json.writeStringField("method", dating.method());
    json.writeEndObject();
  }

  private static @Nullable String time(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }

  private void place(String field, Decision.Place place) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("article", place.article());
    json.writeArrayFieldStart("content");
    for (Span span : place.content()) {
      json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static Decision decision(JsonNode node) {
    String kind = ReadingNode.need(node, "decision");
    return switch (kind) {
      case "merge-sources" -> new Decision.MergeSources(text(node, "name"), text(node, "into"));
      case "part-sources" -> new Decision.PartSources(text(node, "name"), text(node, "other"));
      case "split-source" ->
          new Decision.SplitSource(text(node, "name"), text(node, "article"), text(node, "other"));
      case "rename-source" -> new Decision.RenameSource(text(node, "name"), text(node, "shown"));
      case "retype-source" ->
          new Decision.RetypeSource(
              text(node, "name"), SourceKind.valueOf(text(node, "type").toUpperCase(Locale.ROOT)));
      case "accept-statement" ->
          new Decision.AcceptStatement(text(node, "article"), text(node, "statement"));
      case "reject-statement" ->
          new Decision.RejectStatement(text(node, "article"), text(node, "statement"));
      case "correct-statement" ->
          new Decision.CorrectStatement(
              text(node, "article"),
              ReadingNode.text(node, "replaced"),
              ReadingNode.statementAlone(node.path("statement")));
      case "date-article" ->
          new Decision.DateArticle(
              text(node, "article"), ReadingNode.dating(node.path("published")));
      case "accept-link" -> new Decision.AcceptLink(place(node, "from"), place(node, "to"));
      case "reject-link" -> new Decision.RejectLink(place(node, "from"), place(node, "to"));
      case "no-link" -> new Decision.NoLink(place(node, "to"));
      case "join-claims" -> new Decision.JoinClaims(place(node, "one"), place(node, "other"));
      case "part-telling" -> new Decision.PartTelling(place(node, "telling"), place(node, "claim"));
      default -> throw new IllegalArgumentException("no decision: " + kind);
    };
  }

  private static Decision.Place place(JsonNode node, String field) {
    JsonNode place = node.path(field);
    return new Decision.Place(
        text(place, "article"), ReadingNode.spansAlone(place.path("content")));
  }

  private static String text(JsonNode node, String field) {
    return ReadingNode.need(node, field);
  }
}
