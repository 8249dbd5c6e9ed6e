package selon.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import selon.language.Language;
import selon.text.Span;

/**
 * Reads articles that were written for training, with their annotation in the text: {@code {s1|The
 * mayor} {c1|says} {k1|that the bridge is shut}.} marks source, cue and content of statement 1;
 * {@code {s1,s4|…}} serves two; {@code {h:modal|may}} is a hedge, {@code {i|…}} an inference. A
 * line "---" ends the text; behind it stands a line for each statement: number, kind, attitude,
 * stance, certainty, polarity.
 */
public final class MarkedArticle {

  private final StringBuilder text = new StringBuilder();
  private final Annotation annotation = new Annotation();

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
        annotation.mark(mark.label(), new Span(mark.start(), text.length()));
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
    for (String line : source.substring(end + 5).split("\n")) {
      if (!line.isBlank()) {
        article.annotation.label(line.strip().split("\\s+"));
      }
    }
    String text = article.text.toString();
    return article.annotation.article(
        id, language, text.substring(0, Math.max(0, text.indexOf('\n'))), text);
  }
}
