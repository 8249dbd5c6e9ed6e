package selon.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Held to a schema of our own for those parts of GEXF 1.3 that we write. */
class GexfExportTest {

  @Test
  void everyDocumentFollowsTheSchema() throws IOException, SAXException {
    validator().validate(source(SmallPress.bytes(new GexfExport(), SmallPress.read())));
    validator().validate(source(SmallPress.bytes(new GexfExport(), SmallPress.hostile())));
  }

  @Test
  void theSchemaRefusesWhatIsNone() throws SAXException {
    byte[] none =
        "<gexf xmlns='http://gexf.net/1.3' version='1.3'><graph/></gexf>"
            .getBytes(StandardCharsets.UTF_8);
    Validator validator = validator();
    assertThatThrownBy(() -> validator.validate(source(none))).isInstanceOf(SAXException.class);
  }

  @Test
  void edgesLeadFromNodeToNode() throws Exception {
    for (Holdings holdings : List.of(SmallPress.read(), SmallPress.hostile())) {
      Element root = parse(SmallPress.bytes(new GexfExport(), holdings));
      Set<String> nodes = new HashSet<>();
      for (Element node : each(root, "node")) {
        assertThat(nodes.add(node.getAttribute("id"))).isTrue();
      }
      assertThat(each(root, "edge"))
          .isNotEmpty()
          .allMatch(
              edge ->
                  nodes.contains(edge.getAttribute("source"))
                      && nodes.contains(edge.getAttribute("target")));
    }
  }

  @Test
  void whatAnArticleTellsBeginsWithIt() throws Exception {
    Element root = parse(SmallPress.bytes(new GexfExport(), SmallPress.read()));
    assertThat(each(root, "node"))
        .anyMatch(
            node ->
                node.getAttribute("id").equals("article:p1")
                    && node.getAttribute("start").equals("2024-03-05T08:00:00Z"))
        .anyMatch(
            node -> node.getAttribute("id").equals("article:p3") && !node.hasAttribute("start"));
    assertThat(each(root, "edge"))
        .anyMatch(
            edge ->
                edge.getAttribute("source").equals("article:p2")
                    && edge.getAttribute("target").equals("article:p1")
                    && edge.getAttribute("kind").startsWith("was")
                    && edge.getAttribute("start").equals("2024-03-05T12:00:00Z"));
  }

  private static Validator validator() throws SAXException {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Objects.requireNonNull(GexfExportTest.class.getResource("gexf.xsd")))
        .newValidator();
  }

  private static StreamSource source(byte[] document) {
    return new StreamSource(new ByteArrayInputStream(document));
  }

  private static Element parse(byte[] document)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(document))
        .getDocumentElement();
  }

  private static List<Element> each(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .toList();
  }
}
