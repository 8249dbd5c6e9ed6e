package selon.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.corpus.Excerpt;
import selon.corpus.FoundArticle;
import selon.corpus.FoundStatement;
import selon.text.Span;

/** What a search found, each as one line of JSON. Stateless. */
public final class FoundJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FoundJson() {}

  /** A statement: where it stands, who says it, its words with marks on what was looked for. */
  public static String write(FoundStatement statement) {
    return line(
        json -> {
          json.writeStringField("type", "statement");
          where(json, statement.article());
          json.writeStringField("statement", statement.id());
          json.writeArrayFieldStart("chain");
          for (String link : statement.chain()) {
            json.writeString(link);
          }
          json.writeEndArray();
          json.writeStringField("name", statement.name());
          constant(json, "kind", statement.kind());
          constant(json, "form", statement.form());
          constant(json, "attitude", statement.attitude());
          constant(json, "stance", statement.stance());
          constant(json, "certainty", statement.certainty());
          constant(json, "polarity", statement.polarity());
          excerpt(json, "source", statement.source());
          excerpt(json, "cue", statement.cue());
          excerpt(json, "content", statement.content());
          spans(json, "spans", statement.spans());
          score(json, statement.score());
        });
  }

  /** An article, with an excerpt of its text. */
  public static String write(FoundArticle article) {
    return line(
        json -> {
          json.writeStringField("type", "article");
          where(json, article);
          excerpt(json, "text", article.excerpt());
          score(json, article.score());
        });
  }

  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private static String line(Fields fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.getFactory().createGenerator(out)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ReadingJson.escape(out.getBuffer());
  }

  private static void where(JsonGenerator json, FoundArticle article) throws IOException {
    json.writeStringField("article", article.id());
    json.writeStringField("url", article.url() == null ? null : article.url().toString());
    json.writeStringField("title", article.title());
    json.writeObjectFieldStart("outlet");
    json.writeStringField("name", article.outlet().name());
    constant(json, "kind", article.outlet().kind());
    json.writeEndObject();
    json.writeObjectFieldStart("published");
    instant(json, "earliest", article.published().earliest());
    instant(json, "latest", article.published().latest());
    json.writeStringField("method", article.published().method());
    json.writeEndObject();
    json.writeStringField("language", article.language().tag());
  }

  private static void instant(JsonGenerator json, String field, @Nullable Instant instant)
      throws IOException {
    json.writeStringField(field, instant == null ? null : instant.toString());
  }

  private static void constant(JsonGenerator json, String field, Enum<?> constant)
      throws IOException {
    json.writeStringField(field, constant.name().toLowerCase(Locale.ROOT));
  }

  private static void excerpt(JsonGenerator json, String field, Excerpt excerpt)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", excerpt.text());
    spans(json, "marks", excerpt.marks());
    json.writeEndObject();
  }

  private static void spans(JsonGenerator json, String field, Iterable<Span> spans)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void score(JsonGenerator json, double score) throws IOException {
    json.writeNumberField("score", Math.round(score * 1000) / 1000.0);
  }
}
