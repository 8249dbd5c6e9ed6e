package selon.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

/**
 * What was marked in a text, span by span: "s1", "c1", "k1" source, cue and content of statement 1
 * ("s1,s4" serves two; the same label again is a further piece), "h:modal" a hedge, "i" an
 * inference. Labels of a statement are its number, kind, attitude, stance, certainty, polarity.
 */
final class Annotation {

  private final Map<String, List<Span>> spans = new TreeMap<>();
  private final List<Hedge> hedges = new ArrayList<>();
  private final List<Span> inferences = new ArrayList<>();
  private final List<String[]> statements = new ArrayList<>();

  void mark(String label, Span span) {
    if (label.startsWith("h:")) {
      hedges.add(new Hedge(span, constant(HedgeKind.class, label.substring(2))));
    } else if (label.equals("i")) {
      inferences.add(span);
    } else {
      for (String one : label.split(",")) {
        spans.computeIfAbsent(one, key -> new ArrayList<>()).add(span);
      }
    }
  }

  /**
   * @throws IllegalArgumentException if there are more or fewer than six
   */
  void label(String... labels) {
    if (labels.length != 6) {
      throw new IllegalArgumentException(
          "not the labels of a statement: " + String.join(" ", labels));
    }
    statements.add(labels);
  }

  /**
   * The article with all that was marked. Parents follow from the contents.
   *
   * @throws IllegalArgumentException if a label is none
   */
  GoldArticle article(String id, Language language, String title, String text) {
    List<GoldStatement> own = statements.stream().map(this::statement).toList();
    return new GoldArticle(
        id, language, title, text, own.stream().map(s -> whole(s, own)).toList(), inferences);
  }

  private GoldStatement statement(String[] line) {
    return new GoldStatement(
        line[0],
        null,
        spans("s" + line[0]),
        spans("c" + line[0]),
        spans("k" + line[0]),
        constant(SourceKind.class, line[1]),
        constant(Attitude.class, line[2]),
        constant(Stance.class, line[3]),
        constant(Certainty.class, line[4]),
        constant(Polarity.class, line[5]),
        List.of());
  }

  private Spans spans(String label) {
    return GoldSpans.united(spans.getOrDefault(label, List.of()));
  }

  /** With its parent and its hedges, which are those of no statement within. */
  private GoldStatement whole(GoldStatement own, List<GoldStatement> all) {
    GoldStatement parent = holder(own.cue().isEmpty() ? own.content() : own.cue(), own, all);
    return new GoldStatement(
        own.id(),
        parent == null ? null : parent.id(),
        own.source(),
        own.cue(),
        own.content(),
        own.kind(),
        own.attitude(),
        own.stance(),
        own.certainty(),
        own.polarity(),
        hedges.stream()
            .filter(hedge -> own.equals(holder(Spans.of(hedge.span()), null, all)))
            .toList());
  }

  /** The one with the shortest content that holds the spans. */
  private static @Nullable GoldStatement holder(
      Spans spans, @Nullable GoldStatement but, List<GoldStatement> all) {
    GoldStatement best = null;
    for (GoldStatement other : all) {
      if (!other.equals(but)
          && other.content().contains(spans)
          && (best == null || other.content().length() < best.content().length())) {
        best = other;
      }
    }
    return best;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }
}
