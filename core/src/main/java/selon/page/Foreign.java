package selon.page;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes that are no text that we read, and what they are. */
final class Foreign {

  private static final String ZSTD = "is compressed with zstd, which is not read; unpack it first";
  private static final String WACZ =
      "is a WACZ package, which is not read; unzip it and give the WARC files in its folder archive";

  /** What the name of a ZIP's first entry begins with, in a WACZ (version 1.1.1). */
  private static final List<String> IN_WACZ =
      List.of("archive/", "datapackage", "indexes/", "pages/");

  private static final int ENTRY_NAME = 30;

  private static final String[][] MARKS = {
    {"%PDF-", "is a PDF document, not text; save its text first"},
    {"{\\rtf", "is an RTF document, not text; save its text first"},
    {"PK\u0003\u0004", "is a ZIP archive or an office document, not text; save its text first"},
    {"\u001f\u008b", "is compressed more than once; unpack it first"},
    {"(\u00b5/\u00fd", ZSTD},
    // a frame with a dictionary goes before, as web archives have it
    {"]*M\u0018", ZSTD},
    {"BZh", "is compressed with bzip2; unpack it first"},
    {"\u0089PNG", "is a picture, not text"},
    {"\u00ff\u00d8\u00ff", "is a picture, not text"},
    {"GIF8", "is a picture, not text"},
    {"SQLite format 3", "is a database, not text"},
  };

  private Foreign() {}

  /** What the bytes are, in words; null if they may be text. */
  static @Nullable String problem(byte[] bytes, String text) {
    String marked = marked(bytes);
    return marked == null && binary(text) ? "is binary, not text" : marked;
  }

  /** What the first bytes say that they are, in words; null if they say nothing. */
  static @Nullable String marked(byte[] head) {
    for (String[] mark : MARKS) {
      if (startsWith(head, mark[0])) {
        return mark[0].startsWith("PK") && isWacz(head) ? WACZ : mark[1];
      }
    }
    return null;
  }

  private static boolean isWacz(byte[] head) {
    byte[] name = Arrays.copyOfRange(head, Math.min(ENTRY_NAME, head.length), head.length);
    return IN_WACZ.stream().anyMatch(start -> startsWith(name, start));
  }

  /**
   * @param mark one character for each byte
   */
  static boolean startsWith(byte[] bytes, String mark) {
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
