package selon.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import selon.export.DecisionJson;

/** A decision as one line of JSON: what was decided, about what, when, and whether it holds. */
final class NoteJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private NoteJson() {}

  static String write(Note note) {
    return node(note).toString();
  }

  static ObjectNode node(Note note) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", note.id()).put("at", note.at().toString()).put("undone", note.undone());
    try {
      node.setAll((ObjectNode) JSON.readTree(DecisionJson.write(note.decision())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a decision is an object", e);
    }
    return node;
  }
}
