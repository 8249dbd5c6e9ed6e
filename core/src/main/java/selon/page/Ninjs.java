package selon.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A news item in ninjs (IPTC), versions 1 to 3. From version 2 on texts stand in lists with their
 * type, and version 3 writes its names in camel case, so case does not count here.
 */
final class Ninjs {

  private static final JsonNode NOTHING = JsonNodeFactory.instance.arrayNode();

  private final Map<String, JsonNode> fields = new TreeMap<>();

  private Ninjs(JsonNode item) {
    item.properties()
        .forEach(field -> fields.put(field.getKey().toLowerCase(Locale.ROOT), field.getValue()));
  }

  /** An item has an address of its own and a text or at least a headline, but no "text". */
  static boolean is(JsonNode node) {
    if (!node.isObject() || !node.has("uri") || node.has("text")) {
      return false;
    }
    Ninjs item = new Ninjs(node);
    return item.fields.keySet().stream()
            .anyMatch(name -> name.startsWith("body_") || name.equals("bodies"))
        || item.fields.containsKey("pubstatus");
  }

  static Intake read(String name, JsonNode node) {
    return new Ninjs(node).read(name);
  }

  private Intake read(String name) {
    String status = text("pubstatus");
    if (status != null && status.toLowerCase(Locale.ROOT).endsWith("canceled")) {
      return new Intake.Refused(name, "was canceled by its agency");
    }
    String body = body();
    if (body.isBlank()) {
      return new Intake.Refused(name, "is a news item without a text");
    }
    String headline = text("headline");
    String title = ItemMarkup.plain(headline == null ? value("headlines", "") : headline);
    String version = text("versioncreated");
    String first = text("firstcreated");
    String created = first == null ? text("contentcreated") : first;
    return new Intake.Taken(
        new FeedItem(
            name,
            ItemMarkup.page(title, body),
            Feeds.address(String.valueOf(text("uri"))),
            agency(),
            title,
            bylines(),
            created == null && isFirstVersion() ? version : created,
            version,
            null,
            text("language"),
            Extent.WHOLE));
  }

  /** A later version tells nothing of when the item came out. */
  private boolean isFirstVersion() {
    return fields.getOrDefault("version", NOTHING).asInt(1) <= 1;
  }

  private String body() {
    for (String field : new String[] {"body_xhtml", "body_html"}) {
      String markup = text(field);
      if (markup != null && !markup.isBlank()) {
        return markup;
      }
    }
    String markup = value("bodies", "html");
    if (!markup.isBlank()) {
      return markup;
    }
    String plain = text("body_text");
    return ItemMarkup.paragraphs(plain == null ? value("bodies", "") : plain);
  }

  /**
   * The first value of a list whose type has the word in it.
   *
   * @param type empty for any
   */
  private String value(String list, String type) {
    for (JsonNode one : fields.getOrDefault(list, NOTHING)) {
      Ninjs inner = new Ninjs(one);
      String told = inner.text("contenttype");
      String value = inner.text("value");
      if (value != null && (type.isEmpty() || told != null && told.contains(type))) {
        return value;
      }
    }
    return "";
  }

  private List<String> bylines() {
    String line = text("byline");
    String by = line == null ? text("by") : line;
    return by == null || by.isBlank() ? List.of() : List.of(ItemMarkup.plain(by));
  }

  private @Nullable String agency() {
    for (String list : new String[] {"infosource", "infosources"}) {
      for (JsonNode one : fields.getOrDefault(list, NOTHING)) {
        String name = new Ninjs(one).text("name");
        if (name != null) {
          return name;
        }
      }
    }
    String source = text("source");
    return source == null ? text("copyrightholder") : source;
  }

  private @Nullable String text(String field) {
    JsonNode value = fields.getOrDefault(field, NOTHING);
    return value.isTextual() ? value.asText() : null;
  }
}
