package selon.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an input's bytes hold, by its name first and its looks second. */
enum InputKind {
  HTML,
  PLAIN,
  /** One JSON object per line. */
  LINES,
  /** One JSON object, or an array of them. */
  JSON;

  private static final int HEAD = 2048;

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
    String start = head.substring(0, Math.min(HEAD, head.length())).strip();
    if (start.startsWith("{") && (start.contains("\"text\"") || start.contains("\"id\""))) {
      return LINES;
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

  /** What the bytes are, in words, if they are no text that we read; null otherwise. */
  static @Nullable String foreign(byte[] bytes, String text) {
    for (String[] mark : MARKS) {
      if (startsWith(bytes, mark[0])) {
        return mark[1];
      }
    }
    String start = text.substring(0, Math.min(HEAD, text.length())).strip();
    if (start.startsWith("<?xml") || start.startsWith("<rss") || start.startsWith("<feed")) {
      String lower = start.toLowerCase(Locale.ROOT);
      if (lower.contains("<rss") || lower.contains("<feed") || lower.contains("<rdf")) {
        return "is a news feed, not an article; save the pages that it links to";
      }
    }
    return binary(text) ? "is binary, not text" : null;
  }

  private static final String[][] MARKS = {
    {"%PDF-", "is a PDF document, not text; save its text first"},
    {"PK\u0003\u0004", "is a ZIP archive or an office document, not text; save its text first"},
    {"\u001f\u008b", "is compressed with gzip; unpack it first"},
    {"\u0089PNG", "is a picture, not text"},
    {"\u00ff\u00d8\u00ff", "is a picture, not text"},
    {"GIF8", "is a picture, not text"},
    {"WARC/", "is a web archive, which this version does not read; save its pages first"},
    {"SQLite format 3", "is a database, not text"},
  };

  private static boolean startsWith(byte[] bytes, String mark) {
    if (bytes.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((bytes[i] & 0xff) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** A few control characters are legal, NUL too; a text made of them is none. */
  private static boolean binary(String text) {
    int seen = Math.min(text.length(), 1 << 16);
    int odd = 0;
    for (int i = 0; i < seen; i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == '\ufffd') {
        odd++;
      }
    }
    return odd * 14L > seen;
  }
}
