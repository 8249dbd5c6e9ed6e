package selon.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import selon.statement.Reading;

/**
 * A reading as one line of JSON and back ({@code docs/reference/reading.schema.json}). What a line
 * of {@link #write} does not carry, the way back to the input and the links, is lost.
 *
 * <p>Stateless; linear in the reading.
 */
public final class ReadingJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ReadingJson() {}

  /**
   * The reading with all its fields, in a fixed order, with no line break. Any text, even one with
   * lone surrogates, gives JSON that survives UTF-8.
   */
  public static String write(Reading reading) {
    return write(reading, null, false);
  }

  /**
   * The same with what the article was read from.
   *
   * @param input what the input was called; null if that is not known
   */
  public static String write(Reading reading, @Nullable String input) {
    return write(reading, input, false);
  }

  /**
   * The same with what a line does not carry, for keeping: {@link #read} gives back an equal
   * reading. More fields than the published format has, and confidences to the last digit.
   */
  public static String writeWhole(Reading reading) {
    return write(reading, null, true);
  }

  private static String write(Reading reading, @Nullable String input, boolean whole) {
    StringWriter out = new StringWriter(2 * reading.article().text().length() + 1024);
    try (var json = JSON.getFactory().createGenerator(out)) {
      new ReadingFields(json, whole).write(reading, input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return escape(out.getBuffer());
  }

  /**
   * The reading of a line that was written here, or of a line of gold, where much may be missing:
   * "id" and "text" must be there.
   *
   * @throws IllegalArgumentException if the line is no JSON, or says what no reading can
   */
  public static Reading read(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node == null || !node.isObject()) {
        throw new IllegalArgumentException("no JSON object");
      }
      return new ReadingNode(node).reading();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * Escapes what would not survive: a surrogate without its partner has no UTF-8, and some programs
   * end a line at U+0085, U+2028 and U+2029. All of these occur in strings only.
   */
  static String escape(CharSequence json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair = i + 1 < json.length() && Character.isSurrogatePair(c, json.charAt(i + 1));
      if (pair) {
        escaped.append(c).append(json.charAt(++i));
      } else if (Character.isSurrogate(c) || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        escaped.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          escaped.append(Character.forDigit(c >> shift & 0xf, 16));
        }
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
