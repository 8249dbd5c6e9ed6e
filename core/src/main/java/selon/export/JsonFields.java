package selon.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.text.Span;

/** The fields that all of our own JSON writes alike: what is not there is null. */
record JsonFields(JsonGenerator json) {

  void text(String field, @Nullable String text) throws IOException {
    if (text == null) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, text);
    }
  }

  /** The text of what is told as one: an instant in UTC, an address. */
  void text(String field, @Nullable Object told) throws IOException {
    text(field, told == null ? null : told.toString());
  }

  void texts(String field, Iterable<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  void spans(String field, Iterable<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      bounds(span);
    }
    json.writeEndArray();
  }

  void span(String field, Span span) throws IOException {
    json.writeFieldName(field);
    bounds(span);
  }

  private void bounds(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  /** When something was published, as far as is known. */
  void dating(String field, Dating dating) throws IOException {
    json.writeObjectFieldStart(field);
    text("earliest", dating.earliest());
    text("latest", dating.latest());
    json.writeStringField("method", dating.method());
    json.writeEndObject();
  }

  /** To three digits behind the point. */
  void number(String field, double number) throws IOException {
    json.writeNumberField(field, Math.round(number * 1000) / 1000.0);
  }
}
