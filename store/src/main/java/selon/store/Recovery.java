package selon.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import selon.page.Snapshot;

/**
 * Puts the archive in order after a process was killed. What is behind the length that the database
 * knows was never acknowledged: a torn record there is cut off, whole ones are given out to be
 * taken in. So a lost database is made anew from the archive in the same way.
 */
final class Recovery {

  private final Database database;
  private final Archive archive;

  Recovery(Database database, Archive archive) {
    this.database = database;
    this.archive = archive;
  }

  /** Hands over the captures that the database does not know, in order, one at a time. */
  void run(Consumer strays) throws IOException {
    deleteHalfDone();
    Map<String, Long> lengths = database.reader().withHandle(Recovery::lengths);
    for (String file : archive.files()) {
      long known = lengths.getOrDefault(file, 0L);
      lengths.remove(file);
      if (Files.size(archive.path(file)) < known) {
        throw damaged(file + " is shorter than what was written to it");
      }
      if (Files.size(archive.path(file)) > known) {
        tail(file, known, strays);
      }
    }
    if (!lengths.isEmpty()) {
      throw damaged(lengths.keySet().iterator().next() + " is missing");
    }
  }

  private CaseException damaged(String what) {
    return new CaseException(
        CaseException.Reason.DAMAGED,
        "the archive is damaged: " + archive.path(what) + "; put a copy in its place");
  }

  /** A purge writes a file anew and then deletes the old one; either may have been left. */
  private void deleteHalfDone() throws IOException {
    List<String> files =
        database
            .reader()
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT file FROM archives WHERE state <> 'live'")
                        .mapTo(String.class)
                        .list());
    for (String file : files) {
      Files.deleteIfExists(archive.path(file));
    }
    if (!files.isEmpty()) {
      database
          .writer()
          .useTransaction(handle -> handle.execute("DELETE FROM archives WHERE state <> 'live'"));
    }
  }

  private static Map<String, Long> lengths(Handle handle) {
    Map<String, Long> lengths = new HashMap<>();
    handle
        .createQuery("SELECT file, length FROM archives")
        .map((row, context) -> Map.entry(row.getString("file"), row.getLong("length")))
        .forEach(entry -> lengths.put(entry.getKey(), entry.getValue()));
    return lengths;
  }

  /** Those behind a position; the file ends behind the last whole one after this. */
  private void tail(String file, long from, Consumer strays) throws IOException {
    try (FileChannel channel =
        FileChannel.open(archive.path(file), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.position(from);
      Tail tail = new Tail(file, channel);
      while (tail.advance()) {
        Snapshot capture = tail.capture();
        if (capture != null) {
          strays.take(new Item.Came(capture, Hash.of(capture.bytes()), null, tail.place()));
        }
      }
      if (tail.torn() >= 0) {
        channel.truncate(tail.torn());
        channel.force(true);
      }
    }
  }

  /** Somebody who takes strays in. */
  interface Consumer {
    void take(Item.Came stray) throws IOException;
  }

  /** A walk over records; one counts as whole when it is known what comes behind it. */
  private static final class Tail {

    private final String file;
    private final FileChannel channel;
    private final WarcReader reader;
    private @Nullable WarcRecord ahead;
    private @Nullable Snapshot aheadCapture;
    private @Nullable Snapshot capture;
    private Place place = new Place("", 0, 0, "");
    private long torn = -1;

    Tail(String file, FileChannel channel) throws IOException {
      this.file = file;
      this.channel = channel;
      long start = channel.position();
      WarcReader made = null;
      try {
        made = new WarcReader(channel);
      } catch (IOException e) {
        torn = start;
      }
      this.reader = made == null ? new WarcReader(InputStream.nullInputStream()) : made;
      if (torn < 0) {
        look(start);
      }
    }

    private void look(long start) {
      try {
        ahead = reader.next().orElse(null);
        aheadCapture = ahead == null ? null : Archive.capture(ahead).orElse(null);
      } catch (IOException | RuntimeException e) {
        ahead = null;
        torn = start;
      }
    }

    /** Goes to the next whole record; whether there is one. */
    boolean advance() throws IOException {
      WarcRecord now = ahead;
      if (now == null || torn >= 0) {
        return false;
      }
      long start = now.position();
      capture = aheadCapture;
      look(start);
      long end = ahead == null ? channel.size() : ahead.position();
      place = new Place(file, start, end - start, now.id().toString());
      return torn < 0;
    }

    @Nullable Snapshot capture() {
      return capture;
    }

    Place place() {
      return place;
    }

    /** Where a torn record starts; -1 if none does. */
    long torn() {
      return torn;
    }
  }
}
