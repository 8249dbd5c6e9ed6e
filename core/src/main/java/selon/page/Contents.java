package selon.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What bytes hold that are all in memory. */
final class Contents {

  /** A tree of XML takes many times the memory of its text. */
  static final int LARGEST_XML = Pages.LARGEST_TEXT;

  private static final int HEAD = 1 << 16;

  private final String name;
  private final byte[] bytes;
  private final Provenance from;
  private final @Nullable Snapshot came;

  Contents(String name, byte[] bytes, Provenance from) {
    this(name, bytes, from, null);
  }

  /**
   * @param came what the bytes were taken from; null if they came as they are
   */
  Contents(String name, byte[] bytes, Provenance from, @Nullable Snapshot came) {
    this.name = name;
    this.bytes = bytes;
    this.from = from;
    this.came = came;
  }

  /**
   * The pages in them.
   *
   * @param ending a name that ends as the kind is called, where the input's own does not tell
   * @param declared by what brought the bytes
   */
  Iterator<Intake> read(String ending, @Nullable Charset declared) {
    return read(kind(ending, declared), declared);
  }

  /** What they look like. */
  InputKind looks(@Nullable Charset declared) {
    return kind("", declared);
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  private InputKind kind(String ending, @Nullable Charset declared) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    return InputKind.of(ending, head, CharsetSniffer.decode(head, declared).text());
  }

  Iterator<Intake> read(InputKind kind, @Nullable Charset declared) {
    if (bytes.length > Pages.LARGEST_PAGE) {
      return refused("is too large: more than " + Pages.megabytes(Pages.LARGEST_PAGE));
    }
    return switch (kind) {
      case LINES -> lines();
      case JSON -> json();
      case HTML, PLAIN, XML -> text(kind, declared);
      case WARC -> refused("is a web archive in another input; take it out first");
      case GZIP -> refused("is compressed more than once; unpack it first");
    };
  }

  private Iterator<Intake> text(InputKind kind, @Nullable Charset declared) {
    CharsetSniffer.Decoded decoded = Snapshots.decode(bytes, declared);
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
    Snapshot snapshot = came == null ? Snapshots.of(name, from, kind, declared, bytes) : came;
    if (kind == InputKind.HTML) {
      return taken(
          new HtmlPage(name, text, from.address(), from.captured(), from.extent()), snapshot);
    }
    return text.length() > Pages.LARGEST_TEXT
        ? refused(Pages.tooLong())
        : taken(new PlainPage(name, text), snapshot);
  }

  private Iterator<Intake> xml(String text) {
    String root = Xml.root(text);
    if (Xml.declaresEntities(text)) {
      return refused("declares XML entities of its own, which are not read");
    }
    if (text.length() > LARGEST_XML) {
      return refused(Pages.tooLong());
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
      return lines();
    }
    if (!node.isArray()) {
      return List.of(one(name, bytes)).iterator();
    }
    if (node.isEmpty()) {
      return refused("is an empty list");
    }
    List<Intake> items = new ArrayList<>(node.size());
    for (JsonNode item : node) {
      // of an item of a list the words are kept, not the blanks between them
      items.add(one(name + "[" + items.size() + "]", ArticleLine.write(item)));
    }
    return items.iterator();
  }

  private Intake one(String here, byte[] json) {
    return Snapshots.json(new Snapshot(here, from.target(), "application/json", json));
  }

  private Iterator<Intake> lines() {
    return new ArticleLines(
        name, from.target(), new ByteArrayInputStream(CharsetSniffer.utf8(bytes)));
  }

  private static Iterator<Intake> taken(Page page, Snapshot came) {
    return List.<Intake>of(new Intake.Taken(page, came)).iterator();
  }

  private Iterator<Intake> refused(String problem) {
    return List.<Intake>of(new Intake.Refused(name, problem)).iterator();
  }
}
