package selon.page;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * XML that came from anywhere. It is read by jsoup, which expands no entities that a document
 * declares and loads nothing; names are compared without their prefix.
 */
final class Xml {

  /** Others walk the tree by recursion. */
  private static final int DEEPEST = 256;

  private Xml() {}

  static Document parse(String text) {
    return Parser.xmlParser().parseInput(text, "");
  }

  /** The local name of the first element, in lower case; null if there is none near the start. */
  static @Nullable String root(String start) {
    int name = rootAt(start) + 1;
    int stop = name;
    while (stop < start.length()
        && (Character.isLetterOrDigit(start.charAt(stop))
            || ":_-.".indexOf(start.charAt(stop)) >= 0)) {
      stop++;
    }
    return stop > name && start.charAt(name - 1) == '<' ? local(start.substring(name, stop)) : null;
  }

  /** Whether the document's type declares entities: no feed needs that, and bombs do. */
  static boolean declaresEntities(String text) {
    int entity = text.indexOf("<!ENTITY");
    return entity >= 0 && entity < rootAt(text);
  }

  /** Where what stands before the first element ends. */
  private static int rootAt(String start) {
    int at = 0;
    while (true) {
      while (at < start.length() && Character.isWhitespace(start.charAt(at))) {
        at++;
      }
      String end = start.startsWith("<?", at) ? "?>" : start.startsWith("<!--", at) ? "-->" : null;
      if (end == null && start.startsWith("<!", at)) {
        int subset = start.indexOf('[', at);
        int close = start.indexOf('>', at);
        end = subset >= 0 && subset < close ? "]>" : ">";
      }
      if (end == null) {
        return at;
      }
      int past = start.indexOf(end, at);
      if (past < 0) {
        return start.length();
      }
      at = past + end.length();
    }
  }

  static boolean tooDeep(Document document) {
    int[] deepest = {0};
    document.traverse((NodeVisitor) (node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0] > DEEPEST;
  }

  static boolean is(Node node, String name) {
    return node instanceof Element element && local(element.tagName()).equals(name);
  }

  /** The first element of the name below; the name in lower case. Null if there is none. */
  static @Nullable Element first(@Nullable Element below, String name) {
    return below == null
        ? null
        : below.stream().skip(1).filter(element -> is(element, name)).findFirst().orElse(null);
  }

  /** The text of the first element of the name below; empty if there is none. */
  static String text(@Nullable Element below, String name) {
    Element element = first(below, name);
    return element == null ? "" : element.text().strip();
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
