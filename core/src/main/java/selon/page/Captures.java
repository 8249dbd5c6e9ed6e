package selon.page;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * Chooses from the records of an archive what is to be read: web pages, feeds and news items. A
 * crawl is full of other things, which are passed over and counted.
 */
final class Captures {

  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

  private static final Pattern STYLES = Pattern.compile("css|javascript|ecmascript|font|wasm");
  private static final Pattern DOCUMENTS =
      Pattern.compile("pdf|msword|ms-?excel|powerpoint|officedocument|opendocument|rtf|epub");

  private final @Nullable Path file;

  /** Where the pages are that later records may repeat. */
  private final Map<String, Long> places = new HashMap<>();

  private final SortedMap<String, Integer> passedOver = new TreeMap<>();

  /**
   * @param file the archive, where records may be looked up that others repeat; null if it is none
   */
  Captures(@Nullable Path file) {
    this.file = file;
  }

  /** How many captures were passed over, by what they are. */
  SortedMap<String, Integer> passedOver() {
    return Collections.unmodifiableSortedMap(passedOver);
  }

  /** The pages of a record; none if it is not one with something to read. */
  List<Intake> read(String name, WarcRecord record, long position) {
    try {
      if (record instanceof WarcRevisit revisit) {
        return repeated(name, revisit);
      }
      if (record instanceof WarcResponse || record instanceof WarcResource) {
        WarcCaptureRecord captured = (WarcCaptureRecord) record;
        Capture capture = Capture.of(captured);
        List<Intake> read = read(name, capture, capture.provenance());
        if (!read.isEmpty() && file != null) {
          keys(captured).forEach(key -> places.put(key, position));
        }
        return read;
      }
      // what a crawler tells of its own work is no capture
      return record instanceof WarcConversion ? pass("made from other captures") : List.of();
    } catch (IOException | RuntimeException e) {
      return List.of(new Intake.Refused(name, problem(e)));
    }
  }

  /** The pages of one record that is asked for itself: what holds none is refused. */
  static Iterator<Intake> only(String name, WarcCaptureRecord record) {
    try {
      Capture capture = Capture.of(record);
      if (!capture.succeeded() || record instanceof WarcRevisit) {
        return refused(name, "has no page: the server answered " + capture.status());
      }
      byte[] block = capture.block();
      Contents contents = contents(name, capture, block, capture.provenance());
      String ending = HTML.contains(capture.type()) ? ".html" : "";
      return contents.read(ending, capture.charset());
    } catch (IOException | RuntimeException e) {
      return refused(name, problem(e));
    }
  }

  /** The page of the answer of a server that was kept. */
  static Intake of(Snapshot kept) {
    WarcResponse.Builder record =
        new WarcResponse.Builder(kept.target() == null ? URI.create("urn:unknown") : kept.target());
    if (kept.captured() != null) {
      record.date(kept.captured());
    }
    if (kept.extent() == Extent.CUT) {
      record.truncated(WarcTruncationReason.UNSPECIFIED);
    }
    Intake read =
        only(kept.name(), record.body(MediaType.HTTP_RESPONSE, kept.bytes()).build()).next();
    return read instanceof Intake.Taken taken ? new Intake.Taken(taken.page(), kept) : read;
  }

  private static Contents contents(String name, Capture capture, byte[] block, Provenance from)
      throws IOException {
    byte[] page = capture.page(block, from.extent() == Extent.CUT);
    Snapshot came =
        capture.isHttp()
            ? new Snapshot(
                name, from.target(), Snapshots.HTTP, block, from.captured(), from.extent())
            : null;
    return new Contents(name, page, from, came);
  }

