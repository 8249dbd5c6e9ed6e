package selon.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An item of a feed as JSON, for keeping it alone: {@code "feedItem"} holds its markup. */
final class FeedItemJson {

  private static final String MARKUP = "feedItem";

  private FeedItemJson() {}

  static boolean is(JsonNode node) {
    return node.path(MARKUP).isTextual();
  }

  static ObjectNode of(FeedItem item) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put(MARKUP, item.html());
    node.put("url", item.address() == null ? null : item.address().toString());
    node.put("outlet", item.outlet()).put("title", item.title());
    item.bylines().forEach(node.putArray("bylines")::add);
    node.put("published", item.published()).put("updated", item.updated());
    node.put("captured", item.captured() == null ? null : item.captured().toString());
    node.put("language", item.language());
    return node.put("extent", item.extent().name().toLowerCase(Locale.ROOT));
  }

  static Intake read(String name, JsonNode node) {
    try {
      List<String> bylines = new ArrayList<>();
      node.path("bylines").forEach(line -> bylines.add(line.asText()));
      String captured = text(node, "captured");
      String title = text(node, "title");
      String extent = text(node, "extent");
      return new Intake.Taken(
          new FeedItem(
              name,
              node.path(MARKUP).asText(),
              Feeds.address(String.valueOf(text(node, "url"))),
              text(node, "outlet"),
              title == null ? "" : title,
              bylines,
              text(node, "published"),
              text(node, "updated"),
              captured == null ? null : Instant.parse(captured),
              text(node, "language"),
              extent == null ? Extent.WHOLE : Extent.valueOf(extent.toUpperCase(Locale.ROOT))));
    } catch (DateTimeException | IllegalArgumentException e) {
      return new Intake.Refused(name, "is no proper item of a feed");
    }
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.get(field).asText() : null;
  }
}
