package selon.page;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to read from one end to the other. It hides that a file can be sought in: a reader that
 * seeks past a false length would not notice the end. Who asks at the end over and over is stopped.
 */
final class Tape implements ReadableByteChannel {

  private static final int PATIENCE = 16;

  private final @Nullable SeekableByteChannel file;
  private final InputStream in;
  private long read;
  private int ends;

  /**
   * @param file the same bytes if they can be sought in
   */
  Tape(InputStream in, @Nullable SeekableByteChannel file) {
    this.in = in;
    this.file = file;
  }

  /** How many bytes were read so far, those read twice counted twice. */
  long read() {
    return read;
  }

  boolean canSeek() {
    return file != null;
  }

  /** Goes to a place in the file. */
  void seek(long position) throws IOException {
    if (file == null) {
      throw new IllegalStateException("cannot seek");
    }
    file.position(position);
    ends = 0;
  }

  long size() throws IOException {
    return file == null ? Long.MAX_VALUE : file.size();
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    int count = file != null ? file.read(to) : fill(to);
    if (count >= 0) {
      read += count;
      ends = 0;
    } else if (++ends > PATIENCE) {
      throw new EOFException();
    }
    return count;
  }

  private int fill(ByteBuffer to) throws IOException {
    int count = in.read(to.array(), to.arrayOffset() + to.position(), to.remaining());
    if (count > 0) {
      to.position(to.position() + count);
    }
    return count;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}
}
