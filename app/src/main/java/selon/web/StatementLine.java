package selon.web;

import selon.article.Article;
import selon.statement.Source;
import selon.statement.Statement;
import selon.text.Spans;
import selon.view.Labels;
import selon.view.VisibleText;
import selon.view.Wording;

/** A statement in one line: who says it, by which words, and what. */
final class StatementLine {

  private static final int LONGEST = 160;

  private StatementLine() {}

  /** "Anna Brandt (a person) · denied · denial: carried away 310 sheep". */
  static String of(Statement statement, Article article, Labels words) {
    Source source = statement.source();
    String kind = words.of("kind", source.kind());
    String name = source.name();
    String who = name == null ? kind : VisibleText.line(name, LONGEST) + " (" + kind + ")";
    Wording wording = Wording.of(statement, article, words, LONGEST);
    for (String part : new String[] {wording.cue(), wording.denial()}) {
      who += part.isEmpty() ? "" : " · " + part;
    }
    return who + words.of("colon") + " " + quoted(statement.content(), article, words);
  }

  /** Words of the text in quotation marks; none if they are beyond its end. */
  static String quoted(Spans content, Article article, Labels words) {
    String text = article.text();
    return content.isEmpty() || content.hull().end() > text.length()
        ? ""
        : words.of("note.words").replace("{0}", VisibleText.line(content, text, LONGEST));
  }
}
