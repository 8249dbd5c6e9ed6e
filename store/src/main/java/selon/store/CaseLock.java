package selon.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to a case: one process at a time has it. The system takes it back when the
 * process ends, however it does; the file tells others who it is.
 */
final class CaseLock implements AutoCloseable {

  /** To the system a process may lock a file twice; worse, it loses both with the first. */
  private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

  /** Behind the words, which others must be able to read. */
  private static final long PLACE = 1L << 40;

  private static final int LONGEST = 200;

  private final Path file;
  private final FileChannel channel;

  private CaseLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes it.
   *
   * @param file that is locked, made if it is not there
   * @param who for others to read, as "process 12"
   */
  static CaseLock take(Path file, String who) throws IOException {
    Path real = file.toAbsolutePath().normalize();
    if (!HERE.add(real)) {
      throw locked(file, "this very process");
    }
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock(PLACE, 1, false);
      if (lock == null) {
        throw locked(file, holder(channel));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((who + "\n").getBytes(StandardCharsets.UTF_8)), 0);
      return new CaseLock(real, channel);
    } catch (IOException | OverlappingFileLockException e) {
      HERE.remove(real);
      if (channel != null) {
        channel.close();
      }
      throw e instanceof IOException known ? known : locked(file, "this very process");
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer words = ByteBuffer.allocate(LONGEST);
    channel.read(words, 0);
    String who = new String(words.array(), 0, words.position(), StandardCharsets.UTF_8).strip();
    return who.isEmpty() ? "another process" : who;
  }

  private static CaseException locked(Path file, String who) {
    return new CaseException(
        CaseException.Reason.LOCKED,
        file.toAbsolutePath().getParent()
            + " is being written to by "
            + who
            + "; wait for it to end or stop it");
  }

  @Override
  public void close() throws IOException {
    // the file stays: who waits for it would else hold the lock of a file that is gone
    try {
      channel.truncate(0);
    } finally {
      channel.close();
      HERE.remove(file);
    }
  }
}
