package selon.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A {@linkplain Graph graph} as GraphML 1.1, for yEd, igraph, NetworkX and others. */
public final class GraphMlExport implements Export {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  @Override
  public String format() {
    return "graphml";
  }

  @Override
  public String ending() {
    return ".graphml";
  }

  @Override
  public String mediaType() {
    return "application/graphml+xml";
  }

  @Override
  public String leavesOut() {
    return "the articles' texts, statements whose source is unknown, hedges, places in the text,"
        + " all but the likeliest parent, and a claim's counts and alerts";
  }

  @Override
  public void write(Holdings holdings, OutputStream out) throws IOException {
    Xml xml = Xml.document(out);
    xml.root("graphml", NAMESPACE);
    key(xml, "node", "label", Column.Type.TEXT);
    keys(xml, "node", Graph.NODE_COLUMNS);
    keys(xml, "edge", Graph.EDGE_COLUMNS);
    xml.start("graph").attribute("id", "selon").attribute("edgedefault", "directed");
    Graph.nodes(
        holdings,
        node -> {
          xml.start("node").attribute("id", node.id());
          xml.start("data").attribute("key", "node_label").end(node.label());
          data(xml, "node", Graph.NODE_COLUMNS, node);
          xml.end();
        });
    Graph.edges(
        holdings,
        edge -> {
          xml.start("edge")
              .attribute("id", edge.id())
              .attribute("source", edge.source())
              .attribute("target", edge.target());
          data(xml, "edge", Graph.EDGE_COLUMNS, edge);
          xml.end();
        });
    xml.end().end().endDocument();
  }

  private static <R> void keys(Xml xml, String of, List<Column<R>> columns) throws IOException {
    for (Column<R> column : columns) {
      key(xml, of, column.name(), column.type());
    }
  }

  private static void key(Xml xml, String of, String name, Column.Type type) throws IOException {
    xml.empty("key")
        .attribute("id", of + "_" + name)
        .attribute("for", of)
        .attribute("attr.name", name)
        .attribute("attr.type", Graph.type(type));
  }

  private static <R> void data(Xml xml, String of, List<Column<R>> columns, R row)
      throws IOException {
    for (Column<R> column : columns) {
      Object value = column.value().apply(row);
      if (value != null && !value.equals("")) {
        xml.start("data").attribute("key", of + "_" + column.name()).end(value.toString());
      }
    }
  }
}
