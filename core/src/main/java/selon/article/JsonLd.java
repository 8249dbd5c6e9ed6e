package selon.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in <a href="https://schema.org/NewsArticle">schema.org</a> terms,
 * as JSON-LD. Broken JSON is passed over.
 *
 * @param node the node of the article; null if there is none
 */
record JsonLd(@Nullable JsonNode node) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** More nodes than any honest page has. */
  private static final int MOST = 10_000;

  private static final Set<String> OTHER_ARTICLES =
      Set.of("Report", "Review", "AnalysisNewsArticle", "CreativeWork");
  private static final Set<String> SPEAKS_FOR_ITSELF =
      Set.of("GovernmentOrganization", "NGO", "Corporation", "PoliticalParty");

  static JsonLd of(Document document) {
    JsonNode best = null;
    for (Element script : document.select("script[type=application/ld+json]")) {
      JsonNode found = article(parse(script.data()));
      if (found != null && (best == null || weight(found) > weight(best))) {
        best = found;
      }
    }
    return new JsonLd(best);
  }

  private static @Nullable JsonNode parse(String data) {
    String bare = data.strip();
    int start = 0;
    while (start < bare.length() && "{[".indexOf(bare.charAt(start)) < 0) {
      start++;
    }
    int end = bare.length();
    while (end > start && "}]".indexOf(bare.charAt(end - 1)) < 0) {
      end--;
    }
    try {
      return end <= start ? null : JSON.readTree(bare.substring(start, end));
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static @Nullable JsonNode article(@Nullable JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    if (root != null) {
      open.add(root);
    }
    JsonNode best = null;
    for (int seen = 0; !open.isEmpty() && seen < MOST; seen++) {
      JsonNode node = open.remove();
      if (node.isObject() && isArticle(node) && (best == null || weight(node) > weight(best))) {
        best = node;
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else {
        for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
          if (node.path(inner).isContainerNode()) {
            open.add(node.path(inner));
          }
        }
      }
    }
    return best;
  }

  private static boolean isArticle(JsonNode node) {
    for (String type : strings(node.path("@type"))) {
      if (type.endsWith("Article") || type.endsWith("Posting") || OTHER_ARTICLES.contains(type)) {
        return true;
      }
    }
    return false;
  }

  /** A page may list teasers of others; its own article is told at most length. */
  private static int weight(JsonNode node) {
    int weight = node.size();
    weight += node.path("articleBody").asText("").length() > 200 ? 100 : 0;
    weight += node.has("datePublished") ? 20 : 0;
    return weight + (node.has("headline") ? 20 : 0);
  }

  /** The text of a field; empty if there is none. */
  String text(String field) {
    List<String> all = node == null ? List.of() : strings(node.path(field));
    return all.isEmpty() ? "" : clean(all.get(0));
  }

  String articleBody() {
    return text("articleBody");
  }

  /** The names of the people or bodies in a field. */
  List<String> names(String field) {
    List<String> names = new ArrayList<>();
    if (node != null) {
      JsonNode value = node.path(field);
      List<JsonNode> all = new ArrayList<>();
      if (value.isArray()) {
        value.forEach(all::add);
      } else {
        all.add(value);
      }
      for (JsonNode one : all) {
        List<String> name = strings(one.isObject() ? one.path("name") : one);
        if (!name.isEmpty() && !name.get(0).isBlank()) {
          names.add(clean(name.get(0)));
        }
      }
    }
    return names;
  }

  /** Whether the publisher is a body that speaks for itself and no news medium. */
  boolean publisherSpeaksForItself() {
    return node != null
        && strings(node.path("publisher").path("@type")).stream()
            .anyMatch(SPEAKS_FOR_ITSELF::contains);
  }

  private static List<String> strings(JsonNode value) {
    List<String> strings = new ArrayList<>();
    if (value.isTextual()) {
      strings.add(value.asText());
    } else if (value.isArray()) {
      for (JsonNode item : value) {
        if (item.isTextual()) {
          strings.add(item.asText());
        }
      }
    }
    return strings;
  }

  private static String clean(String text) {
    return Parser.unescapeEntities(text, false).strip();
  }
}
