package selon.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Furniture;
import selon.article.Origin;
import selon.mention.Mention;
import selon.page.Extent;
import selon.statement.Hedge;
import selon.statement.Reading;
import selon.statement.Statement;

/** Writes the fields of a reading in the order of the contract. */
final class ReadingFields {

  private final JsonGenerator json;
  private final JsonFields fields;
  private final boolean whole;

  /**
   * @param whole with what the contract leaves out
   */
  ReadingFields(JsonGenerator json, boolean whole) {
    this.json = json;
    this.fields = new JsonFields(json);
    this.whole = whole;
  }

  /**
   * @param input what the article was read from, where that is told
   */
  void write(Reading reading, @Nullable String input) throws IOException {
    json.writeStartObject();
    write(reading.article(), input);
    json.writeArrayFieldStart("statements");
    for (Statement statement : reading.statements()) {
      write(statement);
    }
    json.writeEndArray();
    fields.spans("inferences", reading.inferences());
    json.writeArrayFieldStart("mentions");
    for (Mention mention : reading.mentions()) {
      write(mention);
    }
    json.writeEndArray();
    if (whole) {
      rest(reading.article());
    }
    json.writeEndObject();
  }

  private void rest(Article article) throws IOException {
    fields.texts("links", article.links());
    json.writeArrayFieldStart("origin");
    for (Origin.Run run : article.origin().runs()) {
      json.writeNumber(run.text());
      json.writeNumber(run.input());
      json.writeNumber(run.length());
    }
    json.writeEndArray();
  }

  private void write(Article article, @Nullable String input) throws IOException {
    json.writeStringField("id", article.id());
    if (input != null) {
      json.writeStringField("input", input);
    }
    fields.text("url", article.url());
    json.writeObjectFieldStart("outlet");
    fields.text("name", article.outlet().name());
    constant("kind", article.outlet().kind());
    json.writeEndObject();
    json.writeStringField("title", article.title());
    fields.texts("bylines", article.bylines());
    fields.dating("published", article.published());
    json.writeStringField("language", article.language().tag());
    if (article.extent() != Extent.WHOLE) {
      constant("extent", article.extent());
    }
    json.writeStringField("text", article.text());
    fields.spans("paragraphs", article.paragraphs());
    json.writeArrayFieldStart("furniture");
    for (Furniture furniture : article.furniture()) {
      json.writeStartObject();
      fields.span("span", furniture.span());
      constant("kind", furniture.kind());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void write(Statement statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", statement.id());
    fields.text("parent", statement.parent());
    fields.spans("content", statement.content());
    fields.spans("cue", statement.cue());
    fields.spans("source", statement.source().spans());
    constant("kind", statement.source().kind());
    fields.text("name", statement.source().name());
    constant("form", statement.form());
    constant("attitude", statement.attitude());
    constant("stance", statement.stance());
    constant("certainty", statement.factuality().certainty());
    constant("polarity", statement.factuality().polarity());
    json.writeArrayFieldStart("hedges");
    for (Hedge hedge : statement.factuality().hedges()) {
      json.writeStartObject();
      fields.span("span", hedge.span());
      constant("kind", hedge.kind());
      json.writeEndObject();
    }
    json.writeEndArray();
    fields.texts("chain", statement.chain());
    json.writeStringField("rule", statement.rule());
    json.writeNumberField(
        "confidence",
        whole ? statement.confidence() : Math.round(statement.confidence() * 1000) / 1000.0);
    json.writeEndObject();
  }

  private void write(Mention mention) throws IOException {
    json.writeStartObject();
    fields.span("span", mention.span());
    if (mention instanceof Mention.Name name) {
      json.writeStringField("type", "name");
      json.writeStringField("entity", name.entity());
    } else if (mention instanceof Mention.Quantity quantity) {
      json.writeStringField("type", "quantity");
      number("low", quantity.low());
      number("high", quantity.high());
      json.writeBooleanField("approximate", quantity.approximate());
      json.writeStringField("unit", quantity.unit());
      if (whole) {
        json.writeBooleanField("ratio", quantity.ratio());
      }
    } else if (mention instanceof Mention.Time time) {
      json.writeStringField("type", "time");
      fields.text("earliest", time.earliest());
      fields.text("latest", time.latest());
    } else {
      json.writeStringField("type", "place");
    }
    fields.text("value", mention.value().orElse(null));
    json.writeEndObject();
  }

  private void constant(String field, Enum<?> constant) throws IOException {
    json.writeStringField(field, constant.name().toLowerCase(Locale.ROOT));
  }

  /** A whole number is written as one: 100, not 100.0. */
  private void number(String field, @Nullable Double number) throws IOException {
    if (number == null || !Double.isFinite(number)) {
      json.writeNullField(field);
    } else if (Math.abs(number) < 1e15 && number == Math.rint(number)) {
      json.writeNumberField(field, number.longValue());
    } else {
      json.writeNumberField(field, number);
    }
  }
}
