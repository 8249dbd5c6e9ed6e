package selon.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes whose charset may be undeclared or wrongly declared. Bytes that are valid UTF-8 and
 * not plain ASCII are UTF-8 by all odds, so they win over a declaration; what is left follows the
 * declaration, or the one of a few charsets that gives the most letters of Western Europe. No text
 * fails: what has no meaning becomes U+FFFD.
 *
 * <p>Linear in the bytes.
 */
final class CharsetSniffer {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final String FREQUENT = "éèàêçôùîâœûëïÉÀÈÊÇ«»’‘“”–—…€ñöüäß°\u00a0";

  private CharsetSniffer() {}

  /** The text, without its byte order mark, and what it was decoded by. */
  record Decoded(String text, Charset charset) {}

  static Decoded decode(byte[] bytes, @Nullable Charset declared) {
    Decoded marked = byByteOrderMark(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = wideWithoutMark(bytes);
    if (wide != null) {
      return new Decoded(new String(bytes, wide), wide);
    }
    String utf8 = new String(bytes, UTF_8);
    if (looksLikeUtf8(utf8)) {
      return new Decoded(utf8, UTF_8);
    }
    if (declared != null && !UTF_8.equals(declared)) {
      // What calls itself Latin-1 is windows-1252 (WHATWG Encoding, section 4.2).
      Charset meant = ISO_8859_1.equals(declared) ? WINDOWS_1252 : declared;
      return new Decoded(new String(bytes, meant), meant);
    }
    Charset western = mostWestern(bytes);
    return new Decoded(new String(bytes, western), western);
  }

  /** The same as UTF-8, where a mark at the start says that it is something wider. */
  static byte[] utf8(byte[] bytes) {
    Decoded marked = byByteOrderMark(bytes);
    return marked == null ? bytes : marked.text().getBytes(UTF_8);
  }

  /** Whether a mark at the start says that each character takes two bytes or more. */
  static boolean isWide(byte[] head) {
    Decoded marked = byByteOrderMark(head);
    return marked != null && !UTF_8.equals(marked.charset());
  }

  private static @Nullable Decoded byByteOrderMark(byte[] b) {
    if (b.length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
      return new Decoded(new String(b, 3, b.length - 3, UTF_8), UTF_8);
    }
    // before UTF-16, whose mark begins one of these
    if (b.length >= 4 && Foreign.startsWith(b, "\u00ff\u00fe\u0000\u0000")) {
      return new Decoded(new String(b, 4, b.length - 4, UTF_32LE), UTF_32LE);
    }
    if (b.length >= 4 && Foreign.startsWith(b, "\u0000\u0000\u00fe\u00ff")) {
      return new Decoded(new String(b, 4, b.length - 4, UTF_32BE), UTF_32BE);
    }
    if (b.length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
      return new Decoded(new String(b, 2, b.length - 2, UTF_16LE), UTF_16LE);
    }
    if (b.length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
      return new Decoded(new String(b, 2, b.length - 2, UTF_16BE), UTF_16BE);
    }
    return null;
  }

  /**
   * Western text in UTF-16 has a zero in every second byte; text in UTF-32 has two in every four,
   * beside each other, whatever its script.
   */
  private static @Nullable Charset wideWithoutMark(byte[] bytes) {
    int seen = Math.min(bytes.length, 4096) & ~3;
    int[] zeros = new int[4];
    for (int i = 0; i < seen; i++) {
      if (bytes[i] == 0) {
        zeros[i & 3]++;
      }
    }
    int fours = seen / 4;
    if (fours < 2 || bytes.length % 2 == 1) {
      return null;
    }
    if (bytes.length % 4 == 0 && zeros[2] > 0.9 * fours && zeros[3] == fours) {
      return UTF_32LE;
    }
    if (bytes.length % 4 == 0 && zeros[0] == fours && zeros[1] > 0.9 * fours) {
      return UTF_32BE;
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if (odd > 0.7 * 2 * fours && even < 0.1 * 2 * fours) {
      return UTF_16LE;
    }
    return even > 0.7 * 2 * fours && odd < 0.1 * 2 * fours ? UTF_16BE : null;
  }

  /** A page cut in mid-character, or one with a stray byte from elsewhere, is still UTF-8. */
  private static boolean looksLikeUtf8(String decoded) {
    int broken = 0;
    int whole = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c == '\ufffd') {
        broken++;
      } else if (c >= 0x80) {
        whole++;
      }
    }
    return broken * 10 <= whole;
  }

  private static Charset mostWestern(byte[] bytes) {
    Charset best = WINDOWS_1252;
    int most = -1;
    byte[] head = bytes.length > 1 << 20 ? Arrays.copyOf(bytes, 1 << 20) : bytes;
    for (String name : List.of("windows-1252", "x-MacRoman", "IBM850")) {
      if (!Charset.isSupported(name)) {
        continue;
      }
      Charset charset = Charset.forName(name);
      int count = 0;
      String text = new String(head, charset);
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= 0x80 && FREQUENT.indexOf(c) >= 0) {
          count++;
        }
      }
      if (count > most) {
        most = count;
        best = charset;
      }
    }
    return best;
  }

  /** The string, if the bytes are wholly valid in the charset. */
  static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
