package selon.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import selon.page.Extent;
import selon.page.Snapshot;

/**
 * The captures of a case as they came: WARC files (ISO 28500) with a gzip member for each record,
 * that only grow. What came from the web is a {@code response}, anything else a {@code resource};
 * names that are no part of the standard stand in fields of our own.
 *
 * <p>Not safe for threads.
 */
final class Archive implements AutoCloseable {

  /** A file that has this size gets no further record. */
  private static final long LARGEST = 1L << 30;

  private static final String NAME = "Selon-Name";

  /**
   * When it was fetched, where that is known; the date of a file's record is that of its keeping.
   */
  private static final String CAPTURED = "Selon-Captured";

  /** The id of the record that a redirection led to, with which it is kept and goes. */
  private static final String LEADS_TO = "Selon-Leads-To";

  /** Why what came was refused, percent-encoded: the record is kept and is no capture. */
  private static final String REFUSED = "Selon-Refused";

  private static final String ENDING = ".warc.gz";

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  private final Path folder;
  private @Nullable FileChannel channel;
  private @Nullable WarcWriter writer;
  private String file = "";

  Archive(Path folder) {
    this.folder = folder;
  }

  /** The names of its files, in order. */
  List<String> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .sorted()
          .toList();
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /**
   * Adds a record, behind those of the redirections that led to it; it is safe after the next
   * {@link #sync}.
   */
  Place append(Snapshot capture, String hash, Instant time) throws IOException {
    if (channel == null || channel.position() > LARGEST) {
      open(time);
    }
    for (Snapshot earlier : capture.earlier()) {
      String own = Hash.of(earlier.bytes());
      write(
          record(earlier, own, time)
              .recordId(uuid(own + hash))
              .addHeader(LEADS_TO, "<urn:uuid:" + uuid(hash) + ">")
              .build());
    }
    return write(record(capture, hash, time).build());
  }

  /** Adds what came of an input that was refused, as evidence: no article is made from it. */
  Place refuse(Snapshot came, String reason, Instant time) throws IOException {
    if (channel == null || channel.position() > LARGEST) {
      open(time);
    }
    String hash = Hash.of(came.bytes());
    return write(
        record(came, hash, time)
            .recordId(uuid(hash + came.captured() + reason + time))
            .addHeader(REFUSED, URLEncoder.encode(reason, StandardCharsets.UTF_8))
            .build());
  }

  private Place write(WarcRecord record) throws IOException {
    if (channel == null || writer == null) {
      throw new IllegalStateException("no file is open");
    }
    long position = channel.position();
    writer.write(record);
    return new Place(file, position, channel.position() - position, record.id().toString());
  }

  /** What was added outlives the loss of power. */
  void sync() throws IOException {
    if (channel != null) {
      channel.force(true);
    }
  }

  /** Takes back what was added behind a length, after a failure; the file is closed. */
  void cut(String name, long length) throws IOException {
    close();
    if (Files.exists(path(name)) && Files.size(path(name)) > length) {
      try (FileChannel cutting = FileChannel.open(path(name), StandardOpenOption.WRITE)) {
        cutting.truncate(length);
      }
    }
  }

  /** The file that is added to; empty if none is. */
  String current() {
    return channel == null ? "" : file;
  }

  /** Goes on at the end of the newest file, or begins the first. */
  private void open(Instant time) throws IOException {
    List<String> files = files();
    String last = files.isEmpty() ? "" : files.get(files.size() - 1);
    boolean full = last.isEmpty() || Files.size(path(last)) > LARGEST;
    begin(full ? after(last) : last, time);
  }

