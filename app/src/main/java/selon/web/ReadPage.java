package selon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.corpus.Corrections;
import selon.statement.Statement;
import selon.text.Span;
import selon.view.AnnotatedText;
import selon.view.Entry;
import selon.view.Labels;
import selon.view.Line;
import selon.view.Masthead;
import selon.view.Outline;
import selon.view.Remarks;
import selon.view.TextParts;
import selon.view.VisibleText;
import selon.view.Wording;

/**
 * What the template of the reading view puts in its places.
 *
 * @param asked the id that the address has; empty if it has none
 * @param chosen the statement that is told about; null if none is
 * @param parts of the text; more than one if it is long
 * @param part the number of the one that is shown, from 0
 * @param retry the correction that was refused; null if none was
 */
record ReadPage(
    Frame frame,
    Holdings holdings,
    Outline outline,
    String asked,
    @Nullable Entry chosen,
    List<Span> parts,
    int part,
    @Nullable Retry retry) {

  /** As much of a text as a page shows, in UTF-16 units: some seven thousand words. */
  private static final int PART = 40_000;

  /** As many statements as are listed beside the text. */
  static final int LISTED = 200;

  private static final int LONGEST = 700;
  private static final int SHORT = 90;

  /** An id that tells where the statement stands. */
  private static final Pattern PLACE = Pattern.compile("s([0-9]{1,9})-([0-9]{1,9})");

  static final String PERSON = Corrections.PERSON;

  static ReadPage of(Frame frame, Holdings holdings, Outline outline, String id, int part) {
    Entry chosen =
        outline.entries().stream()
            .filter(entry -> entry.statement().id().equals(id))
            .findFirst()
            .orElse(null);
    List<Span> parts = TextParts.of(outline.reading().article(), PART);
    int wanted = chosen == null ? part - 1 : partOf(chosen, parts);
    return new ReadPage(
        frame,
        holdings,
        outline,
        id,
        chosen,
        parts,
        Math.max(0, Math.min(wanted, parts.size() - 1)),
        null);
  }

  /** This page with the form of a correction that was refused, as it came. */
  ReadPage with(Retry refused) {
    return new ReadPage(frame, holdings, outline, asked, chosen, parts, part, refused);
  }

  /** Whether the address has a statement that the article has not. */
  boolean isLost() {
    return chosen == null && !asked.isEmpty();
  }

  /** The statements that are now where the lost one was, as its id has it. */
  List<Entry> instead() {
    Matcher place = PLACE.matcher(asked);
    if (!place.matches()) {
      return List.of();
    }
    int start = Integer.parseInt(place.group(1));
    int end = Integer.parseInt(place.group(2));
    return outline.entries().stream()
        .filter(entry -> !entry.statement().content().isEmpty())
        .filter(
            entry -> {
              Span content = entry.statement().content().hull();
              return content.start() < end && start < content.end();
            })
        .limit(5)
        .toList();
  }

  private static int partOf(Entry entry, List<Span> parts) {
    int start = start(entry);
    int part = 0;
    while (part + 1 < parts.size() && parts.get(part).end() <= start) {
      part++;
    }
    return part;
  }

  private static int start(Entry entry) {
    return entry.statement().content().isEmpty() ? 0 : entry.statement().content().hull().start();
  }

  /** The statements that start in the part that is shown. */
  List<Entry> entries() {
    Span shown = parts.get(part);
    return parts.size() == 1
        ? outline.entries()
        : outline.entries().stream()
            .filter(entry -> start(entry) >= shown.start() && start(entry) < shown.end())
            .toList();
  }

  /** The address of a part. */
  String part(int number) {
    return number == 0 ? path() : path() + "?part=" + (number + 1);
  }

  /** The versions of the article in the collection, the oldest first; none if it has but one. */
  List<CardRow> versions() {
    List<String> versions = holdings.versions().of(article().id());
    return versions.size() < 2
        ? List.of()
        : versions.stream()
            .flatMap(id -> holdings.catalog().card(id).stream())
            .map(card -> new CardRow(card, holdings, words()))
            .toList();
  }

  boolean isThis(CardRow version) {
    return version.card().id().equals(article().id());
  }

  String compared(CardRow version) {
    return "/compare?a=" + version.id() + "&b=" + Slug.of(article().id());
  }

  Labels words() {
    return frame.words();
  }

  Article article() {
    return outline.reading().article();
  }

  String title() {
    return Masthead.title(article(), words());
  }

  String outlet() {
    return Masthead.outlet(article(), words());
  }

  String address() {
    return Masthead.address(article());
  }

  List<String> facts() {
    return Masthead.evidence(article(), words());
  }

  String language() {
    return article().language().tag();
  }

  String path() {
    return Frame.article(article().id());
  }

  AnnotatedText.Markup markup() {
    String path = path() + "?s=";
    return AnnotatedText.of(
        outline,
        parts.get(part),
        entry -> path + Frame.escape(entry.statement().id()) + "#t" + entry.number());
  }

  /** The kinds of lines that the text has. */
  List<Line> lines() {
    return outline.entries().stream()
        .map(entry -> Line.of(entry.statement().source().kind()))
        .distinct()
        .sorted()
        .toList();
  }

  List<ClaimRow> claims() {
    return ClaimRow.of(holdings.claims().of(article().id()).stream().limit(8), holdings, words());
  }

  // one statement

  String address(Entry entry) {
    return Frame.statement(article().id(), entry.statement().id()) + "#t" + entry.number();
  }

  String fragment(Entry entry) {
    return path() + "/s?s=" + Frame.escape(entry.statement().id());
  }

  String tag(Entry entry) {
    return entry.tag(words());
  }

  String line(Entry entry) {
    return Line.of(entry.statement().source().kind()).toString();
  }

  String content(Entry entry) {
    return VisibleText.line(entry.statement().content(), article().text(), LONGEST);
  }

  /** Who says it, by which words; its content is as short as a list has it. */
  Wording wording(Entry entry) {
    return Wording.of(entry.statement(), article(), words(), SHORT);
  }

  String brief(Entry entry) {
    return VisibleText.line(entry.statement().content(), article().text(), SHORT);
  }

  String cue(Entry entry) {
    return VisibleText.line(entry.statement().cue(), article().text(), SHORT);
  }

  String kind(Entry entry) {
    return words().of("kind", entry.statement().source().kind());
  }

  String certainty(Entry entry) {
    return words().of("certainty", entry.statement().factuality().certainty());
  }

  /** What there is to say besides the kind of source and the certainty. */
  List<String> remarks(Entry entry) {
    List<String> remarks = new ArrayList<>(Remarks.of(entry, words()));
    return remarks.subList(2, remarks.size());
  }

  List<String> hedges(Entry entry) {
    return Remarks.hedges(entry, article().text(), words());
  }

  boolean byPerson(Entry entry) {
    return entry.byPerson();
  }

  /** Whether people have confirmed some of its statements, put them right or added them. */
  boolean byHand() {
    return outline.entries().stream().anyMatch(Entry::byPerson);
  }

  /** What people decided about it; none if it stands as it was found. */
  Optional<StatementRuling> ruling(Entry entry) {
    return byPerson(entry)
        ? StatementRuling.of(frame.desk().notes(), article().id(), entry.statement().id())
        : Optional.empty();
  }

  /** The statement that was found where a person put it right; none if that is not known. */
  Optional<Statement> found(StatementRuling ruling) {
    return holdings
        .found(article().id())
        .flatMap(
            reading ->
                reading.statements().stream()
                    .filter(statement -> statement.id().equals(ruling.found()))
                    .findFirst());
  }

  String line(Statement found) {
    return StatementLine.of(found, article(), words());
  }

  String percent(Statement found) {
    return Remarks.percent(found.confidence(), words());
  }

  String percent(Entry entry) {
    return Remarks.percent(entry.statement().confidence(), words());
  }

  /** From 0 to 10, for the length of a bar. */
  int tenths(Entry entry) {
    return (int) Math.round(10 * entry.statement().confidence());
  }

  /** The rule in words where there are some; else its name. */
  String rule(Entry entry) {
    String rule = VisibleText.line(entry.statement().rule(), SHORT);
    String key = "rule." + rule.replaceAll("[^a-z].*", "");
    return words().has(key) ? words().of(key) : rule;
  }

  String ruleName(Entry entry) {
    return VisibleText.line(entry.statement().rule(), SHORT);
  }

  Optional<ClaimRow> claim(Entry entry) {
    return holdings
        .claims()
        .of(article().id(), entry.statement().id(), entry.statement().content())
        .map(found -> ClaimRow.of(found, holdings, words()));
  }

  /** Where a person says which claim a statement tells. */
  String join(Entry entry) {
    return path() + "/join?s=" + Frame.escape(entry.statement().id());
  }

  @Nullable Entry parent(Entry entry) {
    return find(entry.statement().parent());
  }

  List<Entry> children(Entry entry) {
    return outline.entries().stream()
        .filter(other -> entry.statement().id().equals(other.statement().parent()))
        .toList();
  }

  @Nullable Entry next(Entry entry) {
    int at = entry.number();
    return at < outline.entries().size() ? outline.entries().get(at) : null;
  }

  @Nullable Entry previous(Entry entry) {
    int at = entry.number() - 2;
    return at >= 0 ? outline.entries().get(at) : null;
  }

  private @Nullable Entry find(@Nullable String id) {
    return id == null
        ? null
        : outline.entries().stream()
            .filter(entry -> entry.statement().id().equals(id))
            .findFirst()
            .orElse(null);
  }

  // correcting

  /** The form that puts a statement right, or one that takes down a missed one. */
  CorrectionForm form(@Nullable Entry entry) {
    return new CorrectionForm(this, entry);
  }

  /** The correction of the statement that was refused; of a missed one where there is none. */
  @Nullable Retry refused(@Nullable Entry entry) {
    Retry refused = retry;
    String id = entry == null ? "" : entry.statement().id();
    return refused != null && refused.typed("statement").equals(id) ? refused : null;
  }

  /** The day of the article, as a form takes it. */
  String day() {
    var earliest = article().published().earliest();
    return earliest == null ? "" : earliest.toString().substring(0, 10);
  }

  boolean datedByPerson() {
    return article().published().method().equals(PERSON);
  }
}
