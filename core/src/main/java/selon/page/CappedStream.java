package selon.page;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that breaks once it has given more than it may: what is compressed tells no size. */
final class CappedStream extends FilterInputStream {

  private long left;

  CappedStream(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int n = super.read(bytes, start, length);
    count(n);
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int n) throws IOException {
    left -= Math.max(0, n);
    if (left < 0) {
      throw new Exceeded();
    }
  }

  /** More came than was allowed. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;
  }
}
