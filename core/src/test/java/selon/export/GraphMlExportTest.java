package selon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;

/** Read by JGraphT, which holds the document to the schema of GraphML 1.1 first. */
class GraphMlExportTest {

  @Test
  void aReaderOfOthersFindsAllNodesAndEdges() throws IOException {
    for (Holdings holdings : List.of(SmallPress.read(), SmallPress.hostile())) {
      Set<String> nodes = new HashSet<>();
      Graph.nodes(holdings, node -> assertThat(nodes.add(node.id())).as(node.id()).isTrue());
      Set<String> edges = new HashSet<>();
      Graph.edges(holdings, edge -> assertThat(edges.add(edge.id())).as(edge.id()).isTrue());
      Read read = read(SmallPress.bytes(new GraphMlExport(), holdings));
      assertThat(read.labels().keySet()).isEqualTo(nodes);
      assertThat(read.edges()).isEqualTo(edges.size()).isPositive();
    }
  }

  @Test
  void textsComeThrough() throws IOException {
    Holdings holdings = SmallPress.hostile();
    Map<String, String> labels = new HashMap<>();
    Graph.nodes(
        holdings,
        node ->
            labels.put(
                node.id(), CleanText.of(node.label()).replace("\r\n", "\n").replace('\r', '\n')));
    assertThat(read(SmallPress.bytes(new GraphMlExport(), holdings)).labels()).isEqualTo(labels);
  }

  @Test
  void whetherAParentIsCreditedIsNoText() throws IOException {
    String text =
        new String(
            SmallPress.bytes(new GraphMlExport(), SmallPress.read()), StandardCharsets.UTF_8);
    assertThat(text)
        .contains("attr.name=\"credited\" attr.type=\"boolean\"")
        .contains("attr.name=\"confidence\" attr.type=\"double\"")
        .contains("<data key=\"edge_credited\">true</data>");
  }

  @Test
  void anOutletThatIsCitedIsTheOneThatPublishes() throws IOException {
    Holdings holdings = SmallPress.read();
    Set<String> to = new HashSet<>();
    Graph.edges(
        holdings,
        edge -> {
          if (edge.target().equals("agent:Ostley_20Post")) {
            to.add(edge.relation() + " " + edge.in().id());
          }
        });
    assertThat(to).contains("publishedBy p1", "cites p3");
  }

  private record Read(Map<String, String> labels, int edges) {}

  private static Read read(byte[] graph) {
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    Map<String, String> labels = new HashMap<>();
    importer.addVertexAttributeConsumer(
        (key, value) -> {
          if (key.getSecond().equals("label")) {
            labels.put(key.getFirst(), value.getValue());
          }
        });
    DirectedPseudograph<String, DefaultEdge> into = new DirectedPseudograph<>(DefaultEdge.class);
    importer.importGraph(
        into, new InputStreamReader(new ByteArrayInputStream(graph), StandardCharsets.UTF_8));
    assertThat(into.vertexSet()).isEqualTo(labels.keySet());
    return new Read(labels, into.edgeSet().size());
  }
}
