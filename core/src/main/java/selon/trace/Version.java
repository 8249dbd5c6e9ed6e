package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import selon.claim.Bilingual;
import selon.claim.Folding;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.claim.TermRow;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/** How one article tells one claim. */
final class Version {

  private static final Set<String> INDEFINITE = SmallWords.of("indefinite");
  private static final Set<String> DEFINITE = SmallWords.of("definite");

  private final Dossier dossier;
  private final List<Telling> tellings;
  private final Telling main;
  private final @Nullable Span frame;

  /** The numbers of the words of the sentences that tell it, rising. */
  private final int[] words;

  private final long[] runs;
  private final List<Term> telling = new ArrayList<>();
  private final Set<String> hedges;
  private final Set<String> numbers;
  private int @Nullable [] wordsAbroad;
  private @Nullable Set<String> named;
  private @Nullable Set<String> answering;
  private @Nullable Set<String> sourceWords;
  private @Nullable TermRow contentAndCue;

  /**
   * @param tellings in order of their place; not empty
   * @param main the one that says it most plainly
   */
  Version(Dossier dossier, List<Telling> tellings, Telling main) {
    this.dossier = dossier;
    this.tellings = List.copyOf(tellings);
    this.main = main;
    this.frame = main.attributed() ? null : Frame.source(dossier, main).orElse(null);
    TermRow sentence = dossier.terms(main.sentence());
    this.runs = Keys.runs(sentence);
    this.words = words(dossier, tellings, key -> key);
    boolean[] seen = new boolean[words.length];
    for (Term term : sentence.unplaced()) {
      int place = term.tells() ? Arrays.binarySearch(words, Background.number(term.key())) : -1;
      if (place >= 0 && !seen[place]) {
        seen[place] = true;
        telling.add(term);
      }
    }
    this.hedges = keys(main, TermKind.HEDGE);
    this.numbers = numbers(main);
  }

  /** The numbers of the words of the sentences, as another language has them or as they are. */
  private static int[] words(Dossier dossier, List<Telling> tellings, UnaryOperator<String> key) {
    int[] words = {};
    int size = 0;
    for (Telling telling : tellings) {
      List<Term> terms = dossier.terms(telling.sentence()).unplaced();
      if (words.length < size + terms.size()) {
        words = Arrays.copyOf(words, Math.max(2 * size, size + terms.size()));
      }
      for (Term term : terms) {
        words[size++] = Background.number(key.apply(term.key()));
      }
    }
    return Rising.of(words, size);
  }

  Dossier dossier() {
    return dossier;
  }

  List<Telling> tellings() {
    return tellings;
  }

  Telling main() {
    return main;
  }

  /** The main one, and those elsewhere in the article by which others may say it too. */
  List<Telling> apart() {
    List<Telling> mainFirst = new ArrayList<>(tellings);
    mainFirst.remove(main);
    mainFirst.add(0, main);
    String text = dossier.reading().article().text();
    return NamedSources.apart(
        mainFirst, Telling::content, telling -> Folding.fold(telling.content().in(text)));
  }

  String article() {
    return dossier.id();
  }

  /** That of its article, which is there already: versions are keys of many short-lived maps. */
  @Override
  public int hashCode() {
    return dossier.number();
  }

  /** The same, whose date is doubted. */
  Version undated() {
    return new Version(dossier.at(dossier.when().doubted()), tellings, main);
  }

  /** The same, told by another of its tellings. */
  Version by(Telling telling) {
    return telling.equals(main) ? this : new Version(dossier, tellings, telling);
  }

  /**
   * The same by the telling whose source has no other behind it: of "a worker quoted by the Gazette
   * said" that of the worker, not that of the Gazette.
   */
  Version innermost() {
    Telling telling = main;
    for (int i = 0; i < tellings.size(); i++) {
      Telling other = tellings.get(i);
      Statement outer = telling.statement();
      Statement inner = other.statement();
      if (outer != null
          && inner != null
          && outer.id().equals(inner.parent())
          && inner.source().name() != null) {
        telling = other;
        i = -1; // a statement lies deeper than its parent, so this ends
      }
    }
    return by(telling);
  }

  /** Whether it tells the claim on the word of a source. */
  boolean attributed() {
    return main.attributed() || frame != null;
  }

  /** The kind of its source; one that only its words tell of is somebody who is named. */
  SourceKind sourceKind() {
    if (frame != null) {
      List<Term> terms = dossier.terms(frame);
      boolean named = terms.stream().anyMatch(term -> term.kind() == TermKind.NAME);
      String first = terms.isEmpty() ? "" : terms.get(0).form();
      return INDEFINITE.contains(first) || !named
          ? SourceKind.ROLE
          : DEFINITE.contains(first) ? SourceKind.ORGANISATION : SourceKind.PERSON;
    }
    return main.statement() == null ? SourceKind.AUTHOR : main.statement().source().kind();
  }

  /** The numbers of the words of the sentences that tell it, rising. */
  int[] words() {
    return words;
  }

  /** Whether one of the sentences that tell it holds the word. */
  boolean has(String key) {
    return Arrays.binarySearch(words, Background.number(key)) >= 0;
  }

  /** Whether one of them holds the word of an article in another language. */
  boolean has(String key, String language) {
    int[] abroad = wordsAbroad;
    if (abroad == null) {
      abroad = words(dossier, tellings, own -> Bilingual.key(dossier.language(), own));
      wordsAbroad = abroad;
    }
    return Arrays.binarySearch(abroad, Background.number(Bilingual.key(language, key))) >= 0;
  }

  /** The terms of the sentence that tells it. */
  TermRow sentence() {
    return dossier.terms(main.sentence());
  }

