package selon.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import selon.corpus.Excerpt;
import selon.corpus.FoundArticle;
import selon.corpus.FoundStatement;

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
          JsonFields fields = new JsonFields(json);
          fields.texts("chain", statement.chain());
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
          fields.spans("spans", statement.spans());
          fields.number("score", statement.score());
        });
  }

  /** An article, with an excerpt of its text. */
  public static String write(FoundArticle article) {
    return line(
        json -> {
          json.writeStringField("type", "article");
          where(json, article);
          excerpt(json, "text", article.excerpt());
          new JsonFields(json).number("score", article.score());
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
    JsonFields fields = new JsonFields(json);
    fields.text("article", article.id());
    fields.text("url", article.url());
    json.writeStringField("title", article.title());
    json.writeObjectFieldStart("outlet");
    json.writeStringField("name", article.outlet().name());
    constant(json, "kind", article.outlet().kind());
    json.writeEndObject();
    fields.dating("published", article.published());
    json.writeStringField("language", article.language().tag());
  }

  private static void constant(JsonGenerator json, String field, Enum<?> constant)
      throws IOException {
    json.writeStringField(field, constant.name().toLowerCase(Locale.ROOT));
  }

  private static void excerpt(JsonGenerator json, String field, Excerpt excerpt)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", excerpt.text());
    new JsonFields(json).spans("marks", excerpt.marks());
    json.writeEndObject();
  }
}
