package selon.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Dating;
import selon.corpus.Decision;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Factuality;
import selon.statement.Form;
import selon.statement.Polarity;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;
import selon.view.VisibleText;

/**
 * A decision from the fields of a form; a field that is wrong refuses it with the reason.
 *
 * @param field the text of a field by its name; null if the form has none
 */
record DecisionForm(Function<String, @Nullable String> field, Holdings holdings) {

  /** What stands in place of a parent where there is none. */
  static final String NONE = "none";

  private static final List<String> KINDS =
      List.of(
          "merge",
          "part",
          "rename",
          "split",
          "retype",
          "accept",
          "reject",
          "correct",
          "date",
          "accept-link",
          "reject-link",
          "no-link",
          "parent",
          "join-claims",
          "part-telling");

  Decision read() {
    return switch (text("do")) {
      case "merge" -> new Decision.MergeSources(name("name"), name("into"));
      case "part" -> new Decision.PartSources(name("name"), name("other"));
      case "rename" -> new Decision.RenameSource(name("name"), name("shown"));
      case "split" -> new Decision.SplitSource(name("name"), article().id(), name("other"));
      case "retype" -> new Decision.RetypeSource(name("name"), kind());
      case "accept" -> new Decision.AcceptStatement(article().id(), statement().id());
      case "reject" -> new Decision.RejectStatement(article().id(), statement().id());
      case "correct" -> correct();
      case "date" -> new Decision.DateArticle(article().id(), dating());
      case "accept-link" -> new Decision.AcceptLink(place("from"), place("to"));
      case "reject-link" -> new Decision.RejectLink(place("from"), place("to"));
      case "no-link" -> new Decision.NoLink(place("to"));
      case "parent" -> parent();
      case "join-claims" -> new Decision.JoinClaims(place("one"), place("other"));
      case "part-telling" -> new Decision.PartTelling(place("telling"), place("claim"));
      default -> throw Refused.field("do", String.join(", ", KINDS));
    };
  }

  private String text(String name) {
    String value = field.apply(name);
    return value == null ? "" : value;
  }

  private String name(String name) {
    String value = text(name).strip();
    if (value.isEmpty() || value.length() > 300) {
      throw new Refused(400, "refused.name", name);
    }
    return value;
  }

  private Reading reading() {
    return holdings
        .reading(Slug.id(text("article")))
        .orElseThrow(() -> new Refused(404, "refused.article"));
  }

  private Article article() {
    return reading().article();
  }

