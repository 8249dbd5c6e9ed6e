package selon.statement;

import static java.util.stream.Stream.concat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import selon.language.LanguagePack;
import selon.sentence.Words;
import selon.text.Spans;

/**
 * Reads what is said about a statement from its spans: form, attitude, stance, certainty, polarity
 * and hedges. The cue lexicon gives attitude and stance; the content's own main predicate, which
 * comes first, and its hedges may lower the certainty (the rulings of the annotation guide).
 *
 * <p>Safe for threads; linear in the length of the content.
 */
public final class LabelReader {

  private final CueSenseReader cues;
  private final HedgeFinder hedges;
  private final Negations negations;
  private final PressConditional conditional;

  /**
   * A reader for the pack's language.
   *
   * @throws IllegalArgumentException if the pack lacks "cues.tsv", "hedges.tsv", "negations.tsv",
   *     "numerals.tsv" or "inflections.tsv"
   */
  public LabelReader(LanguagePack pack) {
    this.cues = new CueSenseReader(pack);
    this.hedges = new HedgeFinder(pack);
    this.negations = Negations.of(pack);
    this.conditional = PressConditional.of(pack);
  }

  /** The labels of a statement; one without a cue asserts. */
  public Labels read(Words words, Attribution attribution) {
    return read(words, new QuotedParts(words), attribution);
  }

  /** The same for one of many, with the quotations of the article. */
  Labels read(Words words, QuotedParts quoted, Attribution attribution) {
    CueSense cue = cues.read(words, attribution);
    boolean answers = cue.stance() == Stance.DENYING && isAnswer(words, attribution);
    List<Clause> clauses = Clause.of(words, attribution.content());
    Optional<Clause> main = clauses.stream().findFirst();
    List<HedgeFinder.Found> onCue = onCue(words, quoted, attribution.cue());
    List<HedgeFinder.Found> inMain =
        main.map(clause -> hedges.find(clause, quoted)).orElse(List.of());
    Stream<HedgeFinder.Found> later =
        clauses.stream().skip(1).flatMap(clause -> hedges.find(clause, quoted).stream());
    List<HedgeFinder.Found> lowering =
        concat(onCue.stream(), inMain.stream().filter(HedgeFinder.Found::onPredicate)).toList();
    List<Hedge> all =
        concat(concat(onCue.stream(), inMain.stream()), later)
            .map(HedgeFinder.Found::hedge)
            .distinct()
            .sorted(Comparator.comparing(Hedge::span))
            .toList();
    boolean asks = asks(attribution.content().in(words.text()));
    // "elle demande : « Où est le bac ? »"
    boolean asksFor = asks && cue.attitude() == Attitude.DIRECTIVE;
    return new Labels(
        FormReader.read(words.text(), quoted, attribution.content()),
        asksFor ? Attitude.QUESTION : cue.attitude(),
        isDistant(onCue, lowering) ? Stance.DISTANCING : answers ? Stance.NEUTRAL : cue.stance(),
        new Factuality(
            asks ? Certainty.UNKNOWN : certainty(cue, lowering, main),
            answers ? polarity(main) : polarity(cue, main),
            all));
  }

  /** "Une accusation que le port réfute : « … »": what is quoted is what he says to it. */
  private static boolean isAnswer(Words words, Attribution attribution) {
    Spans content = attribution.content();
    int cue = attribution.cue().isEmpty() ? Integer.MAX_VALUE : attribution.cue().hull().end();
    if (content.isEmpty() || content.hull().start() < cue) {
      return false;
    }
    int start = content.hull().start();
    boolean quoted =
        words.quotationsFrom(content.hull()).stream()
            .anyMatch(each -> each.span().start() == start);
    return quoted && words.text().substring(cue, start).strip().endsWith(":");
  }

  /** Whether the content is one question, marks of quotation apart. */
  private static boolean asks(String content) {
    int end = content.length();
    while (end > 0 && !isOfSentence(content.charAt(end - 1))) {
      if (Character.isLetterOrDigit(content.charAt(end - 1))) {
        return false;
      }
      end--;
    }
    return end > 0
        && content.charAt(end - 1) == '?'
        && content.substring(0, end - 1).chars().noneMatch(LabelReader::isOfSentence);
  }

  private static boolean isOfSentence(int character) {
    return character == '?' || character == '!' || character == '.' || character == '…';
  }

  private List<HedgeFinder.Found> onCue(Words words, QuotedParts quoted, Spans cue) {
    return Clause.of(words, cue).stream()
        .flatMap(clause -> hedges.find(clause, quoted).stream())
        .filter(hedge -> !hedge.is(HedgeKind.APPROXIMATOR))
        .toList();
  }

  /** A reportative inside a content is its source's own. */
  private static boolean isDistant(
      List<HedgeFinder.Found> onCue, List<HedgeFinder.Found> lowering) {
    return lowering.stream().anyMatch(hedge -> hedge.is(HedgeKind.CONDITIONAL))
        || onCue.stream().anyMatch(hedge -> hedge.is(HedgeKind.REPORTATIVE));
  }

  private Certainty certainty(CueSense cue, List<HedgeFinder.Found> hedges, Optional<Clause> main) {
    if (cue.leavesOpen() || main.filter(this::dependsOnCondition).isPresent()) {
      return Certainty.UNKNOWN;
    }
    Certainty least = cue.certainty();
    if (least == Certainty.CERTAIN) {
      for (HedgeFinder.Found hedge : hedges) {
        least = hedge.certainty().compareTo(least) > 0 ? hedge.certainty() : least;
      }
    }
    return least;
  }

  /** "que s'il venait, il serait reçu". */
  private boolean dependsOnCondition(Clause clause) {
    for (int i = clause.range().first(); i < clause.range().end(); i++) {
      if (clause.holds(i)
          && Clause.served(clause.tokens(), i) == clause.predicate()
          && conditional.isHypothesis(clause.sentence(), i)) {
        return true;
      }
    }
    return false;
  }

  private Polarity polarity(CueSense cue, Optional<Clause> main) {
    return cue.polarity() == Polarity.NEGATIVE ? Polarity.NEGATIVE : polarity(main);
  }

  private Polarity polarity(Optional<Clause> main) {
    return main.filter(negations::negate).isPresent() ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }
}
