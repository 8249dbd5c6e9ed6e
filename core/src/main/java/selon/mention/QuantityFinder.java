package selon.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.mention.PhraseTable.Match;

/**
 * Finds quantities: an approximator, a number or a range of numbers, a unit. Each token is the
 * start of one at most, and none looks further than a few tokens, so a sentence takes time in
 * proportion to its length.
 */
final class QuantityFinder {

  /** How many approximators may stand in a row: "sans doute au moins quelque 300". */
  private static final int MOST_APPROXIMATORS = 3;

  private final boolean empty;
  private final NumeralReader numerals;
  private final RangeReader ranges;
  private final RatioReader ratios;
  private final UnitReader units;
  private final BareNumbers bare;
  private final PhraseTable<Bound> approximators;
  private final PhraseTable<Bound> after;
  private final PhraseTable<String> between;
  private final PhraseTable<String> currencies;
  private final Set<String> starts = new HashSet<>();

  QuantityFinder(KnownWords known) {
    this.empty = known.isEmpty();
    this.numerals = new NumeralReader(known);
    this.currencies = known.table("currency");
    this.ranges = new RangeReader(known, numerals, currencies);
    this.units = new UnitReader(known, numerals);
    this.ratios = new RatioReader(known, numerals);
    this.bare = new BareNumbers(known);
    this.approximators = known.table("approximator", QuantityFinder::bound);
    this.after = known.table("after", QuantityFinder::bound);
    this.between = known.table("between");
    starts.addAll(numerals.keys());
    starts.addAll(approximators.keys());
    starts.addAll(between.keys());
    starts.addAll(currencies.keys());
  }

  private static Bound bound(String value) {
    return Bound.valueOf(value.toUpperCase(Locale.ROOT));
  }

  /** The numbers of the language, which times are made of too. */
  NumeralReader numerals() {
    return numerals;
  }

  /**
   * The quantities of a sentence in order, none overlapping.
   *
   * @param taken the tokens that tell a time
   */
  List<Mention.Quantity> find(FoldedSentence sentence, BitSet taken) {
    List<Mention.Quantity> found = new ArrayList<>();
    int i = empty ? sentence.size() : 0;
    while (i < sentence.size()) {
      boolean may = !taken.get(i) && (sentence.digit(i) || starts.contains(sentence.key(i)));
      int end = !may ? -1 : read(sentence, i, taken, found);
      i = end < 0 ? i + 1 : end;
    }
    return found;
  }

  /** Adds the quantity that starts with this token, and says where it ends; -1 if none does. */
  private int read(FoldedSentence sentence, int i, BitSet taken, List<Mention.Quantity> found) {
    Bound bound = null;
    int at = i;
    for (int n = 0; n < MOST_APPROXIMATORS; n++) {
      Match<Bound> approximator = approximators.at(sentence, at);
      if (approximator == null) {
        break;
      }
      bound = bound == null || bound == Bound.ABOUT ? approximator.value() : bound;
      at = approximator.end();
    }
    Match<String> enclosed = between.at(sentence, at);
    at = enclosed == null ? at : enclosed.end();
    Match<String> currency = currencies.at(sentence, at);
    int first = currency == null ? at : currency.end();
    Numeral number = numerals.at(sentence, first, currency != null);
    Range range = ranges.at(sentence, first, number, currency != null, enclosed != null);
    if (range == null || enclosed != null && range.high() == null) {
      return -1;
    }
    Ratio ratio = number == null ? null : ratios.at(sentence, number);
    if (ratio != null) {
      return emit(i, taken, ratio.quantity(sentence, i, bound), ratio.end(), found);
    }
    UnitReader.Unit unit =
        currency == null
            ? units.at(sentence, range)
            : new UnitReader.Unit(currency.value(), range.end(), true);
    int end = unit == null ? range.end() : unit.end();
    Match<Bound> late = after.at(sentence, end);
    if (late != null) {
      bound = bound == null ? late.value() : bound;
      end = late.end();
    }
    boolean partitive = numerals.afterOf(sentence, range.end()) > range.end();
    if (!bare.counts(
        sentence, i, first, range, bound != null || enclosed != null, partitive, unit)) {
      return -1;
    }
    String written = unit == null ? "" : unit.words();
    return emit(i, taken, range.quantity(sentence.span(i, end), bound, written), end, found);
  }

  private static int emit(
      int from,
      BitSet taken,
      Mention.@Nullable Quantity quantity,
      int end,
      List<Mention.Quantity> found) {
    int busy = taken.nextSetBit(from);
    if (quantity == null || busy >= 0 && busy < end) {
      return -1;
    }
    found.add(quantity);
    return end;
  }
}
