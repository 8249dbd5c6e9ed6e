package selon.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One article as JSON: {@code id} and {@code text}, and what else is known. */
final class ArticleLine {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private ArticleLine() {}

  /** The object as JSON in ASCII, so that half characters survive too. */
  static byte[] write(JsonNode node) {
    try {
      return ASCII.writeValueAsString(node).getBytes(StandardCharsets.US_ASCII);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** What {@link #read} makes the same article of, but for its name. */
  static byte[] write(ArticleRecord article) {
    ObjectNode node = ASCII.createObjectNode().put("id", article.id()).put("text", article.text());
    node.put("url", article.url() == null ? null : article.url().toString());
    node.put("outlet", article.outlet()).put("title", article.title());
    article.bylines().forEach(node.putArray("bylines")::add);
    node.put("published", article.published()).put("shownDate", article.shownDate());
    article.links().forEach(node.putArray("links")::add);
    return write(node.put("language", article.language()));
  }

  /** Null if it is no JSON. */
  static @Nullable JsonNode parse(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return node.isMissingNode() ? null : node;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  static Intake read(String name, String line) {
    JsonNode node = parse(line);
    return node == null ? new Intake.Refused(name, "is not JSON") : read(name, node);
  }

  static Intake read(String name, JsonNode node) {
    if (FeedItemJson.is(node)) {
      return FeedItemJson.read(name, node);
    }
    if (Ninjs.is(node)) {
      return Ninjs.read(name, node);
    }
    if (!node.isObject()) {
      return new Intake.Refused(name, "is no JSON object with \"id\" and \"text\"");
    }
    String id = text(node, "id");
    if (id == null || id.isBlank()) {
      return new Intake.Refused(name, "has no \"id\"");
    }
    String text = text(node, "text");
    if (text == null) {
      return new Intake.Refused(name, "has no \"text\"");
    }
    if (text.isBlank()) {
      return new Intake.Refused(name, "has an empty \"text\"");
    }
    if (text.length() > Pages.LARGEST_TEXT) {
      return new Intake.Refused(name, Pages.tooLong());
    }
    return new Intake.Taken(
        new ArticleRecord(
            name,
            id,
            text,
            address(text(node, "url")),
            text(node, "outlet"),
            text(node, "title"),
            list(node.path("bylines")),
            text(node, "published"),
            text(node, "shownDate"),
            list(node.path("links")),
            text(node, "language")));
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isObject()) {
      // a reading's own outlet: {"name", "kind"}
      value = value.path("name");
    }
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  private static List<String> list(JsonNode value) {
    if (value.isArray()) {
      List<String> all = new ArrayList<>();
      StreamSupport.stream(value.spliterator(), false)
          .filter(JsonNode::isTextual)
          .forEach(item -> all.add(item.asText()));
      return all;
    }
    return value.isTextual() && !value.asText().isBlank() ? List.of(value.asText()) : List.of();
  }

  private static @Nullable URI address(@Nullable String url) {
    try {
      return url == null ? null : new URI(url.strip());
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
