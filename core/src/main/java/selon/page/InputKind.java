package selon.page;

import java.util.Locale;
import java.util.Set;

/** What an input's bytes hold, by its name first and its looks second. */
enum InputKind {
  HTML,
  PLAIN,
  /** One JSON object per line. */
  LINES,
  /** One JSON object, or an array of them. */
  JSON,
  /** A feed or news items, or XML of another kind. */
  XML,
  /** A web archive. */
  WARC,
  /** Any of these, compressed. */
  GZIP;

  private static final int HEAD = 2048;
  private static final Set<String> NEWS = Set.of("rss", "feed", "rdf", "newsitem", "newsmessage");
  private static final Set<String> XML_ENDINGS = Set.of("xml", "rss", "atom", "rdf");

  /**
   * What the bytes say for themselves decides where they do, the name and the looks elsewhere.
   *
   * @param head the first bytes
   * @param looks the same, decoded
   */
  static InputKind of(String name, byte[] head, String looks) {
    if (Foreign.startsWith(head, "\u001f\u008b\b")) {
      return GZIP;
    }
    return Foreign.startsWith(head, "WARC/0.") || Foreign.startsWith(head, "WARC/1.")
        ? WARC
        : of(name, looks);
  }

  static InputKind of(String name, String head) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return LINES;
    }
    if (lower.endsWith(".json")) {
      return JSON;
    }
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return HTML;
    }
    String root = Xml.root(head);
    if (root != null && NEWS.contains(root)) {
      return XML;
    }
    if (XML_ENDINGS.contains(lower.substring(lower.lastIndexOf('.') + 1))) {
      return "html".equals(root) ? HTML : XML;
    }
    String start = head.substring(0, Math.min(HEAD, head.length())).strip();
    if (start.startsWith("{")) {
      boolean article = start.contains("\"text\"") || start.contains("\"id\"");
      if (article || start.contains("\"uri\"")) {
        return article && !start.contains("\"uri\"") ? LINES : JSON;
      }
    }
    return looksLikeHtml(start.toLowerCase(Locale.ROOT)) && !lower.endsWith(".txt") ? HTML : PLAIN;
  }

  private static boolean looksLikeHtml(String start) {
    return start.startsWith("<!doctype html")
        || start.startsWith("<")
            && (start.contains("<html")
                || start.contains("<head")
                || start.contains("<body")
                || start.contains("<article")
                || start.contains("<p>"));
  }
}
