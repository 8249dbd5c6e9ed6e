package selon.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Dating;
import selon.article.Furniture;
import selon.article.FurnitureKind;
import selon.article.Origin;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.language.Language;
import selon.mention.Mention;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Factuality;
import selon.statement.Form;
import selon.statement.Hedge;
import selon.statement.HedgeKind;
import selon.statement.Polarity;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/** Reads a reading from its JSON; what is missing gets the plainest value there is. */
final class ReadingNode {

  private static final String MARKS = "«»“”„\"";

  private final JsonNode node;
  private final String text;
  private final int length;

  ReadingNode(JsonNode node) {
    this(node, need(node, "text"));
  }

  private ReadingNode(JsonNode node, String text) {
    this(node, text, text.length());
  }

  private ReadingNode(JsonNode node, String text, int length) {
    this.node = node;
    this.text = text;
    this.length = length;
  }

  /** A statement with all its fields, of a text that is not at hand. */
  static Statement statementAlone(JsonNode node) {
    return new ReadingNode(node, "", Integer.MAX_VALUE).statement(node);
  }

  /** Pieces of a text that is not at hand. */
  static Spans spansAlone(JsonNode pieces) {
    return new ReadingNode(pieces, "", Integer.MAX_VALUE).spans(pieces);
  }

  Reading reading() {
    JsonNode statements =
        node.has("statements") ? node.get("statements") : node.path("attributions");
    return new Reading(
        article(),
        each(statements, this::statement),
        each(node.path("inferences"), this::span),
        each(node.path("mentions"), this::mention));
  }

  private Article article() {
    return new Article(
        need(node, "id"),
        address(text(node, "url")),
        outlet(node.path("outlet")),
        or(text(node, "title"), ""),
        each(node.path("bylines"), JsonNode::asText),
        dating(node.path("published")),
        new Language(or(text(node, "language"), Language.UNDETERMINED.tag())),
        text,
        node.has("paragraphs") ? each(node.get("paragraphs"), this::span) : lines(),
        each(
            node.path("furniture"),
            item -> new Furniture(span(item.path("span")), kind(item, FurnitureKind.OTHER))),
        node.has("origin") ? origin(node.get("origin")) : Origin.identity(text.length()),
        each(node.path("links"), JsonNode::asText));
  }

  private static Origin origin(JsonNode runs) {
    List<Origin.Run> all = new ArrayList<>();
    for (int i = 0; i + 2 < runs.size(); i += 3) {
      all.add(
          new Origin.Run(runs.get(i).asInt(), runs.get(i + 1).asInt(), runs.get(i + 2).asInt()));
    }
    return Origin.of(all);
  }

  private Statement statement(JsonNode item) {
    Spans content = spans(item.path("content"));
    Spans source = spans(item.path("source"));
    return new Statement(
        need(item, "id"),
        text(item, "parent"),
        new Source(source, kind(item, SourceKind.NONE), text(item, "name")),
        spans(item.path("cue")),
        content,
        item.has("form") ? constant(item, "form", Form.INDIRECT) : form(content),
        constant(item, "attitude", Attitude.ASSERTION),
        constant(item, "stance", Stance.NEUTRAL),
        new Factuality(
            constant(item, "certainty", Certainty.CERTAIN),
            constant(item, "polarity", Polarity.POSITIVE),
            each(
                item.path("hedges"),
                hedge -> new Hedge(span(hedge.path("span")), kind(hedge, HedgeKind.MODAL)))),
        each(item.path("chain"), JsonNode::asText),
        or(text(item, "rule"), ""),
        item.path("confidence").asDouble(1));
  }

  /** Gold has no form: it shows in the quotation marks. */
  private Form form(Spans content) {
    boolean some = false;
    boolean all = !content.isEmpty();
    for (Span piece : content) {
      String words = piece.in(text).strip();
      some |= words.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
      all &= !words.isEmpty() && MARKS.indexOf(words.charAt(0)) >= 0;
      all &= !words.isEmpty() && MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }
    return all ? Form.DIRECT : some ? Form.MIXED : Form.INDIRECT;
  }

  private Mention mention(JsonNode item) {
    Span span = span(item.path("span"));
    String type = need(item, "type");
    return switch (type) {
      case "name" -> new Mention.Name(span, or(text(item, "entity"), "other"));
      case "quantity" ->
          new Mention.Quantity(
              span,
              number(item, "low"),
              number(item, "high"),
              item.path("approximate").asBoolean(),
              or(text(item, "unit"), ""),
              item.path("ratio").asBoolean(or(text(item, "value"), "").contains("/")));
      case "place" -> new Mention.Place(span, text(item, "value"));
      case "time" ->
          new Mention.Time(
              span,
              time(item, "earliest", LocalDateTime::parse),
              time(item, "latest", LocalDateTime::parse));
      default -> throw new IllegalArgumentException("no type of mention: " + type);
    };
  }

  /** Some write the outlet as its name alone. */
  private static Outlet outlet(JsonNode outlet) {
    return new Outlet(
        outlet.isTextual() ? outlet.asText() : text(outlet, "name"),
        kind(outlet, OutletKind.MEDIUM));
  }

  static Dating dating(JsonNode published) {
    return published.isObject()
        ? new Dating(
            time(published, "earliest", Instant::parse),
            time(published, "latest", Instant::parse),
            or(text(published, "method"), "none"))
        : Dating.UNKNOWN;
  }

  /** The lines that are not blank, for a text that comes without paragraphs. */
  private List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n') {
        if (!text.substring(start, at).isBlank()) {
          lines.add(new Span(start, at));
        }
        start = at + 1;
      }
    }
    return lines;
  }

  private Span span(JsonNode bounds) {
    if (bounds.size() != 2 || !bounds.path(0).isInt() || !bounds.path(1).isInt()) {
      throw new IllegalArgumentException("no span: " + bounds);
    }
    Span span = new Span(bounds.get(0).intValue(), bounds.get(1).intValue());
    if (span.end() > length) {
      throw new IllegalArgumentException("span " + bounds + " ends after the text of " + length);
    }
    return span;
  }

  private Spans spans(JsonNode pieces) {
    return new Spans(each(pieces, this::span));
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
    List<T> all = new ArrayList<>(array.size());
    array.forEach(item -> all.add(read.apply(item)));
    return all;
  }

  static String need(JsonNode node, String field) {
    String text = text(node, field);
    if (text == null) {
      throw new IllegalArgumentException("has no \"" + field + "\"");
    }
    return text;
  }

  static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  private static String or(@Nullable String text, String other) {
    return text == null ? other : text;
  }

  private static @Nullable Double number(JsonNode node, String field) {
    return node.path(field).isNumber() ? node.get(field).doubleValue() : null;
  }

  static <E extends Enum<E>> E kind(JsonNode node, E other) {
    return constant(node, "kind", other);
  }

  private static <E extends Enum<E>> E constant(JsonNode node, String field, E other) {
    String name = text(node, field);
    return name == null
        ? other
        : Enum.valueOf(other.getDeclaringClass(), name.toUpperCase(Locale.ROOT));
  }

  private static <T> @Nullable T time(JsonNode node, String field, Function<String, T> read) {
    String time = text(node, field);
    try {
      return time == null ? null : read.apply(time);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no time in \"" + field + "\": " + time, e);
    }
  }

  private static @Nullable URI address(@Nullable String url) {
    return url == null ? null : URI.create(url);
  }
}
