package selon.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import selon.export.ReadingJson;
import selon.statement.Reading;

/** A reading as it is kept: JSON with all that it has, deflated (RFC 1950). */
final class Packed {

  private static final int BUFFER = 1 << 13;
  private static final int LEVEL = 6;

  private Packed() {}

  static byte[] pack(Reading reading) {
    return deflate(ReadingJson.writeWhole(reading));
  }

  /**
   * The reading that was packed.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Reading reading(byte[] packed) {
    return ReadingJson.read(text(packed));
  }

  static byte[] deflate(String text) {
    return deflate(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] deflate(byte[] bytes) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** The text that was deflated. */
  static String text(byte[] packed) {
    return new String(inflate(packed), StandardCharsets.UTF_8);
  }

  static byte[] inflate(byte[] packed) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(4 * packed.length);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int length = inflater.inflate(buffer);
        if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new IllegalArgumentException("ends too soon");
        }
        out.write(buffer, 0, length);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("not deflated: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }
}
