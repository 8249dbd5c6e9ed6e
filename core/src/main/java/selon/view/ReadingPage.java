package selon.view;

import java.util.List;
import selon.article.Article;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/** What the template of the page puts in its places. */
record ReadingPage(Outline outline, AnnotatedText.Markup markup, Stylesheet style) {

  private static final int LONGEST_CONTENT = 320;
  private static final int LONGEST_CUE = 80;
  private static final int MOST_LINKS = 40;
  private static final int DEEPEST = 6;

  Labels labels() {
    return outline.labels();
  }

  String label(String key) {
    return labels().of(key);
  }

  /** Of the page's own words. */
  String language() {
    return labels().language().tag();
  }

  Article article() {
    return outline.reading().article();
  }

  String title() {
    return Masthead.title(article(), labels());
  }

  /** Where the article stands on the web; empty if unknown, or if it is no address of a page. */
  String address() {
    return Masthead.address(article());
  }

  /** The facts after the outlet. */
  List<String> facts() {
    return Masthead.evidence(article(), labels());
  }

  List<SourceKind> kinds() {
    return List.of(SourceKind.values());
  }

  List<Line> lines() {
    return List.of(Line.values());
  }

  String kind(Entry entry) {
    return line(entry.statement().source().kind());
  }

  String line(SourceKind kind) {
    return Line.of(kind).toString();
  }

  /** How far to set an entry in. */
  int indent(Entry entry) {
    return Math.min(entry.depth(), DEEPEST);
  }

  String content(Entry entry) {
    return words(entry.statement().content(), LONGEST_CONTENT);
  }

  String cue(Entry entry) {
    return words(entry.statement().cue(), LONGEST_CUE);
  }

  List<String> remarks(Entry entry) {
    return Remarks.of(entry, labels());
  }

  List<String> hedges(Entry entry) {
    return Remarks.hedges(entry, article().text(), labels());
  }

  String sureness(Entry entry) {
    Statement statement = entry.statement();
    return entry.doubtful()
        ? "? " + Remarks.doubt(entry, labels())
        : label("sure").replace("{0}", Remarks.percent(statement.confidence(), labels()));
  }

  String inference(Span span) {
    return words(new Spans(List.of(span)), LONGEST_CONTENT);
  }

  /** The entries of a speaker that are linked. */
  List<Entry> linked(Speaker speaker) {
    return speaker.entries().subList(0, Math.min(MOST_LINKS, speaker.entries().size()));
  }

  String passages(Speaker speaker) {
    return labels().count("lines", speaker.entries().size());
  }

  private String words(Spans spans, int most) {
    return VisibleText.line(spans, article().text(), most);
  }
}
