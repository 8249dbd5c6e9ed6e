package selon.trace;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermRow;

/**
 * What a telling has besides its common words: numbers, names, who says it, whether it is denied.
 */
final class Particulars {

  private static final int[] NONE = {};

  private final int[] numbers;
  private final int[] names;
  private final int[] sourceWords;
  private final List<String> named;
  private final boolean quoted;
  private final boolean negated;
  private final boolean denied;
  private final int states;

  /**
   * @param named the families of the outlets that its sentence names
   * @param denied whether it is what somebody has not said
   */
  private Particulars(Telling telling, List<String> named, boolean denied) {
    this.named = named;
    this.denied = denied;
    int[] numbers = new int[telling.terms().size()];
    int[] names = new int[numbers.length];
    int ofNumbers = 0;
    int ofNames = 0;
    boolean marked = false;
    boolean negated = false;
    for (Term term : TermRow.of(telling.terms()).unplaced()) {
      switch (term.kind()) {
        case NUMBER -> numbers[ofNumbers++] = Background.number(term.key());
        case NAME -> names[ofNames++] = Background.number(term.key());
        case NEGATION -> negated = true;
        case MARK -> marked |= "«“\"".contains(term.form());
        default -> {}
      }
    }
    this.numbers = ofNumbers == 0 ? NONE : Rising.of(numbers, ofNumbers);
    this.names = ofNames == 0 ? NONE : Rising.of(names, ofNames);
    this.quoted = marked;
    this.negated = negated;
    this.states = States.of(telling.terms());
    this.sourceWords = sourceWords(Sources.name(telling));
  }

  static Particulars of(Telling telling, Dossier dossier, Credits credits) {
    return new Particulars(
        telling, named(telling, credits.namings(dossier.number())), Denial.of(dossier, telling));
  }

  /** Those of a telling by an article that is not of the collection. */
  static Particulars foreign(Telling telling) {
    return new Particulars(telling, List.of(), false);
  }

  private static List<String> named(Telling telling, List<Naming> namings) {
    if (namings.isEmpty()) {
      return List.of();
    }
    return namings.stream()
        .filter(naming -> telling.sentence().contains(naming.span()))
        .map(Naming::family)
        .distinct()
        .toList();
  }

  private static int[] sourceWords(@Nullable String source) {
    if (source == null) {
      return NONE;
    }
    Set<String> words = Sources.words(source);
    int[] numbers = new int[words.size()];
    int size = 0;
    for (String word : words) {
      numbers[size++] = Background.number(word);
    }
    return Rising.of(numbers, size);
  }

  /** The numbers of its numbers' keys, rising, as those of the names and of the source's words. */
  int[] numbers() {
    return numbers;
  }

  int[] names() {
    return names;
  }

  /** The words of its source's name that tell it from others; none if it has no name. */
  int[] sourceWords() {
    return sourceWords;
  }

  /** Whether its sentence names an outlet of the family. */
  boolean names(String family) {
    return !named.isEmpty() && named.contains(family);
  }

  /** Whether it holds a quotation mark. */
  boolean quoted() {
    return quoted;
  }

  /** Whether it holds a negation. */
  boolean negated() {
    return negated;
  }

  /** Whether it is what somebody has not said: "n'a jamais indiqué que". */
  boolean denied() {
    return denied;
  }

  /** What it tells to have become of somebody or something, as bits of {@link States}. */
  int states() {
    return states;
  }
}
