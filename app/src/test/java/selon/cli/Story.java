package selon.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import selon.article.Article;
import selon.article.ArticleReader;
import selon.page.Page;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Factuality;
import selon.statement.Form;
import selon.statement.Polarity;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/** One run of the command line, and what a user sees of it. */
record Story(int code, String out, String err) {

  /** What stands around a command. */
  record Stage(
      String typed,
      String terminals,
      Map<String, String> environment,
      Function<Page, Reading> eye) {

    Story run(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      return run(out, arguments);
    }

    Story run(OutputStream out, String... arguments) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      InputStream in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
      Console console =
          new Console(
              in,
              out,
              new PrintStream(err, true, StandardCharsets.UTF_8),
              terminals.contains("0"),
              terminals.contains("1"),
              terminals.contains("2"),
              80,
              environment);
      int code = new SelonCommand(console, eye).run(arguments);
      String data =
          out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
      return new Story(code, data, err.toString(StandardCharsets.UTF_8));
    }

    Stage typing(String text) {
      return new Stage(text, terminals, environment, eye);
    }

    Stage on(String terminal) {
      return new Stage(typed, terminal, environment, eye);
    }

    Stage with(String variable, String value) {
      return new Stage(typed, terminals, Map.of(variable, value), eye);
    }

    Stage seeing(Function<Page, Reading> reader) {
      return new Stage(typed, terminals, environment, reader);
    }
  }

  static Stage stage() {
    return new Stage("", "", Map.of(), Story::read);
  }

  /** Stands in for the reading: each "X says Y" line is a statement, "perhaps" makes it unsure. */
  static Reading read(Page page) {
    Article article = new ArticleReader().read(page);
    List<Statement> statements =
        article.paragraphs().stream()
            .filter(paragraph -> paragraph.in(article.text()).contains(" says "))
            .map(paragraph -> statement(article.text(), paragraph))
            .toList();
    return new Reading(article, statements, List.of(), List.of());
  }

  private static Statement statement(String text, Span line) {
    int says = text.indexOf(" says ", line.start());
    return new Statement(
        "s" + line.start(),
        null,
        new Source(
            Spans.of(line.start(), says), SourceKind.PERSON, text.substring(line.start(), says)),
        Spans.of(says + 1, says + 5),
        Spans.of(says + 6, line.end()),
        Form.INDIRECT,
        Attitude.ASSERTION,
        Stance.NEUTRAL,
        new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, List.of()),
        List.of("", text.substring(line.start(), says)),
        "test",
        line.in(text).contains("perhaps") ? 0.3 : 0.9);
  }
}