  /** Goes on at the end of this file, or begins it. */
  private void begin(String name, Instant time) throws IOException {
    close();
    Files.createDirectories(folder);
    boolean fresh = !Files.exists(path(name));
    file = name;
    channel = FileChannel.open(path(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.position(channel.size());
    writer = new WarcWriter(channel, WarcCompression.GZIP);
    if (fresh) {
      syncFolder();
    }
    if (channel.position() == 0) {
      write(
          new Warcinfo.Builder()
              .recordId(uuid(name + time))
              .date(time.truncatedTo(ChronoUnit.SECONDS))
              .filename(name)
              .body(
                  MediaType.parse("application/warc-fields"),
                  "software: Selon\r\nformat: WARC File Format 1.0\r\n"
                      .getBytes(StandardCharsets.UTF_8))
              .build());
    }
  }

  private static String after(String last) {
    Matcher digits = NUMBER.matcher(last);
    long number = digits.lookingAt() ? Long.parseLong(digits.group()) : 0;
    return String.format(Locale.ROOT, "%06d%s", number + 1, ENDING);
  }

  /** A file that was made is in its folder only once the folder is safe too. */
  void syncFolder() throws IOException {
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    } catch (AccessDeniedException e) {
      // Windows opens no folder, and needs no sync of it
    }
  }

  private static WarcCaptureRecord.AbstractBuilder<?, ?> record(
      Snapshot capture, String hash, Instant time) throws IOException {
    MediaType type = MediaType.parse(capture.type());
    URI target = capture.target() == null ? URI.create("urn:sha256:" + hash) : capture.target();
    String name = URLEncoder.encode(capture.name(), StandardCharsets.UTF_8);
    Instant captured = capture.captured();
    Instant second = (captured == null ? time : captured).truncatedTo(ChronoUnit.SECONDS);
    // in hex: jwarc would write base 32 with a padding that its own validator refuses
    String digest = "sha256:" + hash;
    boolean web = capture.type().startsWith("application/http");
    var record = web ? new WarcResponse.Builder(target) : new WarcResource.Builder(target);
    record
        .recordId(uuid(hash))
        .date(second)
        .addHeader(NAME, name)
        .setHeader("WARC-Block-Digest", digest)
        .body(type, capture.bytes());
    if (captured != null) {
      record.addHeader(CAPTURED, captured.toString());
    }
    if (capture.extent() == Extent.CUT) {
      record.truncated(WarcTruncationReason.UNSPECIFIED);
    }
    return record;
  }

  /** The same content, the same id. */
  private static UUID uuid(String content) {
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The capture of a record; empty if it holds none.
   *
   * @throws IOException if it is damaged
   */
  static Optional<Snapshot> capture(WarcRecord record) throws IOException {
    boolean holds = record instanceof WarcResource || record instanceof WarcResponse;
    boolean refused = record.headers().first(REFUSED).isPresent();
    if (!holds || refused || leadsTo(record).isPresent()) {
      return Optional.empty();
    }
    byte[] bytes;
    try (InputStream in = record.body().stream()) {
      bytes = in.readAllBytes();
    }
    WarcDigest digest = record.blockDigest().orElse(null);
    if (digest != null
        && digest.algorithm().equals("sha256")
        && !digest.hex().equals(Hash.of(bytes))) {
      throw new IOException("the bytes of " + record.id() + " are not those that came");
    }
    String target = ((WarcCaptureRecord) record).target();
    String name =
        record
            .headers()
            .first(NAME)
            .map(encoded -> URLDecoder.decode(encoded, StandardCharsets.UTF_8))
            .orElse(target);
    URI uri = target.startsWith("urn:sha256:") ? null : URI.create(target);
    Instant captured = record.headers().first(CAPTURED).map(Instant::parse).orElse(null);
    boolean cut = record.truncated() != WarcTruncationReason.NOT_TRUNCATED;
    return Optional.of(
        new Snapshot(
            name,
            uri,
            record.contentType().toString(),
            bytes,
            captured,
            cut ? Extent.CUT : Extent.WHOLE));
  }

  /** The id of the record that this one, of a redirection, led to. */
  static Optional<String> leadsTo(WarcRecord record) {
    return record
        .headers()
        .first(LEADS_TO)
        .map(id -> id.substring(1, Math.max(1, id.length() - 1)));
  }

  /** A name for a file that is to take another's place in the order. */
  static String instead(String name) {
    String stem = name.substring(0, name.length() - ENDING.length());
    int dash = stem.indexOf('-');
    int times = dash < 0 ? 1 : Integer.parseInt(stem.substring(dash + 1));
    return String.format(
        Locale.ROOT, "%s-%d%s", dash < 0 ? stem : stem.substring(0, dash), times + 1, ENDING);
  }

  /** The capture at a place. */
  Snapshot read(Place place) throws IOException {
    try (FileChannel from = FileChannel.open(path(place.file()), StandardOpenOption.READ)) {
      from.position(place.position());
      WarcReader reader = new WarcReader(from);
      WarcRecord record =
          reader.next().orElseThrow(() -> new IOException("no record at " + place.position()));
      if (!record.id().toString().equals(place.record())) {
        throw new IOException("another record at " + place.position());
      }
      return capture(record).orElseThrow(() -> new IOException("no capture in " + record.id()));
    }
  }

  @Override
  public void close() throws IOException {
    FileChannel closing = channel;
    channel = null;
    writer = null;
    if (closing != null) {
      closing.close();
    }
  }
}
