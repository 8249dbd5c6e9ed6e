package selon.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.language.Language;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Hedge;
import selon.statement.HedgeKind;
import selon.statement.Polarity;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.text.Span;
import selon.text.Spans;

/** One line of a corpus or of a file of readings. */
final class GoldLine {

  private final String text;

  /** Where each code point starts; null if every one is a single unit. */
  private final int @Nullable [] units;

  private GoldLine(String text) {
    this.text = text;
    boolean plain = text.codePointCount(0, text.length()) == text.length();
    this.units = plain ? null : unitsOf(text);
  }

  static GoldArticle article(JsonNode line, Language otherwise) {
    if (!line.path("id").isTextual() || !line.path("text").isTextual()) {
      throw new IllegalArgumentException("an article has an \"id\" and a \"text\"");
    }
    GoldLine reader = new GoldLine(line.path("text").textValue());
    JsonNode statements = line.path(line.has("statements") ? "statements" : "attributions");
    List<GoldStatement> read = new ArrayList<>();
    statements.forEach(statement -> read.add(reader.statement(statement)));
    List<Span> inferences = new ArrayList<>();
    line.path("inferences").forEach(span -> inferences.add(reader.span(span)));
    return new GoldArticle(
        line.path("id").textValue(),
        line.hasNonNull("language") ? new Language(line.path("language").asText()) : otherwise,
        line.path("title").asText(""),
        reader.text,
        read,
        inferences);
  }

  private GoldStatement statement(JsonNode node) {
    List<Hedge> hedges = new ArrayList<>();
    for (JsonNode hedge : node.path("hedges")) {
      HedgeKind kind = label(HedgeKind.class, hedge, "kind");
      if (kind == null) {
        throw new IllegalArgumentException("a hedge with no kind: " + hedge);
      }
      hedges.add(new Hedge(span(hedge.path("span")), kind));
    }
    return new GoldStatement(
        node.path("id").asText(),
        node.hasNonNull("parent") ? node.path("parent").asText() : null,
        spans(node.path("source")),
        spans(node.path("cue")),
        spans(node.path("content")),
        label(SourceKind.class, node, "kind"),
        label(Attitude.class, node, "attitude"),
        label(Stance.class, node, "stance"),
        label(Certainty.class, node, "certainty"),
        label(Polarity.class, node, "polarity"),
        hedges);
  }

  private Spans spans(JsonNode node) {
    List<Span> pieces = new ArrayList<>();
    node.forEach(piece -> pieces.add(span(piece)));
    return GoldSpans.united(pieces);
  }

  private Span span(JsonNode node) {
    if (node.size() != 2 || !node.path(0).isInt() || !node.path(1).isInt()) {
      throw new IllegalArgumentException("not a span: " + node);
    }
    Span span = new Span(unit(node.path(0).intValue()), unit(node.path(1).intValue()));
    if (span.end() > text.length()) {
      throw new IllegalArgumentException("outside the text: " + node);
    }
    return span;
  }

  /** Corpora count code points, Java counts units. */
  private int unit(int codePoint) {
    return units == null ? codePoint : units[Math.min(codePoint, units.length - 1)];
  }

  private static int[] unitsOf(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < units.length; i++) {
      units[i] = text.offsetByCodePoints(units[i - 1], 1);
    }
    return units;
  }

  private static <E extends Enum<E>> @Nullable E label(Class<E> type, JsonNode node, String field) {
    return node.hasNonNull(field)
        ? Enum.valueOf(type, node.path(field).asText().toUpperCase(Locale.ROOT))
        : null;
  }
}
