package selon.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The charset that a page declares in its first bytes, in a {@code meta} element or an XML
 * declaration (HTML Standard, prescan a byte stream).
 */
final class HtmlCharset {

  private static final int PRESCAN = 4096;

  private HtmlCharset() {}

  static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), ISO_8859_1);
    String lower = head.toLowerCase(Locale.ROOT);
    int meta = lower.indexOf("<meta");
    for (int at = lower.indexOf("charset", Math.max(meta, 0));
        meta >= 0 && at >= 0;
        at = lower.indexOf("charset", at + 1)) {
      Charset charset = after(lower, at + "charset".length());
      if (charset != null) {
        return charset;
      }
    }
    int xml = lower.startsWith("<?xml") ? lower.indexOf("encoding") : -1;
    return xml < 0 ? null : after(lower, xml + "encoding".length());
  }

  private static @Nullable Charset after(String lower, int from) {
    int at = from;
    while (at < lower.length() && " =\"'\t".indexOf(lower.charAt(at)) >= 0) {
      at++;
    }
    int end = at;
    while (end < lower.length() && " \"';/>?\t\r\n".indexOf(lower.charAt(end)) < 0) {
      end++;
    }
    try {
      return end == at ? null : Charset.forName(lower.substring(at, end));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
