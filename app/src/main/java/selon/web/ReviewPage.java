package selon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.corpus.QuotedSource;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Derivation;
import selon.view.ClaimEntry;
import selon.view.Derivations;
import selon.view.Labels;
import selon.view.Line;
import selon.view.Masthead;
import selon.view.Outline;
import selon.view.Remarks;
import selon.view.TellingEntry;
import selon.view.TellingWords;
import selon.view.VisibleText;
import selon.view.WordDifferences;
import selon.view.Wording;

/**
 * What the template of the review puts in its places: one open question.
 *
 * @param at the number of the question that is shown, from 0
 * @param reading of the statement that is asked about; null if none is
 * @param cascade of the link that is asked about; null if none is
 */
record ReviewPage(
    Frame frame,
    Holdings holdings,
    List<Doubt> doubts,
    int at,
    @Nullable Reading reading,
    @Nullable Statement statement,
    @Nullable Cascade cascade,
    @Nullable Derivation made)
    implements TellingWords {

  private static final int AROUND = 260;
  private static final int LONGEST = 600;

  static ReviewPage of(Frame frame, Holdings holdings, int wanted) {
    List<Doubt> doubts = holdings.doubts();
    int at = Math.max(0, Math.min(wanted, doubts.size() - 1));
    Doubt doubt = doubts.isEmpty() ? null : doubts.get(at);
    Reading reading = null;
    Statement statement = null;
    Cascade cascade = null;
    Derivation made = null;
    if (doubt instanceof Doubt.OfStatement of) {
      reading = holdings.reading(of.article().id()).orElse(null);
      statement = reading == null ? null : find(reading, of.said().statement());
    } else if (doubt instanceof Doubt.OfLink of) {
      Set<String> both = new TreeSet<>(List.of(of.parent().article(), of.child().article()));
      cascade = holdings.claims().part(of.claim(), both).orElse(null);
      made = cascade == null ? null : find(cascade, of);
    }
    return new ReviewPage(frame, holdings, doubts, at, reading, statement, cascade, made);
  }

  private static @Nullable Statement find(Reading reading, String id) {
    return reading.statements().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Derivation find(Cascade cascade, Doubt.OfLink doubt) {
    return cascade.derivations().stream()
        .filter(made -> made.from().article().id().equals(doubt.parent().article()))
        .filter(made -> made.to().article().id().equals(doubt.child().article()))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Labels labels() {
    return frame.words();
  }

  Labels words() {
    return frame.words();
  }

  @Nullable Doubt doubt() {
    return doubts.isEmpty() ? null : doubts.get(at);
  }

  Doubt.@Nullable OfSources sources() {
    return doubt() instanceof Doubt.OfSources found ? found : null;
  }

  String percent() {
    Doubt doubt = doubt();
    return doubt == null ? "" : Remarks.percent(doubt.confidence(), words());
  }

  /** Where to go when this one is decided: the next one has its number then. */
  String here() {
    return "/review?at=" + at + "#q";
  }

  String skip() {
    return "/review?at=" + (at + 1 < doubts.size() ? at + 1 : 0) + "#q";
  }

  String back() {
    return "/review?at=" + Math.max(0, at - 1) + "#q";
  }

  int count(Class<? extends Doubt> kind) {
    return (int) doubts.stream().filter(kind::isInstance).count();
  }

  int links() {
    return count(Doubt.OfLink.class);
  }

  int names() {
    return count(Doubt.OfSources.class);
  }

  int statements() {
    return count(Doubt.OfStatement.class);
  }

  /** The number of the first question of each kind. */
  int first(String kind) {
    return switch (kind) {
      case "links" -> 0;
      case "names" -> links();
      default -> links() + names();
    };
  }

  // a statement in its place

  /** A stretch of the text: "content", "source", "cue", or nothing of these. */
  record Piece(String role, String words) {}

  List<Piece> inPlace(Reading reading, Statement statement) {
    Article article = reading.article();
    Span hull = statement.content().hull();
    for (Span piece : statement.source().spans()) {
      hull = hull.hull(piece);
    }
    for (Span piece : statement.cue()) {
      hull = hull.hull(piece);
    }
    int start = hull.start();
    int end = hull.end();
    for (Span paragraph : article.paragraphs()) {
      if (paragraph.contains(hull.start()) || paragraph.contains(Math.max(0, hull.end() - 1))) {
        start = Math.min(start, paragraph.start());
        end = Math.max(end, paragraph.end());
      }
    }
    start = Math.max(start, hull.start() - AROUND);
    end = Math.min(end, hull.end() + AROUND);
    List<Piece> pieces = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    String role = "";
    for (int i = start; i < end; i++) {
      String here =
          statement.cue().contains(i)
              ? "cue"
              : statement.source().spans().contains(i)
                  ? "source"
                  : statement.content().contains(i) ? "content" : "";
      if (!here.equals(role) && run.length() > 0) {
        pieces.add(new Piece(role, run.toString()));
        run.setLength(0);
      }
      role = here;
      run.append(article.text().charAt(i));
    }
    if (run.length() > 0) {
      pieces.add(new Piece(role, run.toString()));
    }
    return pieces.stream()
        .map(piece -> new Piece(piece.role(), Pieces.spaced(piece.words())))
        .toList();
  }

  List<String> chain(Reading reading, Statement statement) {
    return new Outline(reading, words())
        .entries().stream()
            .filter(entry -> entry.statement().id().equals(statement.id()))
            .findFirst()
            .map(selon.view.Entry::chain)
            .orElse(List.of());
  }

  String kind(Statement statement) {
    return words().of("kind", statement.source().kind());
  }

  String line(Statement statement) {
    return Line.of(statement.source().kind()).toString();
  }

  String letter(Statement statement) {
    return words().of("letter", statement.source().kind());
  }

  String outlet(Article article) {
    return Masthead.among(article, words());
  }

  String when(Article article) {
    return selon.view.Period.of(article.published()).words(words());
  }

  String address(Reading reading, Statement statement) {
    return Frame.statement(reading.article().id(), statement.id());
  }

  // a link

  WordDifferences sides(Derivation link) {
    String from = words(link.from());
    String to = words(link.to());
    boolean foreign = !link.from().article().language().equals(link.to().article().language());
    return foreign ? WordDifferences.none(from, to) : WordDifferences.between(from, to);
  }

  private static String words(Appearance appearance) {
    return VisibleText.line(appearance.content(), appearance.article().text(), LONGEST);
  }

  List<String> evidence(Cascade claim, Derivation link) {
    return new Derivations(ClaimEntry.of(1, claim), words())
        .evidence(new TellingEntry.Parent(1, link));
  }

  String pieces(Appearance appearance) {
    return ClaimPage.pieces(appearance);
  }

  /** Where the claim of the link is. */
  String claimAddress() {
    return doubt() instanceof Doubt.OfLink link ? Frame.claim(link.claim()) : "/claims";
  }

  // two names

  String name(QuotedSource source) {
    return VisibleText.line(source.name(), 120);
  }

  Optional<Wording> example(QuotedSource source) {
    return SourcePage.wording(source.quotes().get(0), holdings, words(), 200);
  }

  String exampleLanguage(QuotedSource source) {
    return source.quotes().get(0).article().language().tag();
  }
}
