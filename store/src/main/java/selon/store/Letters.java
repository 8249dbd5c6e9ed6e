package selon.store;

import java.nio.charset.StandardCharsets;

/**
 * Texts as SQLite can hold them. It ends a text at NUL and knows no half characters, so these are
 * written as {@code \u0000} and the like, and a backslash twice; all others stay as they are. Two
 * texts never give the same.
 */
final class Letters {

  private static final int ESCAPE = 6;

  private Letters() {}

  static String escape(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      boolean odd = c == 0 || Character.isSurrogate(c) && !pair;
      if (escaped == null && (odd || c == '\\')) {
        escaped = new StringBuilder(text.length() + ESCAPE).append(text, 0, i);
      }
      if (escaped != null) {
        if (odd) {
          escaped.append("\\u");
          for (int shift = 12; shift >= 0; shift -= 4) {
            escaped.append(Character.forDigit(c >> shift & 0xf, 16));
          }
        } else {
          escaped.append(c == '\\' ? "\\\\" : String.valueOf(c));
        }
      }
      if (pair) {
        i++;
        if (escaped != null) {
          escaped.append(text.charAt(i));
        }
      }
    }
    return escaped == null ? text : escaped.toString();
  }

  static String unescape(String escaped) {
    if (escaped.indexOf('\\') < 0) {
      return escaped;
    }
    StringBuilder text = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (escaped.startsWith("u", i + 1)) {
        text.append((char) Integer.parseInt(escaped.substring(i + 2, i + ESCAPE), 16));
        i += ESCAPE - 1;
      } else {
        text.append('\\');
        i++;
      }
    }
    return text.toString();
  }

  /** What sorts as the text does in Java. */
  static byte[] key(String text) {
    byte[] key = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      key[2 * i] = (byte) (text.charAt(i) >> 8);
      key[2 * i + 1] = (byte) text.charAt(i);
    }
    return key;
  }

  static String ofKey(byte[] key) {
    StringBuilder text = new StringBuilder(key.length / 2);
    for (int i = 0; i + 1 < key.length; i += 2) {
      text.append((char) ((key[i] & 0xff) << 8 | key[i + 1] & 0xff));
    }
    return text.toString();
  }

  /** Plain bytes; half characters are escaped before they come here. */
  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
