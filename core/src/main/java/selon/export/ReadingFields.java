package selon.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Furniture;
import selon.article.Origin;
import selon.mention.Mention;
import selon.statement.Hedge;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;

/** Writes the fields of a reading in the order of the contract. */
final class ReadingFields {

  private final JsonGenerator json;
  private final boolean whole;

  /**
   * @param whole with what the contract leaves out
   */
  ReadingFields(JsonGenerator json, boolean whole) {
    this.json = json;
    this.whole = whole;
  }

  void write(Reading reading) throws IOException {
    json.writeStartObject();
    write(reading.article());
    json.writeArrayFieldStart("statements");
    for (Statement statement : reading.statements()) {
      write(statement);
    }
    json.writeEndArray();
    spans("inferences", reading.inferences());
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
    texts("links", article.links());
    json.writeArrayFieldStart("origin");
    for (Origin.Run run : article.origin().runs()) {
      json.writeNumber(run.text());
      json.writeNumber(run.input());
      json.writeNumber(run.length());
    }
    json.writeEndArray();
  }

  private void write(Article article) throws IOException {
    json.writeStringField("id", article.id());
    text("url", article.url());
    json.writeObjectFieldStart("outlet");
    text("name", article.outlet().name());
    constant("kind", article.outlet().kind());
    json.writeEndObject();
    json.writeStringField("title", article.title());
    texts("bylines", article.bylines());
    json.writeObjectFieldStart("published");
    text("earliest", article.published().earliest());
    text("latest", article.published().latest());
    json.writeStringField("method", article.published().method());
    json.writeEndObject();
    json.writeStringField("language", article.language().tag());
    json.writeStringField("text", article.text());
    spans("paragraphs", article.paragraphs());
    json.writeArrayFieldStart("furniture");
    for (Furniture furniture : article.furniture()) {
      json.writeStartObject();
      span("span", furniture.span());
      constant("kind", furniture.kind());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void write(Statement statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", statement.id());
    text("parent", statement.parent());
    spans("content", statement.content());
    spans("cue", statement.cue());
    spans("source", statement.source().spans());
    constant("kind", statement.source().kind());
    text("name", statement.source().name());
    constant("form", statement.form());
    constant("attitude", statement.attitude());
    constant("stance", statement.stance());
    constant("certainty", statement.factuality().certainty());
    constant("polarity", statement.factuality().polarity());
    json.writeArrayFieldStart("hedges");
    for (Hedge hedge : statement.factuality().hedges()) {
      json.writeStartObject();
      span("span", hedge.span());
      constant("kind", hedge.kind());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts("chain", statement.chain());
    json.writeStringField("rule", statement.rule());
    json.writeNumberField(
        "confidence",
        whole ? statement.confidence() : Math.round(statement.confidence() * 1000) / 1000.0);
    json.writeEndObject();
  }

  private void write(Mention mention) throws IOException {
    json.writeStartObject();
    span("span", mention.span());
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
      text("earliest", time.earliest());
      text("latest", time.latest());
    } else {
      json.writeStringField("type", "place");
    }
    text("value", mention.value().orElse(null));
    json.writeEndObject();
  }

  /** An instant is told in UTC ("2016-10-17T08:00:00Z"), a local time without a zone. */
  private void text(String field, @Nullable Temporal time) throws IOException {
    text(field, time == null ? null : time.toString());
  }

  private void text(String field, java.net.@Nullable URI address) throws IOException {
    text(field, address == null ? null : address.toString());
  }

  private void text(String field, @Nullable String text) throws IOException {
    if (text == null) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, text);
    }
  }

  private void texts(String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
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

  private void spans(String field, Iterable<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      bounds(span);
    }
    json.writeEndArray();
  }

  private void span(String field, Span span) throws IOException {
    json.writeFieldName(field);
    bounds(span);
  }

  private void bounds(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }
}
