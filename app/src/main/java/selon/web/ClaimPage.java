package selon.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;
import selon.statement.Statement;
import selon.trace.Alert;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Correction;
import selon.trace.Counts;
import selon.trace.Evidence;
import selon.trace.Synopsis;
import selon.view.ClaimEntry;
import selon.view.Comparison;
import selon.view.Derivations;
import selon.view.Labels;
import selon.view.Report;
import selon.view.TellingEntry;
import selon.view.TellingWords;
import selon.view.Timeline;
import selon.view.TimelineMaker;
import selon.view.Verdict;
import selon.view.VisibleText;

/**
 * What the template of a claim puts in its places.
 *
 * @param rulings of people on its links and tellings
 * @param part the rows of the table that are shown
 * @param open whether all that is folded is shown
 */
record ClaimPage(
    Frame frame,
    Cascade cascade,
    ClaimEntry claim,
    Synopsis synopsis,
    Derivations derivations,
    ClaimRulings rulings,
    TellingRows part,
    boolean open)
    implements TellingWords {

  private static final int MOST_REPORTS = 30;
  private static final int LONGEST_GIST = 320;

  /** A claim of no more tellings is shown whole at once. */
  private static final int FEW = 3;

  /**
   * @param cascade with the words of the articles that are {@linkplain TellingRows#shown shown}
   */
  static ClaimPage of(
      Frame frame,
      Cascade cascade,
      Synopsis synopsis,
      ClaimRulings rulings,
      TellingRows part,
      boolean open) {
    ClaimEntry claim = ClaimEntry.of(1, cascade);
    return new ClaimPage(
        frame,
        cascade,
        claim,
        synopsis,
        new Derivations(claim, frame.words()),
        rulings,
        TellingRows.with(part.from(), claim.tellings().size()),
        open);
  }

  String path() {
    return Frame.claim(synopsis);
  }

  @Override
  public Labels labels() {
    return frame.words();
  }

  String gist() {
    return VisibleText.line(cascade.gist(), LONGEST_GIST);
  }

  String language() {
    return claim.tellings().get(0).main().article().language().tag();
  }

  String verdict() {
    return Verdict.of(cascade.counts(), labels());
  }

  // the four answers

  First first() {
    return First.of(claim);
  }

  Counts counts() {
    return cascade.counts();
  }

  /** "1", "2 to 3". */
  String reportsRange() {
    Counts counts = cascade.counts();
    return counts.low() == counts.high()
        ? Integer.toString(counts.low())
        : frame.w("claim.range", counts.low(), counts.high());
  }

  ClaimChanges changes() {
    return ClaimChanges.of(claim, derivations);
  }

  /** How many of the tellings that go back to another show each kind of evidence, in words. */
  List<String> evidence() {
    Map<Evidence, Integer> counts = new TreeMap<>();
    int likeness = 0;
    for (TellingEntry telling : claim.tellings()) {
      if (!telling.root()) {
        Set<Evidence> evidence = telling.parents().get(0).derivation().evidence();
        evidence.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        likeness += evidence.isEmpty() ? 1 : 0;
      }
    }
    List<String> words = new ArrayList<>();
    counts.forEach(
        (kind, count) ->
            words.add(frame.count("why." + kind.name().toLowerCase(Locale.ROOT), count)));
    if (likeness > 0) {
      words.add(frame.count("why.likeness", likeness));
    }
    return words;
  }

  int derived() {
    return (int) claim.tellings().stream().filter(telling -> !telling.root()).count();
  }

  // alerts

  String alertName(Alert alert) {
    return labels().of("alert", alert.kind());
  }

  List<TellingEntry> concerned(Alert alert) {
    return claim.tellings(alert.articles());
  }

  // the drawing, the table

  Timeline timeline() {
    return TimelineMaker.of(claim, labels(), part.from());
  }

  /** Whether nothing of it is folded, since few tell it. */
  boolean isShort() {
    return claim.tellings().size() <= FEW;
  }

  /** Whether all of a telling is shown at once; one that people decided on is. */
  boolean isOpen(TellingEntry telling) {
    return open || isShort() || rulings.concern(telling);
  }

  List<TellingEntry> rows() {
    return part.of(claim.tellings());
  }

  /** Where a telling's row is. */
  String row(TellingEntry telling) {
    return part.has(telling) ? "#t" + telling.number() : TellingRows.address(path(), telling);
  }

  /** "Tellings 41 to 80 of 2,000". */
  String shown() {
    return frame.w("claim.shown", part.from() + 1, part.end(), part.all());
  }

  /** Where the telling stands in its article. */
  String read(TellingEntry telling) {
    Statement statement = telling.main().statement();
    return statement == null
        ? Frame.article(telling.article())
        : Frame.statement(telling.article(), statement.id());
  }

  // what people decided

  /** What the counts were before the decision that was just taken; null if none was. */
  @Nullable String change() {
    CountsChange before = frame.before();
    return before == null ? null : before.words(counts(), labels());
  }

  /**
   * What a telling counts as whose link was just rejected; null if none was, or while tracing may
   * still find something else.
   */
  @Nullable String outcome() {
    return frame.busy() ? null : LinkOutcome.words(frame.kept(), claim, labels());
  }

  /** The telling that a decision is about among the claim's, by its article; null if it is none. */
  @Nullable TellingEntry parentOf(Note note) {
    return note.decision() instanceof Decision.RejectLink link
        ? claim.tellings().stream()
            .filter(telling -> telling.article().equals(link.from().article()))
            .findFirst()
            .orElse(null)
        : null;
  }

  /** What a decision on the whole claim says. */
  String said(Note note) {
    return frame.said(note);
  }

  Optional<DecidedOn> about(Note note) {
    return DecidedOn.of(note.decision(), frame.desk().holdings(), labels());
  }

  /** Where one telling is put right. */
  String correction(TellingEntry telling) {
    return path() + "/telling?a=" + Slug.of(telling.article());
  }

  @Override
  public List<String> dates(TellingEntry telling) {
    List<String> dates = new ArrayList<>(TellingWords.super.dates(telling));
    if (telling.main().article().published().method().equals(ReadPage.PERSON)) {
      dates.add("✎ " + frame.w("by.person"));
    }
    return dates;
  }

  String articleId(int telling) {
    return Slug.of(claim.telling(telling).article());
  }

  /** The content's pieces as a form carries them. */
  static String pieces(Appearance appearance) {
    return DecisionForm.pieces(appearance.content());
  }

  // side by side

  Comparison.All comparisons() {
    return Comparison.of(claim, rows(), TellingRows.MOST);
  }

  // why one

  List<Report> reports() {
    return Report.of(claim, labels());
  }

  List<Report> some(List<Report> reports) {
    return reports.subList(0, Math.min(MOST_REPORTS, reports.size()));
  }

  /** Who took it back, who was corrected, and who has not taken that over. */
  List<Correction> corrections() {
    return cascade.corrections();
  }

  /** The words of the gist that most tellings of the language of the first share. */
  List<String> shared() {
    Map<String, String> words = new HashMap<>();
    synopsis.tellings().forEach(told -> words.putIfAbsent(told.article(), told.folded()));
    SharedWords shared = new SharedWords();
    for (TellingEntry telling : claim.tellings()) {
      if (language(telling).equals(language())) {
        shared.add(words.getOrDefault(telling.article(), ""));
      }
    }
    return shared.of(cascade.gist());
  }
}
