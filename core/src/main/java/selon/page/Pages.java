package selon.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one file or stream, in order, each taken or refused with the reason; a file of
 * articles is read line by line as it is consumed, and a bad line does not stop the next. What the
 * disk does wrong is a refusal too: no method throws for it. Not safe for threads.
 */
public final class Pages implements Iterator<Intake>, AutoCloseable {

  /** The largest page taken, in bytes. */
  public static final int LARGEST_PAGE = 32 << 20;

  /** The largest text taken, in UTF-16 units. */
  public static final int LARGEST_TEXT = 8 << 20;

  private static final int HEAD = 1 << 16;

  private final InputStream in;
  private final Iterator<Intake> intakes;

  private Pages(InputStream in, Iterator<Intake> intakes) {
    this.in = in;
    this.intakes = intakes;
  }

  /** The pages of a file. Its name decides how to read it; without one that tells, its looks do. */
  public static Pages of(Path file) {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        return refused(name, "is a folder");
      }
      return of(name, file.toUri(), Files.newInputStream(file), null);
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
    return of(name, null, stream, declared);
  }

  private static Pages of(
      String name, @Nullable URI target, InputStream stream, @Nullable Charset declared) {
    BufferedInputStream in = new BufferedInputStream(stream, HEAD);
    try {
      in.mark(HEAD);
      byte[] head = in.readNBytes(HEAD - 1);
      in.reset();
      if (head.length == 0) {
        return new Pages(in, one(new Intake.Refused(name, "is empty")));
      }
      String looks = CharsetSniffer.decode(head, declared).text();
      return switch (InputKind.of(name, looks)) {
        case LINES -> new Pages(in, new ArticleLines(name, target, in));
        case JSON -> new Pages(in, json(name, target, in));
        case HTML, PLAIN -> new Pages(in, one(single(name, target, in, declared)));
      };
    } catch (IOException e) {
      return new Pages(in, one(new Intake.Refused(name, failure(e))));
    }
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

  private static Intake single(
      String name, @Nullable URI target, InputStream in, @Nullable Charset declared)
      throws IOException {
    byte[] bytes = in.readNBytes(LARGEST_PAGE + 1);
    if (bytes.length > LARGEST_PAGE) {
      return new Intake.Refused(name, "is too large: more than " + megabytes(LARGEST_PAGE));
    }
    CharsetSniffer.Decoded decoded = Snapshots.decode(bytes, declared);
    String foreign = InputKind.foreign(bytes, decoded.text());
    if (foreign != null) {
      return new Intake.Refused(name, foreign);
    }
    if (decoded.text().isBlank()) {
      return new Intake.Refused(name, "is empty");
    }
    InputKind kind = InputKind.of(name, decoded.text());
    Snapshot came = Snapshots.of(name, target, kind, declared, bytes);
    if (kind == InputKind.HTML) {
      return new Intake.Taken(new HtmlPage(name, decoded.text(), decoded.encoding(), null), came);
    }
    return decoded.text().length() > LARGEST_TEXT
        ? new Intake.Refused(name, tooLarge(decoded.text().length(), LARGEST_TEXT))
        : new Intake.Taken(new PlainPage(name, decoded.text(), decoded.encoding()), came);
  }

  /** One object, an array, or objects line by line after all. */
  private static Iterator<Intake> json(String name, @Nullable URI target, InputStream in)
      throws IOException {
    byte[] bytes = in.readNBytes(LARGEST_PAGE + 1);
    if (bytes.length > LARGEST_PAGE) {
      return one(
          new Intake.Refused(
              name,
              "is too large: more than "
                  + megabytes(LARGEST_PAGE)
                  + "; one article per line in a .jsonl file has no such limit"));
    }
    var node = ArticleLine.parse(CharsetSniffer.decode(bytes, StandardCharsets.UTF_8).text());
    if (node == null) {
      return new ArticleLines(name, target, new ByteArrayInputStream(bytes));
    }
    if (!node.isArray()) {
      return one(Snapshots.json(new Snapshot(name, target, "application/json", bytes)));
    }
    var items = StreamSupport.stream(node.spliterator(), false).toList();
    if (items.isEmpty()) {
      return one(new Intake.Refused(name, "is an empty list"));
    }
    return IntStream.range(0, items.size())
        .mapToObj(i -> item(name + "[" + i + "]", target, items.get(i)))
        .iterator();
  }

  /** Of an item of a list the words are kept, not the blanks between them. */
  private static Intake item(String name, @Nullable URI target, JsonNode item) {
    return Snapshots.json(new Snapshot(name, target, "application/json", ArticleLine.write(item)));
  }

  private static Iterator<Intake> one(Intake intake) {
    return List.of(intake).iterator();
  }

  private static Pages refused(String name, String problem) {
    return new Pages(InputStream.nullInputStream(), one(new Intake.Refused(name, problem)));
  }

  static String failure(IOException e) {
    String reason = e.getMessage();
    return "cannot be read" + (reason == null ? "" : ": " + reason.replaceAll("\\s+", " "));
  }

  static String tooLarge(int units, int most) {
    return String.format(
        Locale.ROOT,
        "is too large: %.1f million characters, at most %.1f",
        units / 1e6,
        most / 1e6);
  }

  private static String megabytes(int bytes) {
    return (bytes >> 20) + " MB";
  }
}
