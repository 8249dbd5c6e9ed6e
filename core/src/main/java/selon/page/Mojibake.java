package selon.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Text encoded twice: UTF-8 that somebody took for windows-1252 and wrote as UTF-8 again, so that
 * "é" stands as "Ã©" and "’" as "â€™".
 */
final class Mojibake {

  /** What windows-1252 has at 0x80 to 0x9f; U+FFFD at its holes. */
  private static final String UPPER = new String(upperHalf(), Charset.forName("windows-1252"));

  private Mojibake() {}

  static CharsetSniffer.Decoded repair(CharsetSniffer.Decoded decoded) {
    String repaired = repair(decoded.text());
    return repaired.equals(decoded.text()) ? decoded : new CharsetSniffer.Decoded(repaired, UTF_8);
  }

  /**
   * Undoes it where the whole text went that way: every unit must go back to one byte, and the
   * bytes must be valid UTF-8. Any other text is returned as it is, so a single "Ã©" that an
   * article quotes does no harm.
   */
  private static String repair(String text) {
    if (text.indexOf('Ã') < 0 && text.indexOf("â€") < 0) {
      return text;
    }
    byte[] bytes = toBytes(text);
    String repaired = bytes == null ? null : CharsetSniffer.strictly(bytes, UTF_8);
    return repaired == null ? text : repaired;
  }

  private static byte @Nullable [] toBytes(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x100) {
        bytes[i] = (byte) c;
        continue;
      }
      int at = UPPER.indexOf(c);
      if (at < 0) {
        return null;
      }
      bytes[i] = (byte) (0x80 + at);
    }
    return bytes;
  }

  private static byte[] upperHalf() {
    byte[] bytes = new byte[32];
    for (int i = 0; i < 32; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return bytes;
  }
}
