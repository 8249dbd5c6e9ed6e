package selon.gold;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.statement.Hedge;
import selon.text.Span;

/** Writes statements as the corpora write them, for scorers in other languages. */
public final class GoldWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private GoldWriter() {}

  /** Writes one article a line, each with the statements that are predicted for it. */
  public static void write(
      Path file, List<GoldArticle> articles, Map<String, List<GoldStatement>> predicted)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (GoldArticle article : articles) {
        ObjectNode line = JSON.objectNode();
        line.put("id", article.id()).put("text", article.text());
        ArrayNode statements = line.putArray("statements");
        for (GoldStatement statement : predicted.getOrDefault(article.id(), List.of())) {
          statements.add(node(statement, article.text()));
        }
        out.write(line + "\n");
      }
    }
  }

  private static ObjectNode node(GoldStatement statement, String text) {
    ObjectNode node = JSON.objectNode();
    node.put("id", statement.id()).put("parent", statement.parent());
    node.set("content", spans(statement.content(), text));
    node.set("cue", spans(statement.cue(), text));
    node.set("source", spans(statement.source(), text));
    node.put("kind", label(statement.kind()));
    node.put("attitude", label(statement.attitude()));
    node.put("stance", label(statement.stance()));
    node.put("certainty", label(statement.certainty()));
    node.put("polarity", label(statement.polarity()));
    ArrayNode hedges = node.putArray("hedges");
    for (Hedge hedge : statement.hedges()) {
      hedges.addObject().put("kind", label(hedge.kind())).set("span", span(hedge.span(), text));
    }
    return node;
  }

  private static ArrayNode spans(Iterable<Span> spans, String text) {
    ArrayNode node = JSON.arrayNode();
    spans.forEach(span -> node.add(span(span, text)));
    return node;
  }

  /** Others count code points. */
  private static ArrayNode span(Span span, String text) {
    int start = text.codePointCount(0, span.start());
    return JSON.arrayNode().add(start).add(start + text.codePointCount(span.start(), span.end()));
  }

  private static @Nullable String label(@Nullable Enum<?> label) {
    return label == null ? null : label.name().toLowerCase(Locale.ROOT);
  }
}
