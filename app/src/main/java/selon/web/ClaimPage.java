package selon.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.claim.Folding;
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
 * @param from the first row of the table that is shown, from 0
 */
record ClaimPage(
    Frame frame,
    Cascade cascade,
    ClaimEntry claim,
    Synopsis synopsis,
    Derivations derivations,
    ClaimRulings rulings,
    int from)
    implements TellingWords {

  /** As many tellings as are drawn. */
  static final int ROWS = TimelineMaker.MOST;

  private static final int MOST_REPORTS = 30;
  private static final int LONGEST_GIST = 320;
  private static final int CHANGES = 5;

  /**
   * @param cascade with the words of the articles that are {@linkplain #shown shown}
   */
  static ClaimPage of(
      Frame frame, Cascade cascade, Synopsis synopsis, ClaimRulings rulings, int from) {
    ClaimEntry claim = ClaimEntry.of(1, cascade);
    return new ClaimPage(
        frame,
        cascade,
        claim,
        synopsis,
        new Derivations(claim, frame.words()),
        rulings,
        row(claim.tellings().size(), from));
  }

  /** The first row of the part of the table that has the row. */
  static int row(Synopsis claim, int wanted) {
    return row(articles(claim).size(), wanted);
  }

  private static int row(int all, int wanted) {
    int last = Math.max(0, (all - 1) / ROWS * ROWS);
    return Math.max(0, Math.min(wanted / ROWS * ROWS, last));
  }

  /** The articles whose words a page shows: those in its rows, and what they were made from. */
  static Set<String> shown(Synopsis claim, int from) {
    Set<String> shown =
        articles(claim).stream()
            .skip(from)
            .limit(ROWS)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> parents = new TreeSet<>();
    for (Synopsis.Link link : claim.links()) {
      if (shown.contains(claim.tellings().get(link.to()).article())) {
        parents.add(claim.tellings().get(link.from()).article());
      }
    }
    shown.addAll(parents);
    return shown;
  }

  /** In the order of the rows. */
  private static Set<String> articles(Synopsis claim) {
    return claim.tellings().stream()
        .map(Synopsis.Told::article)
        .collect(Collectors.toCollection(LinkedHashSet::new));
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

  /** What changed first at each step, each kind once. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    Set<String> kinds = new LinkedHashSet<>();
    for (TellingEntry telling : claim.tellings()) {
      for (String change : derivations.changes(telling)) {
        if (kinds.add(change) && changes.size() < CHANGES) {
          changes.add(new Change(telling, change));
        }
      }
    }
    return changes;
  }

  /** A change at one telling, in words. */
  record Change(TellingEntry telling, String what) {}

  int changed() {
    int count = 0;
    for (TellingEntry telling : claim.tellings()) {
      count += derivations.changes(telling).size();
    }
    return count;
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
    return TimelineMaker.of(claim, labels(), from);
  }

  List<TellingEntry> rows() {
    return claim.tellings().subList(from, Math.min(from + ROWS, claim.tellings().size()));
  }

  boolean hasRow(TellingEntry telling) {
    return telling.number() > from && telling.number() <= from + ROWS;
  }

  /** Where a telling's row is. */
  String row(TellingEntry telling) {
    return hasRow(telling)
        ? "#t" + telling.number()
        : path() + "?from=" + (telling.number() - 1) / ROWS * ROWS + "#t" + telling.number();
  }

  /** "Tellings 41 to 80 of 2,000". */
  String shown() {
    int last = Math.min(from + ROWS, claim.tellings().size());
    return frame.w("claim.shown", from + 1, last, claim.tellings().size());
  }

  int previousRows() {
    return from - ROWS;
  }

  int nextRows() {
    return from + ROWS < claim.tellings().size() ? from + ROWS : -1;
  }

  /** Where the telling stands in its article. */
  String read(TellingEntry telling) {
    Statement statement = telling.main().statement();
    return statement == null
        ? Frame.article(telling.article())
        : Frame.statement(telling.article(), statement.id());
  }

  /** The last name of the chain; what kind of source it is where it has none. */
  String word(TellingEntry telling) {
    List<String> chain = chain(telling);
    return chain.isEmpty() ? kindOfSource(telling) : chain.get(chain.size() - 1);
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
    return Comparison.of(claim, rows(), ROWS);
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

  /** The telling words that most tellings of the language of the first share, in their order. */
  List<String> shared() {
    Map<String, Integer> counts = new HashMap<>();
    int tellings = 0;
    Map<String, String> words = new HashMap<>();
    synopsis.tellings().forEach(told -> words.putIfAbsent(told.article(), told.folded()));
    for (TellingEntry telling : claim.tellings()) {
      if (language(telling).equals(language())) {
        tellings++;
        new HashSet<>(tokens(words.getOrDefault(telling.article(), "")).values())
            .forEach(word -> counts.merge(word, 1, Integer::sum));
      }
    }
    List<String> shared = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    int least = Math.max(2, (tellings + 1) / 2);
    tokens(cascade.gist())
        .forEach(
            (at, word) -> {
              if (counts.getOrDefault(word, 0) >= least && seen.add(word)) {
                shared.add(cascade.gist().substring(at, at + word(at).length()));
              }
            });
    return shared.subList(0, Math.min(16, shared.size()));
  }

  private String word(int at) {
    return cascade.gist().substring(at, end(cascade.gist(), at));
  }

  /** The words of more than three letters and the numbers, folded, by where they start. */
  private static Map<Integer, String> tokens(String text) {
    Map<Integer, String> tokens = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end - at > 3 || end > at && Character.isDigit(text.charAt(at))) {
        tokens.put(at, Folding.fold(text.substring(at, end)));
      }
      at = end + 1;
    }
    return tokens;
  }

  /** Where the word or the number ends that starts there: "1,800" is one. */
  private static int end(String text, int start) {
    int end = start;
    while (end < text.length()) {
      boolean within =
          end > start
              && end + 1 < text.length()
              && ".,\u00a0\u202f".indexOf(text.charAt(end)) >= 0
              && Character.isDigit(text.charAt(end - 1))
              && Character.isDigit(text.charAt(end + 1));
      if (!within && !Character.isLetterOrDigit(text.charAt(end))) {
        break;
      }
      end++;
    }
    return end;
  }

  @Nullable TellingEntry parent(TellingEntry telling) {
    return telling.root() ? null : claim.telling(telling.parents().get(0).number());
  }
}
