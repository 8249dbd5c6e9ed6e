package selon.page;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcCaptureRecord;

/**
 * The pages of one file or stream, in order, each taken or refused with the reason; a file of
 * articles is read line by line as it is consumed, a web archive record by record, and a bad one
 * does not stop the next. What the disk does wrong is a refusal too: no method throws for it. Not
 * safe for threads.
 */
public final class Pages implements Iterator<Intake>, AutoCloseable {

  /** The largest page taken, in bytes. */
  public static final int LARGEST_PAGE = 32 << 20;

  /** The largest text taken, in UTF-16 units. */
  public static final int LARGEST_TEXT = 8_000_000;

  /** The most that one compressed file is unpacked to, in bytes; archives have no such limit. */
  public static final long LARGEST_UNPACKED = 4L << 30;

  private static final int HEAD = 1 << 16;

  private final InputStream in;
  private final Iterator<Intake> intakes;
  private final @Nullable SeekableByteChannel channel;

  private Pages(InputStream in, Iterator<Intake> intakes) {
    this(in, intakes, null);
  }

  private Pages(InputStream in, Iterator<Intake> intakes, @Nullable SeekableByteChannel channel) {
    this.in = in;
    this.intakes = intakes;
    this.channel = channel;
  }

  /** The pages of a file. Its name decides how to read it; without one that tells, its looks do. */
  public static Pages of(Path file) {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        return refused(name, "is a folder");
      }
      SeekableByteChannel channel = Files.newByteChannel(file);
      Pages pages = of(name, Channels.newInputStream(channel), null, file, channel);
      return new Pages(pages.in, pages.intakes, channel);
    } catch (NoSuchFileException e) {
      return refused(name, "does not exist");
    } catch (AccessDeniedException e) {
      return refused(name, "may not be read: permission denied");
    } catch (IOException e) {
      return refused(name, failure(e));
    }
  }

  /**
   * The pages of a stream, which is closed with them.
   *
   * @param name a file name, an address, "-" for the standard input
   */
  public static Pages of(String name, InputStream stream) {
    return of(name, stream, null);
  }

  /**
   * The pages of a stream whose charset was declared outside of it, as by HTTP; bytes that are
   * valid UTF-8 win over the declaration.
   */
  public static Pages of(String name, InputStream stream, @Nullable Charset declared) {
    return of(name, stream, declared, null, null);
  }

  /**
   * The pages of one record of a web archive, as it is read from one or fetched just now; what is
   * no page is refused.
   */
  public static Pages of(String name, WarcCaptureRecord record) {
    return new Pages(InputStream.nullInputStream(), Captures.only(name, record));
  }

  private static Pages of(
      String name,
      InputStream stream,
      @Nullable Charset declared,
      @Nullable Path file,
      @Nullable SeekableByteChannel channel) {
    BufferedInputStream in = new BufferedInputStream(stream, HEAD);
    try {
      byte[] head = head(in);
      if (head.length == 0) {
        return new Pages(in, one(new Intake.Refused(name, "is empty")));
      }
      InputKind kind = InputKind.of(name, head, CharsetSniffer.decode(head, declared).text());
      String foreign = kind == InputKind.GZIP ? null : Foreign.marked(head);
      if (foreign != null) {
        return new Pages(in, one(new Intake.Refused(name, foreign)));
      }
      URI target = file == null ? null : file.toUri();
      if (kind == InputKind.GZIP) {
        BufferedInputStream unpacked =
            new BufferedInputStream(
                new CappedStream(new GZIPInputStream(in, HEAD / 8), LARGEST_UNPACKED), HEAD);
        unpacked.mark(HEAD);
        kind = InputKind.of("", unpacked.readNBytes(8), "");
        unpacked.reset();
        if (kind != InputKind.WARC) {
          byte[] inside = head(unpacked);
          kind = InputKind.of(bare(name), inside, CharsetSniffer.decode(inside, declared).text());
          return new Pages(unpacked, intakes(name, target, kind, unpacked, declared));
        }
        in.reset();
      }
      return kind == InputKind.WARC
          ? new Pages(in, new WarcPages(name, new Tape(in, channel), new Captures(file)))
          : new Pages(in, intakes(name, target, kind, in, declared));
    } catch (IOException e) {
      return new Pages(in, one(new Intake.Refused(name, failure(e))));
    }
  }

  private static Iterator<Intake> intakes(
      String name,
      @Nullable URI target,
      InputKind kind,
      BufferedInputStream in,
      @Nullable Charset declared)
      throws IOException {
    if (kind == InputKind.LINES && !CharsetSniffer.isWide(head(in))) {
      return new ArticleLines(name, target, in);
    }
    byte[] bytes = in.readNBytes(LARGEST_PAGE + 1);
    if (bytes.length > LARGEST_PAGE && kind == InputKind.JSON) {
      return one(
          new Intake.Refused(
              name,
              "is too large: more than "
                  + megabytes(LARGEST_PAGE)
                  + "; one article per line in a .jsonl file has no such limit"));
    }
    return new Contents(name, bytes, Provenance.of(target)).read(kind, declared);
  }

  /** The first bytes, which stay to be read. */
  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD - 1);
    in.reset();
    return head;
  }

  /** The name of what is compressed. */
  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? name.substring(0, name.length() - ".gz".length())
        : name;
  }

  /** How many bytes of the file have been read so far, some ahead; 0 where it is no file. */
  public long position() {
    try {
      return channel == null || !channel.isOpen() ? 0 : channel.position();
    } catch (IOException e) {
      return 0;
    }
  }

  /**
   * How many captures of a web archive were passed over so far, as they hold no page, by what they
   * are: "pictures", "redirections".
   */
  public SortedMap<String, Integer> passedOver() {
    return intakes instanceof WarcPages archive ? archive.passedOver() : new TreeMap<>();
  }

  @Override
  public boolean hasNext() {
    return intakes.hasNext();
  }

  @Override
  public Intake next() {
    if (!intakes.hasNext()) {
      throw new NoSuchElementException();
    }
    return intakes.next();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same pages, the first of which keeps what led to it; where it is none, what came in the end
   * is kept too.
   */
  public Pages after(List<Snapshot> earlier, Snapshot last) {
    return new Pages(in, new Led(intakes, earlier, last));
  }

  private static final class Led implements Iterator<Intake> {

    private final Iterator<Intake> intakes;
    private final List<Snapshot> earlier;
    private final Snapshot last;
    private boolean first = true;

    Led(Iterator<Intake> intakes, List<Snapshot> earlier, Snapshot last) {
      this.intakes = intakes;
      this.earlier = earlier;
      this.last = last;
    }

    @Override
    public boolean hasNext() {
      return intakes.hasNext();
    }

    @Override
    public Intake next() {
      Intake next = intakes.next();
      if (!first) {
        return next;
      }
      first = false;
      if (next instanceof Intake.Taken taken) {
        return new Intake.Taken(taken.page(), taken.snapshot().after(earlier));
      }
      List<Snapshot> all = new ArrayList<>(earlier);
      all.add(last);
      return new Intake.Refused(next.name(), ((Intake.Refused) next).problem(), all);
    }
  }

  private static Iterator<Intake> one(Intake intake) {
    return List.of(intake).iterator();
  }

  /**
   * No pages, for a reason.
   *
   * @param problem in a few words with no line break: "is empty"
   */
  public static Pages refused(String name, String problem) {
    return refused(name, problem, List.of());
  }

  /** No pages, for a reason, though something came. */
  public static Pages refused(String name, String problem, List<Snapshot> came) {
    return new Pages(InputStream.nullInputStream(), one(new Intake.Refused(name, problem, came)));
  }

  static String failure(IOException e) {
    if (e instanceof EOFException) {
      return "is cut short";
    }
    if (e instanceof ZipException) {
      return "is damaged: its compressed data make no sense";
    }
    if (e instanceof CappedStream.Exceeded) {
      return "is too large: it unpacks to more than " + megabytes(LARGEST_UNPACKED);
    }
    String reason = e.getMessage();
    return "cannot be read" + (reason == null ? "" : ": " + reason.replaceAll("\\s+", " "));
  }

  static String tooLong() {
    return "is too large: more than " + LARGEST_TEXT / 1_000_000 + " million characters";
  }

  static String megabytes(long bytes) {
    return (bytes >> 20) + " MB";
  }
}
