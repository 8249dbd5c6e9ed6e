package selon.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The articles of a stream, one per line; holds one line at a time. */
final class ArticleLines implements Iterator<Intake> {

  private final String name;
  private final @Nullable URI target;
  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private boolean any;
  private boolean ended;
  private @Nullable Intake upcoming;

  /** The stream should be buffered. */
  ArticleLines(String name, @Nullable URI target, InputStream in) {
    this.name = name;
    this.target = target;
    this.in = in;
  }

  @Override
  public boolean hasNext() {
    while (upcoming == null && !ended) {
      try {
        upcoming = advance();
      } catch (IOException e) {
        ended = true;
        upcoming = new Intake.Refused(name + ":" + number, Pages.failure(e));
      }
      any |= upcoming != null;
      if (ended && !any) {
        any = true;
        upcoming = new Intake.Refused(name, "is empty");
      }
    }
    return upcoming != null;
  }

  @Override
  public Intake next() {
    if (!hasNext() || upcoming == null) {
      throw new NoSuchElementException();
    }
    Intake next = upcoming;
    upcoming = null;
    return next;
  }

  /** The next line's article; null for a blank line. */
  private @Nullable Intake advance() throws IOException {
    line.reset();
    number++;
    long length = 0;
    int b = in.read();
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (++length <= Pages.LARGEST_PAGE) {
        line.write(b);
      }
    }
    ended = b < 0;
    String here = name + ":" + number;
    if (length > Pages.LARGEST_PAGE) {
      return new Intake.Refused(
          here, "is too large: a line of more than " + (Pages.LARGEST_PAGE >> 20) + " MB");
    }
    byte[] bytes = line.toByteArray();
    if (CharsetSniffer.decode(bytes, StandardCharsets.UTF_8).text().isBlank()) {
      return null;
    }
    URI place = target == null ? null : URI.create(target + "#line=" + number);
    return Snapshots.json(new Snapshot(here, place, "application/json", bytes));
  }
}
