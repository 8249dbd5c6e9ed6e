package selon.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.corpus.OutletProfile;
import selon.corpus.Seen;
import selon.corpus.SourceList;
import selon.corpus.SourceProfile;

/** The sources and outlets of a collection, each as one line of JSON. Stateless. */
public final class SourcesJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SourcesJson() {}

  /** A line for each source: those with a name, those described, the anonymous ones. */
  public static List<String> sources(SourceList list) {
    List<String> lines = new ArrayList<>();
    list.sources().forEach(source -> lines.add(line("named", source)));
    list.described().forEach(source -> lines.add(line("described", source)));
    list.anonymous().forEach(source -> lines.add(line("anonymous", source)));
    return lines;
  }

  /** A line for each outlet, and one for all articles whose outlet is unknown. */
  public static List<String> outlets(SourceList list) {
    List<String> lines = new ArrayList<>();
    list.outlets().forEach(outlet -> lines.add(line("outlet", outlet)));
    list.unknown().ifPresent(unknown -> lines.add(line("unknown", unknown)));
    return lines;
  }

  private static String line(String type, SourceProfile source) {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", type);
    node.put("name", source.name());
    texts(node, "otherNames", source.otherNames());
    node.put("kind", source.kind().name().toLowerCase(Locale.ROOT));
    node.put("statements", source.statements());
    node.put("hedged", source.hedged());
    texts(node, "articles", source.articles());
    counts(node, "outlets", source.outlets());
    counts(node, "relays", source.relays());
    seen(node, "first", source.first());
    seen(node, "last", source.last());
    node.put("undated", source.undated());
    return ReadingJson.escape(node.toString());
  }

  private static String line(String type, OutletProfile outlet) {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", type);
    node.put("name", outlet.name().isEmpty() ? null : outlet.name());
    node.put("articles", outlet.articles());
    ObjectNode statements = node.putObject("statements");
    statements.put("attributed", outlet.statements());
    statements.put("anonymous", outlet.anonymousStatements());
    statements.put("sourceless", outlet.sourcelessStatements());
    ObjectNode letters = node.putObject("letters");
    letters.put("own", outlet.own());
    letters.put("attributed", outlet.attributed());
    letters.put("anonymous", outlet.anonymous());
    letters.put("sourceless", outlet.sourceless());
    return ReadingJson.escape(node.toString());
  }

  private static void texts(ObjectNode node, String field, List<String> texts) {
    ArrayNode array = node.putArray(field);
    texts.forEach(array::add);
  }

  private static void counts(ObjectNode node, String field, Map<String, Integer> counts) {
    ObjectNode object = node.putObject(field);
    counts.forEach(object::put);
  }

  private static void seen(ObjectNode node, String field, Seen seen) {
    ObjectNode object = node.putObject(field);
    object.put("earliest", text(seen.earliest()));
    object.put("latest", text(seen.latest()));
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
