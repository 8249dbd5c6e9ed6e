package selon.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document of JSON as it comes. Texts are clean, and what is not there is left out: no
 * format of others wants null.
 */
final class Json implements Closeable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  private Json(JsonGenerator json) {
    this.json = json;
  }

  /** On many lines, as people read it. */
  static Json document(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    return new Json(json);
  }

  /** Each value of the top on a line of its own. */
  static Json lines(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.setCharacterEscapes(new LineEnds());
    json.setRootValueSeparator(new SerializedString("\n"));
    return new Json(json);
  }

  Json object() throws IOException {
    json.writeStartObject();
    return this;
  }

  Json object(String field) throws IOException {
    json.writeObjectFieldStart(CleanText.of(field));
    return this;
  }

  Json endObject() throws IOException {
    json.writeEndObject();
    return this;
  }

  Json array(String field) throws IOException {
    json.writeArrayFieldStart(field);
    return this;
  }

  Json endArray() throws IOException {
    json.writeEndArray();
    return this;
  }

  Json text(String text) throws IOException {
    json.writeString(CleanText.of(text));
    return this;
  }

  /** Nothing if the text is null or empty. */
  Json text(String field, @Nullable String text) throws IOException {
    if (text != null && !text.isEmpty()) {
      json.writeStringField(field, CleanText.of(text));
    }
    return this;
  }

  Json texts(String field, Collection<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      array(field);
      for (String text : texts) {
        text(text);
      }
      endArray();
    }
    return this;
  }

  Json integer(int number) throws IOException {
    json.writeNumber(number);
    return this;
  }

  Json integer(String field, int number) throws IOException {
    json.writeNumberField(field, number);
    return this;
  }

  /** To three digits behind the point. */
  Json number(String field, double number) throws IOException {
    json.writeNumberField(field, Math.round(number * 1000) / 1000.0);
    return this;
  }

  Json flag(String field, boolean flag) throws IOException {
    json.writeBooleanField(field, flag);
    return this;
  }

  /** Ends the document with a line break. */
  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
  }

  /** Some programs end a line at U+0085, U+2028 and U+2029. */
  private static final class LineEnds extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      return standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return c == 0x85 || c == 0x2028 || c == 0x2029
          ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c))
          : null;
    }
  }
}