  private List<Intake> read(String name, Capture capture, Provenance from) throws IOException {
    String type = capture.type();
    boolean file = type.equals("text/plain") && "file".equals(scheme(from.target()));
    boolean html = HTML.contains(type) || type.isEmpty();
    if (!capture.succeeded()) {
      return pass(capture.status() / 100 == 3 ? "redirections" : "errors of servers");
    }
    if (!html && !file && !type.endsWith("xml") && !type.endsWith("json")) {
      return pass(kind(type));
    }
    Contents contents = contents(name, capture, capture.block(), from);
    InputKind looks = contents.looks(capture.charset());
    InputKind kind = looks == InputKind.PLAIN && HTML.contains(type) ? InputKind.HTML : looks;
    if (!capture.isHttp() && type.endsWith("json")) {
      // articles and feed items as a case keeps them
      kind = InputKind.JSON;
    }
    boolean wanted =
        switch (kind) {
          case HTML, XML -> true;
          case JSON, LINES -> type.endsWith("json");
          case PLAIN -> file;
          case WARC, GZIP -> false;
        };
    if (!wanted || contents.isEmpty()) {
      return pass(contents.isEmpty() ? "empty captures" : kind(type));
    }
    List<Intake> read = new ArrayList<>();
    contents.read(kind, capture.charset()).forEachRemaining(read::add);
    // data for programs is no article that is broken
    boolean none = read.stream().noneMatch(Intake.Taken.class::isInstance);
    return none && type.endsWith("json") ? pass(kind(type)) : read;
  }

  /** A capture of what had been captured before: the same page, at another time or address. */
  private List<Intake> repeated(String name, WarcRevisit revisit) throws IOException {
    Long place = null;
    for (String key : keys(revisit)) {
      place = place == null ? places.get(key) : place;
    }
    if (place == null) {
      HttpResponse answer = revisit.body().size() > 0 ? revisit.http() : null;
      String type = answer == null ? "" : answer.headers().first("Content-Type").orElse("");
      return type.contains("html")
          ? List.of(
              new Intake.Refused(name, "repeats an earlier capture, which is not in this archive"))
          : pass(answer == null ? "repetitions of other captures" : kind(type));
    }
    Provenance own = Capture.provenance(revisit);
    try (FileChannel channel = FileChannel.open(Objects.requireNonNull(file))) {
      channel.position(place);
      WarcRecord first = new WarcReader(channel).next().orElseThrow(EOFException::new);
      return read(name, Capture.of((WarcCaptureRecord) first), own);
    }
  }

  /** What a record may be referred to by: its payload, and its address with its date. */
  private static List<String> keys(WarcCaptureRecord record) {
    List<String> keys = new ArrayList<>();
    record.headers().first("WARC-Payload-Digest").ifPresent(keys::add);
    boolean revisit = record instanceof WarcRevisit;
    String target = revisit ? "WARC-Refers-To-Target-URI" : "WARC-Target-URI";
    String date = revisit ? "WARC-Refers-To-Date" : "WARC-Date";
    record
        .headers()
        .first(target)
        .ifPresent(t -> record.headers().first(date).ifPresent(d -> keys.add(d + " " + t)));
    return keys;
  }

  private static String scheme(@Nullable URI target) {
    String scheme = target == null ? null : target.getScheme();
    return scheme == null ? "" : scheme;
  }

  private List<Intake> pass(String what) {
    passedOver.merge(what, 1, Integer::sum);
    return List.of();
  }

  /** What captures of a media type are, in the plural; one of few words, whatever servers say. */
  private static String kind(String type) {
    String sort = type.substring(0, Math.max(0, type.indexOf('/')));
    return switch (sort) {
      case "image" -> "pictures";
      case "audio", "video" -> "sound and films";
      case "font" -> "styles, scripts and fonts";
      default ->
          STYLES.matcher(type).find()
              ? "styles, scripts and fonts"
              : DOCUMENTS.matcher(type).find()
                  ? "documents that are not read, as PDF"
                  : type.endsWith("json") || type.endsWith("xml")
                      ? "data for programs"
                      : "of other kinds";
    };
  }

  private static Iterator<Intake> refused(String name, String problem) {
    return List.<Intake>of(new Intake.Refused(name, problem)).iterator();
  }

  private static String problem(Exception e) {
    String message = e.getMessage();
    if (e instanceof EOFException) {
      return "is cut short";
    }
    return message != null && message.contains("Encoding")
        ? "is packed in a way that is not read: " + message
        : "is damaged";
  }
}
