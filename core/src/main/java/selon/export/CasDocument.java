package selon.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import selon.article.Article;
import selon.statement.Hedge;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/**
 * One article as a CAS. The types are layers of spans as INCEpTION names its own: {@code
 * webanno.custom.SelonContent}, {@code SelonCue}, {@code SelonSource} and {@code SelonHedge}; what
 * belongs together has the same {@code statement}.
 */
final class CasDocument {

  private static final String LAYER = "webanno.custom.Selon";
  private static final String TEXT = "uima.cas.String";

  private static final Map<String, List<String>> FEATURES =
      new TreeMap<>(
          Map.of(
              "Content",
              List.of("parent", "form", "attitude", "stance", "certainty", "polarity", "rule"),
              "Cue",
              List.of(),
              "Source",
              List.of("kind", "name"),
              "Hedge",
              List.of("kind")));

  private final Reading reading;
  private int last;

  CasDocument(Reading reading) {
    this.reading = reading;
  }

  void write(OutputStream out) throws IOException {
    Article article = reading.article();
    try (Json json = Json.document(out)) {
      json.object();
      types(json);
      json.array("%FEATURE_STRUCTURES");
      json.object().integer("%ID", ++last).text("%TYPE", "uima.cas.Sofa").integer("sofaNum", 1);
      json.text("sofaID", "_InitialView").text("mimeType", "text");
      json.text("sofaString", article.text()).endObject();
      start("uima.tcas.DocumentAnnotation", new Span(0, article.text().length()), json);
      String language = article.language().tag();
      json.text("language", language.equals("und") ? "x-unspecified" : language).endObject();
      for (Statement statement : reading.statements()) {
        statement(statement, json);
      }
      json.endArray().object("%VIEWS").object("_InitialView").integer("%SOFA", 1);
      json.array("%MEMBERS");
      for (int member = 2; member <= last; member++) {
        json.integer(member);
      }
      json.endArray().endObject().endObject().endObject();
    }
  }

  private static void types(Json json) throws IOException {
    json.object("%TYPES");
    for (Map.Entry<String, List<String>> layer : FEATURES.entrySet()) {
      String name = LAYER + layer.getKey();
      json.object(name).text("%NAME", name).text("%SUPER_TYPE", "uima.tcas.Annotation");
      List<String> features = new ArrayList<>(List.of("statement"));
      features.addAll(layer.getValue());
      for (String feature : features) {
        range(feature, TEXT, json);
      }
      if (layer.getKey().equals("Content")) {
        range("confidence", "uima.cas.Double", json);
      }
      json.endObject();
    }
    json.endObject();
  }

  private static void range(String feature, String range, Json json) throws IOException {
    json.object(feature).text("%NAME", feature).text("%RANGE", range).endObject();
  }

  private void statement(Statement statement, Json json) throws IOException {
    for (Span piece : statement.content()) {
      start(LAYER + "Content", piece, json);
      json.text("statement", statement.id()).text("parent", statement.parent());
      json.text("form", Terms.of(statement.form()));
      json.text("attitude", Terms.of(statement.attitude()));
      json.text("stance", Terms.of(statement.stance()));
      json.text("certainty", Terms.of(statement.factuality().certainty()));
      json.text("polarity", Terms.of(statement.factuality().polarity()));
      json.text("rule", statement.rule());
      json.number("confidence", statement.confidence()).endObject();
    }
    pieces("Cue", statement.cue(), statement, json);
    pieces("Source", statement.source().spans(), statement, json);
    for (Hedge hedge : statement.factuality().hedges()) {
      start(LAYER + "Hedge", hedge.span(), json);
      json.text("statement", statement.id()).text("kind", Terms.of(hedge.kind())).endObject();
    }
  }

  private void pieces(String layer, Spans spans, Statement statement, Json json)
      throws IOException {
    for (Span piece : spans) {
      start(LAYER + layer, piece, json);
      json.text("statement", statement.id());
      if (layer.equals("Source")) {
        json.text("kind", Terms.of(statement.source().kind()));
        json.text("name", statement.source().name());
      }
      json.endObject();
    }
  }

  private void start(String type, Span span, Json json) throws IOException {
    json.object().integer("%ID", ++last).text("%TYPE", type).integer("@sofa", 1);
    json.integer("begin", span.start()).integer("end", span.end());
  }
}
