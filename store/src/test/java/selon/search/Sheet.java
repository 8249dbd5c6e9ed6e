package selon.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import selon.export.ReadingJson;
import selon.statement.Reading;

/** A reading made by hand, a line for each statement. */
final class Sheet {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode node = JSON.createObjectNode();
  private final ArrayNode statements;
  private String text = "";

  Sheet(String id, String language) {
    node.put("id", id).put("language", language).put("title", "");
    statements = JSON.createArrayNode();
  }

  Sheet title(String title) {
    node.put("title", title);
    return this;
  }

  Sheet outlet(String name) {
    node.putObject("outlet").put("name", name).put("kind", "medium");
    return this;
  }

  Sheet published(@Nullable String earliest, @Nullable String latest) {
    node.putObject("published")
        .put("earliest", earliest)
        .put("latest", latest)
        .put("method", "given");
    return this;
  }

  /** A sentence in the article's own voice. */
  Sheet own(String sentence) {
    text += sentence + "\n\n";
    return this;
  }

  Sheet says(String source, String cue, String content) {
    return says(source, cue, content, "person", "certain", source);
  }

  Sheet says(
      String source,
      String cue,
      String content,
      String kind,
      String certainty,
      @Nullable String name) {
    ObjectNode statement = statements.addObject();
    statement.put("id", "s" + statements.size()).put("kind", kind).put("name", name);
    statement.put("certainty", certainty).put("form", "indirect");
    statement.putArray("chain").add("").add(name == null ? "" : name);
    span(statement, "source", source);
    span(statement, "cue", cue);
    span(statement, "content", content);
    text = text.stripTrailing() + ".\n\n";
    return this;
  }

  Sheet hedge(String kind, String word) {
    ObjectNode last = (ObjectNode) statements.get(statements.size() - 1);
    ObjectNode hedge = last.withArray("hedges").addObject();
    int at = text.lastIndexOf(word);
    hedge.putArray("span").add(at).add(at + word.length());
    hedge.put("kind", kind);
    return this;
  }

  private void span(ObjectNode statement, String field, String words) {
    ArrayNode spans = statement.putArray(field);
    if (!words.isEmpty()) {
      spans.addArray().add(text.length()).add(text.length() + words.length());
      text += words + " ";
    }
  }

  Reading reading() {
    node.put("text", text);
    node.set("statements", statements);
    return ReadingJson.read(node.toString());
  }
}
