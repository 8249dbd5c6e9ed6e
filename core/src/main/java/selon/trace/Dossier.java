package selon.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.claim.Folding;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.claim.TellingReader;
import selon.claim.Term;
import selon.claim.TermRow;
import selon.sentence.Quotation;
import selon.sentence.Token;
import selon.sentence.Words;
import selon.statement.Reading;
import selon.text.Span;

/** An article as the tracer sees it. */
final class Dossier {
  private static final Set<String> FIRST_PERSON = SmallWords.of("first-person");

  private static final Sieve FIRST_PERSONS = new Sieve(FIRST_PERSON);

  /** What is near, in letters. */
  private static final int NEAR = 400;

  private final int number;
  private final Reading reading;
  private final TermRow terms;
  private final List<Telling> tellings;
  private final List<int[]> bags;
  private final int[] bag;
  private final int[] runs;
  private final int[] ownRuns;
  private final List<Span> quotations;
  private final When when;
  private final String family;
  private final boolean firstPerson;
  private final boolean[] clauses;

  /** 0 while nobody has asked. */
  private int print;

  /**
   * @param number its place in the order of ids
   * @param tellings in order
   * @param bags the numbers of the telling words of each telling, rising and distinct
   * @param bag those of the whole article
   * @param runs the runs of four words of the whole article, as hashes, rising
   * @param ownRuns those of them that no quotation holds a part of
   * @param quotations the outermost
   * @param family what outlets of one publisher share
   * @param clauses which tellings have a finite verb
   */
  Dossier(
      int number,
      Reading reading,
      List<Term> terms,
      List<Telling> tellings,
      List<int[]> bags,
      int[] bag,
      int[] runs,
      int[] ownRuns,
      List<Span> quotations,
      When when,
      String family,
      boolean[] clauses) {
    this.number = number;
    this.reading = reading;
    this.terms = TermRow.of(terms);
    this.tellings = tellings;
    this.bags = bags;
    this.bag = bag;
    this.runs = runs;
    this.ownRuns = ownRuns;
    this.quotations = quotations;
    this.when = when;
    this.family = family;
    this.clauses = clauses;
    this.firstPerson = findFirstPerson();
  }

  private Dossier(Dossier other, int number, When when) {
    this.number = number;
    this.reading = other.reading;
    this.terms = other.terms;
    this.tellings = other.tellings;
    this.bags = other.bags;
    this.bag = other.bag;
    this.runs = other.runs;
    this.ownRuns = other.ownRuns;
    this.quotations = other.quotations;
    this.when = when;
    this.family = other.family;
    this.firstPerson = other.firstPerson;
    this.clauses = other.clauses;
    this.print = other.print;
  }

  int number() {
    return number;
  }

  Reading reading() {
    return reading;
  }

  TermRow terms() {
    return terms;
  }

  List<Telling> tellings() {
    return tellings;
  }

  List<int[]> bags() {
    return bags;
  }

  int[] bag() {
    return bag;
  }

  int[] runs() {
    return runs;
  }

  int[] ownRuns() {
    return ownRuns;
  }

  List<Span> quotations() {
    return quotations;
  }

  When when() {
    return when;
  }

  String family() {
    return family;
  }

  /** Whether it is known who publishes it: by name, or by where it stands. */
  boolean hasOutlet() {
    return outlet(reading.article()) != null;
  }

  /** The same, known to have appeared at another time. */
  Dossier at(When time) {
    return new Dossier(this, number, time);
  }

  /** The same at another place in the order of ids. */
  Dossier at(int place) {
    return place == number ? this : new Dossier(this, place, when);
  }

  /** A hash of all that was read, which takes long to make: only a trace that grows wants it. */
  int print() {
    if (print == 0) {
      print = reading.hashCode();
    }
    return print;
  }

  /** Whether the telling is a clause and no mere name or fragment. */
  boolean isClause(int telling) {
    return clauses[telling];
  }

  static Dossier of(int number, Reading reading, Words words, TellingReader reader) {
    TermRow all = reader.terms(words);
    List<Telling> tellings = reader.read(reading, words, all);
    Article article = reading.article();
    int[] runs = packed(Keys.runs(all));
    return new Dossier(
        number,
        reading,
        all,
        tellings,
        tellings.stream().map(telling -> bag(telling.terms())).toList(),
        bag(all),
        runs,
        words.quotations().isEmpty() ? runs : outside(all, words),
        words.quotations().stream().filter(q -> q.depth() == 0).map(q -> q.span()).toList(),
        When.of(article.published()),
        family(article),
        clauses(tellings, words));
  }

  private static boolean[] clauses(List<Telling> tellings, Words words) {
    boolean[] clauses = new boolean[tellings.size()];
    for (int i = 0; i < clauses.length; i++) {
      for (Span span : tellings.get(i).content()) {
        for (Token token : words.tokensIn(span)) {
          clauses[i] |= token.has("VerbForm=Fin");
        }
      }
    }
    return clauses;
  }

  /** The same runs rising, each once; the row itself is spent. */
  static long[] sorted(long[] runs) {
    Arrays.sort(runs);
    int distinct = 0;
    for (int i = 0; i < runs.length; i++) {
      if (i == 0 || runs[i] != runs[i - 1]) {
        runs[distinct++] = runs[i];
      }
    }
    return Arrays.copyOf(runs, distinct);
  }

