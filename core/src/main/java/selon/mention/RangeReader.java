package selon.mention;

import org.jspecify.annotations.Nullable;
import selon.mention.PhraseTable.Match;

/**
 * Reads ranges: "3 à 5", "10-12", "between 3 and 5 million", "two or three". Where something rose
 * "de 12 à 15" there is none, but two numbers.
 */
final class RangeReader {

  /** How far before a number the word stands that makes it a change: "est passé de". */
  private static final int REACH = 6;

  /** "deux ou trois" is a range, "deux ou trente" is none. */
  private static final double WIDEST_CHOICE = 10;

  private final NumeralReader numerals;
  private final PhraseTable<String> currencies;
  private final PhraseTable<String> to;
  private final PhraseTable<String> or;
  private final PhraseTable<String> and;
  private final PhraseTable<String> changes;
  private final PhraseTable<String> units;

  RangeReader(KnownWords known, NumeralReader numerals, PhraseTable<String> currencies) {
    this.numerals = numerals;
    this.currencies = currencies;
    this.to = known.table("range");
    this.or = known.table("or");
    this.and = known.table("between-and");
    this.changes = known.table("change");
    this.units = known.table("unit");
  }

  /**
   * The number, or the range that it begins.
   *
   * @param number what was read at this token, null if nothing was: "10-12" is one token
   * @return null if there is no number at all
   */
  @Nullable Range at(
      FoldedSentence sentence,
      int first,
      @Nullable Numeral number,
      boolean money,
      boolean between) {
    if (number == null) {
      return first < sentence.size() ? joined(sentence, first) : null;
    }
    Range range = between ? through(and, sentence, number, money) : null;
    if (range == null && !between) {
      range = through(to, sentence, number, money);
      if (range != null && changes(sentence, first)) {
        range = null;
      }
    }
    if (range == null && !between) {
      range = through(or, sentence, number, money);
      if (range != null
          && range.high() != null
          && range.high().value() > WIDEST_CHOICE * number.value()) {
        range = null;
      }
    }
    return range == null ? new Range(number, null, number.end()) : range;
  }

  private @Nullable Range through(
      PhraseTable<String> words, FoldedSentence sentence, Numeral low, boolean money) {
    Match<String> unit = units.at(sentence, low.end());
    int at = unit == null ? low.end() : unit.end();
    Match<String> word = words.at(sentence, at);
    if (word == null) {
      return null;
    }
    Match<String> currency = currencies.at(sentence, word.end());
    int second = currency == null ? word.end() : currency.end();
    Numeral high = numerals.at(sentence, second, money || currency != null);
    if (high == null || high.kind() == Numeral.Kind.ARTICLE) {
      return null;
    }
    return range(low, high);
  }

  private static @Nullable Range range(Numeral low, Numeral high) {
    boolean shared =
        low.scale() == 1 && high.scale() > 1 && low.value() < high.value() / high.scale();
    Numeral scaled = shared ? low.times(high.scale(), low.end()) : low;
    return scaled.value() < high.value() && !high.open()
        ? new Range(scaled, high, high.end())
        : null;
  }

  /** "10-12" as one token. */
  private @Nullable Range joined(FoldedSentence sentence, int i) {
    String form = sentence.form(i);
    int hyphen = form.indexOf('-', 1);
    if (hyphen < 0 || form.charAt(0) > '9' || form.indexOf('-', hyphen + 1) >= 0) {
      return null;
    }
    Digits low = Digits.read(form.substring(0, hyphen), numerals.decimal());
    Digits high = Digits.read(form.substring(hyphen + 1), numerals.decimal());
    if (low == null || high == null || !(low.suffix() + high.suffix()).isEmpty()) {
      return null;
    }
    Numeral last = Numeral.of(high.value(), i + 1, Numeral.Kind.PLAIN);
    Numeral.Kind kind = Numeral.Kind.PLAIN;
    Match<Double> scale = numerals.scaleAt(sentence, i + 1);
    return range(
        Numeral.of(low.value(), i + 1, kind),
        scale == null ? last : last.times(scale.value(), scale.end()));
  }

  private boolean changes(FoldedSentence sentence, int first) {
    for (int i = Math.max(0, first - REACH); i < first; i++) {
      if (changes.is(sentence.token(i).lemma()) || changes.is(sentence.form(i))) {
        return true;
      }
    }
    return false;
  }
}
