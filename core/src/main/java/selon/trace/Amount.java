package selon.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import selon.claim.Bilingual;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermKind;

/**
 * A number of a telling with what it counts.
 *
 * @param counted the keys of the words right behind it, as "dead" and "fish" of "1,800 dead fish";
 *     none where something else follows
 * @param before the keys of the words before it, the nearest first, as "magnitude" of "magnitude
 *     4.8"
 * @param blurred whether a word makes it a rough one
 * @param bounded whether that word is "more than" or the like
 * @param words the number with the words that blur it and the first that it counts
 */
record Amount(
    Term number,
    Set<String> counted,
    List<String> before,
    boolean blurred,
    boolean bounded,
    List<Term> words) {

  /** So many words behind a number may be what it counts: "200 terrified passengers". */
  private static final int COUNTED = 2;

  /** The keys of the numbers up to a dozen. */
  private static final Set<String> SMALL =
      IntStream.rangeClosed(0, 12).mapToObj(i -> "#" + i).collect(Collectors.toSet());

  /** So many words before a number may be what it is the number of. */
  private static final int NEAR = 4;

  /** Within so many terms. */
  private static final int FAR = 12;

  private static final String PERCENT = "=percent";

  /** What measures measure: the same number of another of them is another quantity. */
  private static final Map<String, String> MEASURES = new HashMap<>();

  static {
    for (String kind : List.of("length", "mass", "money", "share", "volume")) {
      SmallWords.of(kind).forEach(key -> MEASURES.put(key, kind));
    }
  }

  private static final String PEOPLE = "=person";

  /** Those who may be no more than "people" elsewhere. */
  private static final Set<String> PERSONS = SmallWords.of("person");

  /** What makes a number a date or an hour that stands right before or behind it. */
  private static final Set<String> DATES = new HashSet<>();

  static {
    DATES.addAll(SmallWords.of("weekday"));
    DATES.addAll(SmallWords.of("calendar"));
  }

  /** The words of "plus de" and "more than": they move the number and do not only blur it. */
  private static final Set<String> BOUNDS = SmallWords.of("bound");

  /** What may stand between a number and what it counts. */
  private static final Set<String> LINKS = SmallWords.of("counted-joint");

  private static final Set<String> INDEFINITE = SmallWords.of("indefinite");

  /** "Contre 12": the number that stood there before. */
  private static final Set<String> IN_PLACE_OF = SmallWords.of("in-place-of");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  /** The amounts of a version's telling in order; dates and what it denies are none. */
  static List<Amount> of(Version version) {
    if (version.numbers().isEmpty()) {
      return List.of();
    }
    return of(version.main().terms());
  }

  /** The amounts of what is told in these terms, in order. */
  private static List<Amount> of(List<Term> told) {
    List<Term> terms = new ArrayList<>();
    BitSet marked = new BitSet();
    for (Term term : told) {
      if (term.kind() != TermKind.MARK) {
        terms.add(term);
      } else if (!term.form().equals("-")) {
        marked.set(terms.size());
      }
    }
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).kind() == TermKind.NUMBER && !date(terms, i) && !denied(terms, i)) {
        amounts.add(at(i, terms, marked));
      }
    }
    return amounts;
  }

  /** Whether both tellings count something, and neither what the other does. */
  static boolean countOtherThings(Telling one, Telling other) {
    List<Amount> these = of(one.terms());
    List<Amount> those = of(other.terms());
    return !these.isEmpty()
        && !those.isEmpty()
        && these.stream().noneMatch(amount -> amount.isAmong(those));
  }

  /** Whether a number of both is the same, whatever it counts: "310 dead" from "310 hurt". */
  static boolean countAsMany(Telling one, Telling other) {
    List<Amount> those = of(other.terms());
    return of(one.terms()).stream()
        .anyMatch(amount -> those.stream().anyMatch(amount::isHardlyByChance));
  }

  /** Whether both are the same number, and none of those that anything may be counted by. */
  private boolean isHardlyByChance(Amount other) {
    return value().equals(other.value()) && !SMALL.contains(value());
  }

  /** Whether one of the others may be of the same: where one counts nothing, it may. */
  private boolean isAmong(List<Amount> others) {
    return counted.isEmpty()
        || others.stream()
            .anyMatch(other -> other.counted.isEmpty() || isHardlyByChance(other) || isLike(other));
  }

  /**
   * The amount of the number at a place.
   *
   * @param marked before which of the terms a mark stands
   */
  private static Amount at(int at, List<Term> terms, BitSet marked) {
    int start = at;
    boolean blurred = false;
    while (start > 0
        && start > at - 3
        && !isOneOf(terms, start - 1, terms.get(at))
        && (terms.get(start - 1).key().equals("~approximator")
            || start - 1 > 0 && terms.get(start - 2).key().equals("~approximator"))) {
      start--;
      blurred = true;
    }
    while (start > 0 && BOUNDS.contains(terms.get(start - 1).form()) && start > at - 4) {
      start--;
      blurred = true;
    }
    int first = at + 1;
    while (first < terms.size() && first < at + 3 && LINKS.contains(terms.get(first).form())) {
      first++;
    }
    Set<String> counted = new LinkedHashSet<>();
    int end = first;
    while (end < terms.size() && end < first + COUNTED && counts(terms.get(end))) {
      if (marked.get(end)) {
        break;
      }
      counted.add(key(terms.get(end++)));
    }
    return new Amount(
        terms.get(at),
        Collections.unmodifiableSet(counted),
        before(terms, start, marked),
        blurred,
        terms.subList(start, at).stream().anyMatch(term -> BOUNDS.contains(term.form())),
        terms.subList(start, counted.isEmpty() ? at + 1 : first + 1));
  }

  /** "Over a 340 million contract": the article is that of the contract, the figure not blurred. */
  private static boolean isOneOf(List<Term> terms, int before, Term number) {
    return INDEFINITE.contains(terms.get(before).form())
        && !number.form().isEmpty()
        && Character.isDigit(number.form().charAt(0));
  }

  private static boolean counts(Term term) {
    boolean word = term.kind() == TermKind.WORD || term.kind() == TermKind.NAME;
    return word && !DATES.contains(term.key());
  }

  private static List<String> before(List<Term> terms, int start, BitSet marked) {
    List<String> before = new ArrayList<>();
    int last = Math.max(0, start - FAR);
    for (int i = start; i > last && !marked.get(i) && before.size() < NEAR; i--) {
      if (counts(terms.get(i - 1))) {
        before.add(key(terms.get(i - 1)));
      }
    }
    return before;
  }

  private static String key(Term term) {
    return term.form().equals("%") ? PERCENT : term.key();
  }

  String value() {
    return number.key();
  }

  /** The same with the words of its language as another language's are compared with them. */
  Amount abroad(String language) {
    return new Amount(
        number,
        counted.stream().map(word -> Bilingual.key(language, word)).collect(Collectors.toSet()),
        before.stream().map(word -> Bilingual.key(language, word)).toList(),
        blurred,
        bounded,
        words);
  }

  /** Whether the two count the same; where one says not what it counts, whether it may be so. */
  boolean isLike(Amount other) {
    return counted.isEmpty() || other.counted.isEmpty()
        ? isIntroducedLike(other) || other.isIntroducedLike(this)
        : !Collections.disjoint(counted, other.counted)
            || measures(other)
            || countsPeople(other)
            || other.countsPeople(this);
  }

  /** Whether the word right before it is what the other counts, or stands before that too. */
  private boolean isIntroducedLike(Amount other) {
    return !before.isEmpty()
        && (other.counted.isEmpty()
            ? other.before.contains(before.get(0))
            : other.counted.contains(before.get(0)) || other.before.indexOf(before.get(0)) == 0);
  }

  private boolean countsPeople(Amount other) {
    return counted.contains(PEOPLE) && !Collections.disjoint(other.counted, PERSONS);
  }

  /** Whether both are measures, of one kind. */
  private boolean measures(Amount other) {
    return measured().stream()
        .anyMatch(one -> other.measured().stream().anyMatch(two -> kind(one).equals(kind(two))));
  }

  /** Whether both are measured, by other measures of one kind: litres and gallons. */
  boolean isMeasuredOtherwise(Amount other) {
    return measures(other) && Collections.disjoint(measured(), other.measured());
  }

  private Set<String> measured() {
    return counted.stream().filter(MEASURES::containsKey).collect(Collectors.toSet());
  }

  private static String kind(String measure) {
    return MEASURES.getOrDefault(measure, "");
  }

  /** "not 1,180", "et non de 4,8", "contre 12": the number that the text takes back. */
  static boolean denied(List<Term> terms, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      Term term = terms.get(i);
      if (term.kind() == TermKind.NEGATION || IN_PLACE_OF.contains(term.form())) {
        return true;
      }
      if (term.tells()) {
        return false;
      }
    }
    return false;
  }

  private static boolean date(List<Term> terms, int at) {
    boolean year = YEAR.matcher(terms.get(at).form()).matches();
    return year
        || at + 1 < terms.size() && DATES.contains(terms.get(at + 1).key())
        || at > 0 && DATES.contains(terms.get(at - 1).key());
  }
}