  /** The runs of four words of the sentence that tells it. */
  long[] runs() {
    return runs;
  }

  /**
   * The words that tell something of the sentence that tells it, each once, wherever they stand.
   */
  List<Term> telling() {
    return telling;
  }

  /** The kinds of hedges in its content. */
  Set<String> hedges() {
    return hedges;
  }

  /** The values of the numbers in its content. */
  Set<String> numbers() {
    return numbers;
  }

  /** Those that it tells: "14, not 12" tells 14. */
  private static Set<String> numbers(Telling telling) {
    Set<String> numbers = keys(telling, TermKind.NUMBER);
    if (numbers.size() > 1) {
      List<Term> words =
          telling.terms().stream().filter(term -> term.kind() != TermKind.MARK).toList();
      Set<String> told = new HashSet<>();
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).kind() == TermKind.NUMBER && !Amount.denied(words, i)) {
          told.add(words.get(i).key());
        }
      }
      numbers.retainAll(told);
    }
    return numbers;
  }

  private static Set<String> keys(Telling telling, TermKind kind) {
    Set<String> keys = new HashSet<>();
    for (Term term : TermRow.of(telling.terms()).unplaced()) {
      if (term.kind() == kind) {
        keys.add(term.key());
      }
    }
    return keys;
  }

  /** The publishers that the sentences that tell it name, its own among them. */
  Set<String> named(Credits credits) {
    Set<String> known = named;
    if (known == null) {
      known = Set.of();
      for (Naming naming : credits.namings(dossier.number())) {
        for (Telling telling : tellings) {
          if (telling.sentence().contains(naming.span())) {
            known = known.isEmpty() ? new TreeSet<>() : known;
            known.add(naming.family());
          }
        }
      }
      named = known;
    }
    return known;
  }

  /** The other publishers on whose word it tells the claim: its source, or between it and that. */
  Set<String> answering(Credits credits) {
    Set<String> known = answering;
    if (known == null) {
      known = new TreeSet<>();
      for (Telling telling : tellings) {
        if (telling.statement() != null) {
          answering(telling.statement().source(), credits, known);
          for (String relay : telling.statement().chain()) {
            known.addAll(credits.named(relay, named(credits)));
          }
        }
      }
      if (frame != null) {
        answering(Spans.of(frame), credits, known);
      }
      known.remove(dossier.family());
      answering = known;
    }
    return known;
  }

  private void answering(Source source, Credits credits, Set<String> known) {
    if (source.spans().isEmpty() && source.name() != null) {
      known.addAll(credits.named(source.name(), named(credits)));
    }
    answering(source.spans(), credits, known);
  }

  private void answering(Spans source, Credits credits, Set<String> known) {
    for (Naming naming : credits.namings(dossier.number())) {
      if (source.contains(naming.span())) {
        known.add(naming.family());
      }
    }
  }

  /** The words of its source's name that tell it from others; none if it has no name. */
  Set<String> sourceWords() {
    Set<String> words = sourceWords;
    if (words == null) {
      String name = Sources.name(main);
      words = name == null ? Set.of() : Sources.words(name);
      sourceWords = words;
    }
    return words;
  }

  /** The terms of the content and of the cue. */
  TermRow contentAndCue() {
    TermRow terms = contentAndCue;
    if (terms == null) {
      terms = TermRow.of(main.terms());
      if (main.statement() != null) {
        for (Span span : main.statement().cue()) {
          terms = terms.then(dossier.terms(span));
        }
      }
      contentAndCue = terms;
    }
    return terms;
  }

  /** The terms of the content with those of the cue, or of the sentence where the cue is its. */
  TermRow framed() {
    return frame == null ? contentAndCue() : sentence();
  }

  /** The words of the content that stand in quotation marks, those of each quotation together. */
  List<List<Term>> quotations() {
    List<List<Term>> quotations = new ArrayList<>();
    Span hull = main.content().hull();
    for (Span quotation : dossier.quotations()) {
      if (!quotation.overlaps(hull)) {
        continue;
      }
      List<Term> inside =
          main.terms().stream()
              .filter(term -> term.kind() != TermKind.MARK && quotation.contains(term.span()))
              .toList();
      if (!inside.isEmpty()) {
        quotations.add(inside);
      }
    }
    return quotations;
  }

  /** The text from the first of the terms to the last; null if there are none. */
  @Nullable String words(List<Term> terms) {
    if (terms.isEmpty()) {
      return null;
    }
    Span hull = terms.get(0).span().hull(terms.get(terms.size() - 1).span());
    return hull.in(dossier.reading().article().text());
  }

  /**
   * The words of the source, or its name where they are a pronoun; null if it has none, or it is
   * not known whom they mean.
   */
  @Nullable String source() {
    if (frame != null) {
      return frame.in(dossier.reading().article().text());
    }
    if (main.statement() == null) {
      return null;
    }
    Spans spans = main.statement().source().spans();
    String name = main.statement().source().name();
    boolean pronoun =
        spans.pieces().stream()
            .flatMap(span -> dossier.terms(span).stream())
            .allMatch(term -> term.kind() == TermKind.LIGHT);
    return spans.isEmpty() || pronoun ? name : spans.in(dossier.reading().article().text());
  }

  /** The words of the source, a pronoun where nobody knows whom it means; null if it has none. */
  @Nullable String sourceAsWritten() {
    String source = source();
    if (source != null || main.statement() == null) {
      return source;
    }
    Spans spans = main.statement().source().spans();
    return spans.isEmpty() ? null : spans.in(dossier.reading().article().text());
  }
}
