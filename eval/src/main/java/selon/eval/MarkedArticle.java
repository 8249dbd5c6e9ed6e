package selon.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
 * Reads articles that were written for training, with their annotation in the text: {@code {s1|The
 * mayor} {c1|says} {k1|that the bridge is shut}.} marks source, cue and content of statement 1;
 * {@code {s1,s4|…}} serves two; {@code {h:modal|may}} is a hedge, {@code {i|…}} an inference. A
 * line "---" ends the text; behind it stands a line for each statement: number, kind, attitude,
 * stance, certainty, polarity.
 */
public final class MarkedArticle {

  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<Span>> spans = new TreeMap<>();
  private final List<Hedge> hedges = new ArrayList<>();
  private final List<Span> inferences = new ArrayList<>();

  private MarkedArticle(String marked) {
    record Open(String label, int start) {}
    Deque<Open> open = new ArrayDeque<>();
    for (int at = 0; at < marked.length(); at++) {
      char sign = marked.charAt(at);
      if (sign == '{') {
        int bar = marked.indexOf('|', at);
        if (bar < 0) {
          throw new IllegalArgumentException("a mark without \"|\" at " + at);
        }
        open.push(new Open(marked.substring(at + 1, bar), text.length()));
        at = bar;
      } else if (sign == '}') {
        if (open.isEmpty()) {
          throw new IllegalArgumentException("a mark closed that was not opened at " + at);
        }
        Open mark = open.pop();
        add(mark.label(), new Span(mark.start(), text.length()));
      } else {
        text.append(sign);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("a mark is not closed: " + open.peek());
    }
  }

  /** The articles of a folder, in the order of their names; its own name is their language. */
  public static List<GoldArticle> readAll(Path folder) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        try {
          articles.add(
              read(
                  name,
                  new Language(String.valueOf(folder.getFileName())),
                  Files.readString(file)));
        } catch (IllegalArgumentException e) {
          throw new IOException(file + ": " + e.getMessage(), e);
        }
      }
    }
    return articles;
  }

  /**
   * Reads one article.
   *
   * @throws IllegalArgumentException if marks do not match, or a statement has no labels
   */
  static GoldArticle read(String id, Language language, String source) {
    int end = source.indexOf("\n---\n");
    if (end < 0) {
      throw new IllegalArgumentException("no line \"---\"");
    }
    MarkedArticle article = new MarkedArticle(source.substring(0, end));
    List<GoldStatement> statements = new ArrayList<>();
    for (String line : source.substring(end + 5).split("\n")) {
      if (!line.isBlank()) {
        statements.add(article.statement(line.strip().split("\\s+")));
      }
    }
    String text = article.text.toString();
    return new GoldArticle(
        id,
        language,
        text.substring(0, Math.max(0, text.indexOf('\n'))),
        text,
        statements.stream().map(s -> article.whole(s, statements)).toList(),
        article.inferences);
  }

  private void add(String label, Span span) {
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

  private GoldStatement statement(String[] line) {
    if (line.length != 6) {
      throw new IllegalArgumentException(
          "not the labels of a statement: " + String.join(" ", line));
    }
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
    return GoldLine.united(spans.getOrDefault(label, List.of()));
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
