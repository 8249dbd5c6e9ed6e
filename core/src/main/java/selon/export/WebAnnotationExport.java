package selon.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import selon.article.Article;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/**
 * The statements as a collection of W3C Web Annotations. The target of each is the content; its
 * bodies are the name of the source, the labels as tags, and the places of cue and source.
 *
 * <p>Each place is told twice: by its words with 32 characters before and behind, and by its
 * position in the article's text, counted as the standard has it in code points and not in UTF-16
 * units.
 */
public final class WebAnnotationExport implements Export {

  private static final int CONTEXT = 32;

  @Override
  public String format() {
    return "webannotation";
  }

  @Override
  public String ending() {
    return ".annotations.jsonld";
  }

  @Override
  public String mediaType() {
    return "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
  }

  @Override
  public String leavesOut() {
    return "the articles' texts, hedges, mentions and inferences, and all claims; positions count"
        + " in the text as read, which is not that of the page's HTML";
  }

  @Override
  public void write(Holdings holdings, OutputStream out) throws IOException {
    try (Json json = Json.document(out)) {
      json.object().text("@context", "http://www.w3.org/ns/anno.jsonld");
      json.text("id", "urn:selon:annotations").text("type", "AnnotationCollection");
      json.text("label", "Who says what, according to whom");
      json.object("first").text("id", "urn:selon:annotations:1").text("type", "AnnotationPage");
      json.text("partOf", "urn:selon:annotations").array("items");
      holdings.readings(reading -> annotations(reading, json));
      json.endArray().endObject().endObject();
    }
    out.flush();
  }

  private static void annotations(Reading reading, Json json) throws IOException {
    Article article = reading.article();
    String text = CleanText.of(article.text());
    CodePoints points = new CodePoints(text);
    for (Statement statement : reading.statements()) {
      json.object();
      json.text("id", Ids.urn("statement", Ids.statement(article, statement)));
      json.text("type", "Annotation").array("motivation").text("identifying").text("tagging");
      json.endArray().array("body");
      if (statement.source().name() != null) {
        body("identifying", statement.source().name(), json);
      }
      for (String tag : tags(statement)) {
        body("tagging", tag, json);
      }
      places(statement.cue(), "describing", article, text, points, json);
      places(statement.source().spans(), "identifying", article, text, points, json);
      json.endArray().array("target");
      places(statement.content(), "", article, text, points, json);
      json.endArray().endObject();
    }
  }

  private static List<String> tags(Statement statement) {
    return List.of(
        "kind:" + Terms.of(statement.source().kind()),
        "form:" + Terms.of(statement.form()),
        "attitude:" + Terms.of(statement.attitude()),
        "stance:" + Terms.of(statement.stance()),
        "certainty:" + Terms.of(statement.factuality().certainty()),
        "polarity:" + Terms.of(statement.factuality().polarity()));
  }

  private static void body(String purpose, String value, Json json) throws IOException {
    json.object().text("type", "TextualBody").text("purpose", purpose);
    json.text("value", value).text("format", "text/plain").endObject();
  }

  private static void places(
      Spans spans, String purpose, Article article, String text, CodePoints points, Json json)
      throws IOException {
    for (Span piece : spans) {
      Span span = whole(piece, text);
      json.object().text("type", "SpecificResource").text("purpose", purpose);
      json.text(
          "source",
          article.url() == null
              ? Ids.urn("article", Ids.article(article))
              : article.url().toString());
      json.array("selector");
      json.object().text("type", "TextQuoteSelector").text("exact", span.in(text));
      json.text("prefix", text.substring(before(text, span.start()), span.start()));
      json.text("suffix", text.substring(span.end(), behind(text, span.end()))).endObject();
      json.object().text("type", "TextPositionSelector");
      json.integer("start", points.before(span.start()));
      json.integer("end", points.before(span.end())).endObject();
      json.endArray().endObject();
    }
  }

  /** No half of a pair can be quoted. */
  private static Span whole(Span span, String text) {
    return new Span(first(text, span.start()), last(text, span.end()));
  }

  private static int before(String text, int offset) {
    return first(text, Math.max(0, offset - CONTEXT));
  }

  private static int behind(String text, int offset) {
    return last(text, Math.min(text.length(), offset + CONTEXT));
  }

  private static int first(String text, int offset) {
    return cutsPair(text, offset) ? offset - 1 : offset;
  }

  private static int last(String text, int offset) {
    return cutsPair(text, offset) ? offset + 1 : offset;
  }

  private static boolean cutsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
