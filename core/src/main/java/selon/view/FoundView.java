package selon.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import selon.corpus.Excerpt;
import selon.corpus.Found;
import selon.corpus.FoundArticle;
import selon.corpus.FoundStatement;
import selon.language.Language;
import selon.statement.Certainty;
import selon.statement.SourceKind;
import selon.text.Span;
import selon.view.StyledText.Style;

/**
 * What a search found, for a terminal: each statement with its chain, its words with those that
 * were looked for in brackets, and where it stands. Nothing is told by color alone.
 *
 * <p>Immutable and safe for threads. Linear in what was found.
 */
public final class FoundView {

  private static final int NARROWEST = 30;
  private static final int LONGEST = 300;
  private static final int LINES = 5;
  private static final int INDENT = 5;
  private static final Set<SourceKind> NOBODY = Set.of(SourceKind.NONE, SourceKind.ANONYMOUS);

  private final Labels labels;
  private final int width;
  private final boolean color;

  /**
   * @param language of the labels; English if there are none in it
   * @param width of the terminal in columns
   * @param color whether to send the terminal colors
   */
  public FoundView(Language language, int width, boolean color) {
    this.labels = Labels.of(language);
    this.width = Math.max(NARROWEST, width);
    this.color = color;
  }

  /**
   * The view, lines ended by line feeds.
   *
   * @param passed how many of the best were passed over
   */
  public String show(Found found, int passed) {
    StringBuilder out = new StringBuilder();
    remarks(out, found);
    int number = passed;
    for (FoundStatement statement : found.statements()) {
      number++;
      statement(out, statement, number);
    }
    if (!found.articles().isEmpty()) {
      line(out, new StyledText().add(Style.STRONG, labels.of("found.articles")));
      out.append('\n');
      for (FoundArticle article : found.articles()) {
        article(out, article);
      }
    }
    counts(out, found);
    return out.toString();
  }

  private void remarks(StringBuilder out, Found found) {
    if (found.cut()) {
      line(out, new StyledText().add(labels.of("found.cut")));
    }
    if (found.loose() && !found.isEmpty()) {
      line(out, new StyledText().add(labels.of("found.loose")));
    }
    out.append(out.isEmpty() ? "" : "\n");
  }

  private void statement(StringBuilder out, FoundStatement statement, int number) {
    String first = Integer.toString(number);
    first = " ".repeat(Math.max(0, INDENT - 2 - first.length())) + first + "  ";
    chain(statement).write(out, first, first.length(), width, LINES, color);
    block(out, marked(statement.content()));
    List<String> facts = new ArrayList<>(where(statement.article()));
    facts.add(labels.of("kind", statement.kind()));
    if (statement.certainty() != Certainty.CERTAIN) {
      facts.add(labels.of("certainty", statement.certainty()));
    }
    block(out, new StyledText().add(Style.FAINT, String.join(" · ", facts)));
    out.append('\n');
  }

  /** The relays by their names, then the source as the article has it. */
  private StyledText chain(FoundStatement statement) {
    StyledText line = new StyledText();
    List<String> chain = statement.chain();
    for (int i = 0; i < chain.size() - 1; i++) {
      String link = VisibleText.line(chain.get(i), LONGEST);
      line.add(link.isEmpty() ? unknown(i, statement) : link).add(" → ");
    }
    String name = statement.name() == null ? "" : VisibleText.line(statement.name(), LONGEST);
    String words = VisibleText.line(statement.source().text(), LONGEST);
    Style style = NOBODY.contains(statement.kind()) ? Style.NAMELESS : Style.NAMED;
    if (words.isEmpty()) {
      line.add(style, name.isEmpty() ? labels.of("kind", statement.kind()) : name);
    } else {
      mark(line, style, statement.source());
      if (!name.isEmpty() && !words.contains(name)) {
        line.add(Style.FAINT, " (" + name + ")");
      }
    }
    if (!statement.cue().text().isEmpty()) {
      line.add(" · ");
      mark(line, Style.CUE, statement.cue());
    }
    return line.add(labels.of("colon"));
  }

  /** What stands for a link without a name; the first is the outlet. */
  private String unknown(int link, FoundStatement statement) {
    String outlet = statement.article().outlet().name();
    String name = link > 0 || outlet == null ? "" : VisibleText.line(outlet, LONGEST);
    return name.isEmpty() ? labels.of(link == 0 ? "no.outlet" : "no.name") : name;
  }

  private void article(StringBuilder out, FoundArticle article) {
    block(out, new StyledText().add(Style.FAINT, String.join(" · ", where(article))));
    block(out, marked(article.excerpt()));
    out.append('\n');
  }

  private List<String> where(FoundArticle article) {
    List<String> facts = new ArrayList<>();
    String outlet = article.outlet().name() == null ? "" : article.outlet().name();
    facts.add(VisibleText.line(article.title().isEmpty() ? outlet : article.title(), LONGEST));
    facts.removeIf(String::isEmpty);
    facts.add(Period.of(article.published()).words(labels));
    facts.add(VisibleText.line(article.id(), LONGEST));
    return facts;
  }

  private StyledText marked(Excerpt excerpt) {
    StyledText text = new StyledText();
    mark(text, Style.PLAIN, excerpt);
    return text;
  }

  /** Words with brackets around what was looked for. */
  private static void mark(StyledText line, Style style, Excerpt excerpt) {
    String text = excerpt.text();
    int at = 0;
    for (Span mark : excerpt.marks()) {
      line.add(style, shown(text.substring(at, mark.start())));
      line.add(Style.STRONG, "[" + shown(mark.in(text)).strip() + "]");
      at = mark.end();
    }
    line.add(style, shown(text.substring(at)));
  }

  /** One line, with the blanks at its ends. */
  private static String shown(String text) {
    String line = VisibleText.line(text, Integer.MAX_VALUE);
    boolean before = !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    boolean after = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    return (before ? " " : "") + line.strip() + (after && !line.isBlank() ? " " : "");
  }

  private void counts(StringBuilder out, Found found) {
    List<String> counts = new ArrayList<>();
    counts.add(labels.count("found.statement", found.statementCount()));
    if (found.statements().size() < found.statementCount()) {
      counts.add(
          labels.of("found.shown").replace("{0}", Integer.toString(found.statements().size())));
    }
    if (found.articleCount() > 0) {
      counts.add(labels.count("found.article", found.articleCount()));
    }
    line(out, new StyledText().add(Style.STRONG, String.join(" · ", counts)));
    if (found.undated() > 0) {
      line(out, new StyledText().add(labels.count("found.undated", found.undated())));
    }
    if (!found.isEmpty()) {
      line(out, new StyledText().add(Style.FAINT, labels.of("found.legend")));
    }
  }

  private void block(StringBuilder out, StyledText text) {
    text.write(out, " ".repeat(INDENT), INDENT, width, LINES, color);
  }

  private void line(StringBuilder out, StyledText text) {
    text.write(out, "", 0, width, LINES, color);
  }
}
