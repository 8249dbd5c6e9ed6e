package selon.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What bytes hold that are all in memory. */
final class Contents {

  /** A tree of XML takes many times the memory of its text. */
  static final int LARGEST_XML = 8 << 20;

  private final String name;
  private final byte[] bytes;
  private final Provenance from;

  Contents(String name, byte[] bytes, Provenance from) {
    this.name = name;
    this.bytes = bytes;
    this.from = from;
  }

  /**
   * The pages in them.
   *
   * @param ending a name that ends as the kind is called, where the input's own does not tell
   * @param declared by what brought the bytes
   */
  Iterator<Intake> read(String ending, @Nullable Charset declared) {
    String looks = CharsetSniffer.decode(bytes, declared).text();
    return read(InputKind.of(ending, bytes, looks), declared);
  }

  Iterator<Intake> read(InputKind kind, @Nullable Charset declared) {
    if (bytes.length > Pages.LARGEST_PAGE) {
      return refused("is too large: more than " + Pages.megabytes(Pages.LARGEST_PAGE));
    }
    return switch (kind) {
      case LINES -> new ArticleLines(name, new ByteArrayInputStream(bytes));
      case JSON -> json();
      case HTML, PLAIN, XML -> text(kind, declared);
      case WARC -> refused("is a web archive in another input; take it out first");
      case GZIP -> refused("is compressed more than once; unpack it first");
    };
  }

  private Iterator<Intake> text(InputKind kind, @Nullable Charset declared) {
    CharsetSniffer.Decoded decoded =
        Mojibake.repair(
            CharsetSniffer.decode(
                bytes, declared == null ? HtmlCharset.declared(bytes) : declared));
    String text = decoded.text();
    String foreign = Foreign.problem(bytes, text);
    if (foreign != null) {
      return refused(foreign);
    }
    if (text.isBlank()) {
      return refused("is empty");
    }
    if (kind == InputKind.XML) {
      return xml(text);
    }
    if (kind == InputKind.HTML) {
      return taken(
          new HtmlPage(
              name, text, decoded.encoding(), from.address(), from.captured(), from.extent()));
    }
    return text.length() > Pages.LARGEST_TEXT
        ? refused(Pages.tooLarge(text.length(), Pages.LARGEST_TEXT))
        : taken(new PlainPage(name, text, decoded.encoding()));
  }

  private Iterator<Intake> xml(String text) {
    String root = Xml.root(text);
    if (Xml.declaresEntities(text)) {
      return refused("declares XML entities of its own, which are not read");
    }
    if (text.length() > LARGEST_XML) {
      return refused(Pages.tooLarge(text.length(), LARGEST_XML));
    }
    Document document = Xml.parse(text);
    if (root == null || Xml.tooDeep(document)) {
      return refused(
          root == null ? "is XML that cannot be read" : "nests elements too deep to be read");
    }
    return switch (root) {
      case "rss", "feed", "rdf" -> Feeds.read(name, document, from.captured()).iterator();
      case "newsitem", "newsmessage" -> NewsMl.read(name, document, from.captured()).iterator();
      default -> refused("is XML of a kind that is not read: " + root);
    };
  }

  /** One object, an array, or objects line by line after all. */
  private Iterator<Intake> json() {
    JsonNode node = ArticleLine.parse(CharsetSniffer.decode(bytes, UTF_8).text());
    if (node == null) {
      return new ArticleLines(name, new ByteArrayInputStream(bytes));
    }
    if (!node.isArray()) {
      return List.of(ArticleLine.read(name, node)).iterator();
    }
    if (node.isEmpty()) {
      return refused("is an empty list");
    }
    List<Intake> items = new ArrayList<>(node.size());
    for (JsonNode item : node) {
      items.add(ArticleLine.read(name + "[" + items.size() + "]", item));
    }
    return items.iterator();
  }

  private static Iterator<Intake> taken(Page page) {
    return List.<Intake>of(new Intake.Taken(page)).iterator();
  }

  private Iterator<Intake> refused(String problem) {
    return List.<Intake>of(new Intake.Refused(name, problem)).iterator();
  }
}