  private Statement statement() {
    String id = text("statement");
    return reading().statements().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused(404, "refused.statement"));
  }

  private SourceKind kind() {
    try {
      return SourceKind.valueOf(text("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Refused.field("kind", Asked.words(SourceKind.class));
    }
  }

  /** A day, in the time zones of all the Earth; none where the field is empty. */
  private Dating dating() {
    String day = text("day").strip();
    if (day.isEmpty()) {
      return new Dating(null, null, ReadPage.PERSON);
    }
    try {
      LocalDate date = LocalDate.parse(day);
      return new Dating(
          date.atStartOfDay().toInstant(ZoneOffset.UTC),
          date.plusDays(1).atStartOfDay().minusMinutes(1).toInstant(ZoneOffset.UTC),
          ReadPage.PERSON);
    } catch (DateTimeParseException e) {
      throw new Refused(400, "refused.day");
    }
  }

  private Decision.Place place(String side) {
    return place(text(side + "-article"), text(side + "-pieces"));
  }

  private Decision.Place place(String slug, String pieces) {
    Article article =
        holdings
            .reading(Slug.id(slug))
            .map(Reading::article)
            .orElseThrow(() -> new Refused(404, "refused.article"));
    Spans content = spans(pieces);
    if (content.isEmpty() || content.hull().end() > article.text().length()) {
      throw new Refused(400, "refused.form");
    }
    return new Decision.Place(article.id(), content);
  }

  /** What a telling was made from, chosen among others or none of them: "lake-2 10-20,30-40". */
  private Decision parent() {
    String chosen = text("parent");
    if (chosen.isEmpty()) {
      throw new Refused(400, "refused.parent");
    }
    if (chosen.equals(NONE)) {
      return new Decision.NoLink(place("to"));
    }
    String[] parts = chosen.split(" ", 2);
    Decision.Place from = place(parts[0], parts.length < 2 ? "" : parts[1]);
    Decision.Place to = place("to");
    if (from.article().equals(to.article())) {
      throw new Refused(400, "refused.form");
    }
    return new Decision.AcceptLink(from, to);
  }

  /** Pieces of a text as a form carries them: "10-20,30-40". */
  static String pieces(Spans content) {
    return content.pieces().stream()
        .map(piece -> piece.start() + "-" + piece.end())
        .collect(Collectors.joining(","));
  }

  private static Spans spans(String pieces) {
    try {
      List<Span> spans = new ArrayList<>();
      for (String piece : pieces.split(",")) {
        String[] ends = piece.split("-", 2);
        spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
      }
      return new Spans(spans);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new Refused(400, "refused.form");
    }
  }

  /** A statement put right, or one that was missed. */
  private Decision correct() {
    Reading reading = reading();
    // as the pages show it, which is what people copy; the offsets are the same
    String text =
        VisibleText.aligned(reading.article().text(), 0, reading.article().text().length());
    boolean missed = text("statement").isEmpty();
    Statement old = missed ? null : statement();
    int near = old == null ? 0 : old.content().hull().start();
    Spans content = spans("content", old == null ? Spans.none() : old.content(), text, near);
    if (content.isEmpty()) {
      throw new Refused(400, "refused.content");
    }
    int start = content.hull().start();
    Spans source = spans("source", old == null ? Spans.none() : old.source().spans(), text, start);
    Spans cue = spans("cue", old == null ? Spans.none() : old.cue(), text, start);
    String name = text("name").strip();
    String parent = text("parent");
    boolean known =
        reading.statements().stream().anyMatch(statement -> statement.id().equals(parent));
    String id = "s" + content.hull().start() + "-" + content.hull().end();
    Statement statement =
        new Statement(
            old != null && old.content().equals(content) ? old.id() : id,
            known && !parent.equals(id) ? parent : null,
            new Source(source, kind(), name.isEmpty() ? null : name),
            cue,
            content,
            form(content, text),
            old == null ? Attitude.ASSERTION : old.attitude(),
            old == null ? Stance.NEUTRAL : old.stance(),
            old == null
                ? new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, List.of())
                : old.factuality(),
            List.of(),
            ReadPage.PERSON,
            1);
    return new Decision.CorrectStatement(
        reading.article().id(), old == null ? null : old.id(), statement);
  }

  /** The place of a field's words: the old one if they are the same, else the nearest. */
  private Spans spans(String name, Spans old, String text, int near) {
    String words = text(name).strip();
    if (words.isEmpty()) {
      return Spans.none();
    }
    List<String> pieces = new ArrayList<>();
    old.forEach(piece -> pieces.add(piece.in(text)));
    if (same(words, String.join("\n", pieces))) {
      return old;
    }
    return Passage.find(words, text, near).orElseThrow(() -> new Refused(400, "refused.words"));
  }

  /** A browser sends line breaks of its own. */
  private static boolean same(String one, String other) {
    return one.replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
  }

  private static Form form(Spans content, String text) {
    String words = content.in(text).strip();
    boolean opens = !words.isEmpty() && "«“\"„".indexOf(words.charAt(0)) >= 0;
    boolean quoted = words.chars().anyMatch(c -> "«»“”„\"".indexOf(c) >= 0);
    return opens ? Form.DIRECT : quoted ? Form.MIXED : Form.INDIRECT;
  }
}
