package selon.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.claim.Headline;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermRow;
import selon.statement.Reading;
import selon.text.Span;

/** An article as the tracer sees it. */
final class Dossier {
  private static final Set<String> FIRST_PERSON = SmallWords.of("first-person");

  private static final Sieve FIRST_PERSONS = new Sieve(FIRST_PERSON);

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
  private final Span heading;
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
    this.heading = Headline.heading(reading.article());
  }

  private Dossier(Dossier other, int number, String family, When when) {
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
    this.family = family;
    this.firstPerson = other.firstPerson;
    this.heading = other.heading;
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
    return new Dossier(this, number, family, time);
  }

  /** The same at another place in the order of ids. */
  Dossier at(int place) {
    return place == number ? this : new Dossier(this, place, family, when);
  }

  /** The same, known to be of a publisher that has pages by another name. */
  Dossier of(String publisher) {
    return publisher.equals(family) ? this : new Dossier(this, number, publisher, when);
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

  /** Whether the telling stands in the headline. */
  boolean isHeadline(int telling) {
    return heading.contains(tellings.get(telling).content().hull());
  }

  /** A run as half of its bits: enough to tell those of two articles apart. */
  static int packed(long run) {
    return (int) (run >>> 32);
  }

  /** The terms within a stretch of the article. */
  TermRow terms(Span span) {
    return terms.in(span);
  }

  /** All of the text. */
  Span whole() {
    return new Span(0, reading.article().text().length());
  }

  /** What stands around a stretch. */
  Paragraphs paragraphs() {
    return new Paragraphs(reading.article().paragraphs());
  }

  /** A sentence with the one before it in its paragraph, which may introduce who speaks. */
  Span introduced(Span sentence) {
    TermRow before = terms(new Span(paragraphs().near(sentence).start(), sentence.start()));
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

  boolean has(int term) {
    return Arrays.binarySearch(bag, term) >= 0;
  }

  /** Whether the article has that run of four words. */
  boolean has(long run) {
    return Arrays.binarySearch(runs, packed(run)) >= 0;
  }

  /** The name of who publishes it, or where it stands; null if neither is known. */
  static @Nullable String outlet(Article article) {
    String name = article.outlet().name();
    if (name != null && !name.isBlank()) {
      return name;
    }
    return article.url() == null ? null : article.url().getHost();
  }
}
