package selon.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a program sends with a request: a JSON object. */
record Body(JsonNode node) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads it.
   *
   * @throws Refused if it is no JSON object
   */
  static Body of(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      if (node != null && node.isObject()) {
        return new Body(node);
      }
    } catch (JsonProcessingException e) {
      // told below
    }
    throw new Refused(400, "refused.json");
  }

  /**
   * A field that must be there.
   *
   * @throws Refused if it is not, is no string, or has nothing but white space in it
   */
  String text(String field) {
    if (!node.hasNonNull(field)) {
      throw new Refused(400, "refused.field.missing", field);
    }
    if (!node.get(field).isTextual()) {
      throw new Refused(400, "refused.field.string", field);
    }
    String text = node.get(field).asText();
    if (text.isBlank()) {
      throw new Refused(400, "refused.field.empty", field);
    }
    return text;
  }
}