  /** Runs as half of their bits, rising, each once: enough to tell those of two articles apart. */
  private static int[] packed(long[] runs) {
    int[] packed = new int[runs.length];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = packed(runs[i]);
    }
    return distinct(packed, packed.length);
  }

  /** A run as half of its bits. */
  static int packed(long run) {
    return (int) (run >>> 32);
  }

  /** The first so many of the numbers, rising, each once; the row itself is spent. */
  static int[] distinct(int[] numbers, int size) {
    Arrays.sort(numbers, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[distinct++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, distinct);
  }

  /** The runs of the stretches between quotations. */
  private static int[] outside(TermRow terms, Words words) {
    List<Quotation> quotations = words.quotations().stream().filter(q -> q.depth() == 0).toList();
    LongStream.Builder runs = LongStream.builder();
    int quotation = 0;
    int start = 0;
    for (int i = 0; i < terms.size(); i++) {
      int at = terms.start(i);
      while (quotation < quotations.size() && quotations.get(quotation).span().end() <= at) {
        quotation++;
      }
      if (quotation < quotations.size() && quotations.get(quotation).span().contains(at)) {
        Arrays.stream(Keys.runs(terms.subList(start, i))).forEach(runs);
        start = i + 1;
      }
    }
    Arrays.stream(Keys.runs(terms.subList(start, terms.size()))).forEach(runs);
    return packed(runs.build().toArray());
  }

  /** The terms within a stretch of the article. */
  TermRow terms(Span span) {
    return terms.in(span);
  }

  /** All of the text. */
  Span whole() {
    return new Span(0, reading.article().text().length());
  }

  /** The paragraphs that a stretch touches, as far as they are near to it. */
  Span near(Span span) {
    Span paragraphs = paragraphs(span);
    return new Span(
        Math.max(Math.min(span.start(), paragraphs.start()), span.start() - NEAR),
        Math.min(Math.max(span.end(), paragraphs.end()), span.end() + NEAR));
  }

  /** A sentence with the one before it in its paragraph, which may introduce who speaks. */
  Span introduced(Span sentence) {
    TermRow before = terms(new Span(near(sentence).start(), sentence.start()));
    List<Term> words = before.unplaced();
    int start = sentence.start();
    for (int i = before.size() - 1; i >= 0; i--) {
      boolean ends = words.get(i).form().length() == 1 && ".!?…".contains(words.get(i).form());
      if (ends && i < before.size() - 1) {
        break;
      }
      start = before.start(i);
    }
    return new Span(start, sentence.end());
  }

  /** The paragraphs that a stretch touches. */
  Span paragraphs(Span span) {
    return around(span, 0);
  }

  /** The paragraphs that a stretch touches, with the one before and the one after. */
  Span around(Span span) {
    return around(span, 1);
  }

  private Span around(Span span, int more) {
    List<Span> paragraphs = reading.article().paragraphs();
    int first = paragraph(span.start());
    int last = Math.max(first, paragraph(span.end() - 1));
    return paragraphs.isEmpty()
        ? span
        : paragraphs
            .get(Math.max(0, first - more))
            .hull(paragraphs.get(Math.min(paragraphs.size() - 1, last + more)));
  }

  /** The first paragraph that ends after the offset; the last if none does. */
  private int paragraph(int offset) {
    List<Span> paragraphs = reading.article().paragraphs();
    int low = 0;
    int high = Math.max(0, paragraphs.size() - 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the writer speaks of himself with the word. */
  boolean isFirstPerson(Term term) {
    return FIRST_PERSON.contains(term.form())
        && quotations.stream().noneMatch(quotation -> quotation.contains(term.span()));
  }

  private boolean findFirstPerson() {
    List<Term> words = terms.unplaced();
    for (int i = 0; i < words.size(); i++) {
      if (FIRST_PERSONS.passes(words.get(i).form()) && isFirstPerson(terms.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the writer speaks of himself anywhere. */
  boolean firstPerson() {
    return firstPerson;
  }

  /** Whether a dash follows within a few letters, as after "(AdI) -". */
  boolean inDateline(Span name) {
    return terms(new Span(name.end(), name.end() + 4)).unplaced().stream()
        .anyMatch(term -> "-–—".contains(term.form()));
  }

  String language() {
    return reading.article().language().tag();
  }

  String id() {
    return reading.article().id();
  }

  private static int[] bag(List<Term> terms) {
    int[] bag = new int[terms.size()];
    int size = 0;
    for (Term term : TermRow.of(terms).unplaced()) {
      if (term.tells()) {
        bag[size++] = Background.number(term.key());
      }
    }
    return distinct(bag, size);
  }

  boolean has(int term) {
    return Arrays.binarySearch(bag, term) >= 0;
  }

  /** Whether the article has that run of four words. */
  boolean has(long run) {
    return Arrays.binarySearch(runs, packed(run)) >= 0;
  }

  /** Whether two rising rows share a number. */
  static boolean meet(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int x = a[i];
      int y = b[j];
      if (x == y) {
        return true;
      }
      i += x < y ? 1 : 0;
      j += y < x ? 1 : 0;
    }
    return false;
  }

  private static String family(Article article) {
    String outlet = outlet(article);
    return outlet == null ? article.id() : Folding.fold(outlet).strip().intern(); // few outlets
  }

  /** The name of who publishes it, or where it stands; null if neither is known. */
  private static @Nullable String outlet(Article article) {
    String name = article.outlet().name();
    if (name != null && !name.isBlank()) {
      return name;
    }
    return article.url() == null ? null : article.url().getHost();
  }
}
