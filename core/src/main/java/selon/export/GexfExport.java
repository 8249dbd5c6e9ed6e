package selon.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A {@linkplain Graph graph} with time as GEXF 1.3, for Gephi. What is known from an article is
 * there from the first moment at which the article can have appeared; what cannot be dated is
 * always there.
 */
public final class GexfExport implements Export {

  private static final String NAMESPACE = "http://gexf.net/1.3";

  @Override
  public String format() {
    return "gexf";
  }

  @Override
  public String ending() {
    return ".gexf";
  }

  @Override
  public String mediaType() {
    return "application/gexf+xml";
  }

  @Override
  public String leavesOut() {
    return "the articles' texts, statements whose source is unknown, hedges, places in the text,"
        + " all but the likeliest parent, and a claim's counts and alerts; Gephi adds up the"
        + " edges of one kind between two nodes";
  }

  @Override
  public void write(Holdings holdings, OutputStream out) throws IOException {
    Xml xml = Xml.document(out);
    xml.root("gexf", NAMESPACE).attribute("version", "1.3");
    xml.start("meta");
    xml.start("creator").end("Selon");
    xml.start("description").end("Who says what according to whom, and who had it from whom");
    xml.end();
    xml.start("graph")
        .attribute("defaultedgetype", "directed")
        .attribute("mode", "dynamic")
        .attribute("timeformat", "dateTime")
        .attribute("timerepresentation", "interval");
    attributes(xml, "node", Graph.NODE_COLUMNS);
    attributes(xml, "edge", Graph.EDGE_COLUMNS);
    xml.start("nodes");
    Graph.nodes(
        holdings,
        node -> {
          xml.start("node")
              .attribute("id", node.id())
              .attribute("label", node.label())
              .attribute("start", Terms.time(node.since()));
          values(xml, Graph.NODE_COLUMNS, node);
          xml.end();
        });
    xml.end().start("edges");
    Graph.edges(
        holdings,
        edge -> {
          xml.start("edge")
              .attribute("id", edge.id())
              .attribute("source", edge.source())
              .attribute("target", edge.target())
              .attribute("kind", edge.relation())
              .attribute("start", Terms.time(edge.since()));
          values(xml, Graph.EDGE_COLUMNS, edge);
          xml.end();
        });
    xml.end().end().end().endDocument();
  }

  private static <R> void attributes(Xml xml, String of, List<Column<R>> columns)
      throws IOException {
    xml.start("attributes").attribute("class", of).attribute("mode", "static");
    for (Column<R> column : columns) {
      xml.empty("attribute")
          .attribute("id", column.name())
          .attribute("title", column.name())
          .attribute("type", Graph.type(column.type()));
    }
    xml.end();
  }

  private static <R> void values(Xml xml, List<Column<R>> columns, R row) throws IOException {
    xml.start("attvalues");
    for (Column<R> column : columns) {
      Object value = column.value().apply(row);
      if (value != null && !value.equals("")) {
        xml.empty("attvalue").attribute("for", column.name()).attribute("value", value.toString());
      }
    }
    xml.end();
  }
}
