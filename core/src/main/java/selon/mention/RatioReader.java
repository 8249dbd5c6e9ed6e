package selon.mention;

import org.jspecify.annotations.Nullable;
import selon.mention.PhraseTable.Match;
import selon.sentence.Upos;

/** Reads ratios: "un sur cinq", "neuf femmes sur dix", "one in five", "3 out of 10 voters". */
final class RatioReader {

  /** The longest unit between the numbers. */
  private static final int LONGEST_UNIT = 3;

  private final NumeralReader numerals;
  private final PhraseTable<String> words;
  private final PhraseTable<String> strict;
  private final PhraseTable<String> durations;

  RatioReader(KnownWords known, NumeralReader numerals) {
    this.numerals = numerals;
    this.words = known.table("ratio");
    this.strict = known.table("ratio-strict");
    this.durations = known.table("duration");
  }

  /** The ratio that the number begins, null if it begins none. */
  @Nullable Ratio at(FoldedSentence sentence, Numeral part) {
    if (!part.isWhole() || part.value() < 1 || part.loose()) {
      return null;
    }
    int at = part.end();
    int unit = at;
    while (unit - at < LONGEST_UNIT && isUnit(sentence.upos(unit)) && !isRatio(sentence, unit)) {
      unit++;
    }
    if (unit > at && sentence.upos(unit - 1) == Upos.ADJ) {
      return null;
    }
    Match<String> word = words.at(sentence, unit);
    boolean plain = word == null;
    if (plain) {
      word = strict.at(sentence, unit);
    }
    if (word == null) {
      return null;
    }
    Numeral whole = numerals.at(sentence, word.end(), false);
    if (whole == null || !whole.isWhole() || whole.value() <= part.value() || whole.loose()) {
      return null;
    }
    int end = whole.end();
    if (plain && !isCommonWhole(whole.value()) || durations.at(sentence, end) != null) {
      return null;
    }
    if (unit > at) {
      return new Ratio(part.value() / whole.value(), sentence.words(at, unit), end);
    }
    int noun = end;
    while (word.value().equals("after")
        && noun - end < LONGEST_UNIT
        && isUnit(sentence.upos(noun))) {
      noun++;
    }
    boolean counted = noun > end && sentence.upos(noun - 1) == Upos.NOUN;
    return new Ratio(
        part.value() / whole.value(),
        counted ? sentence.words(end, noun) : "",
        counted ? noun : end);
  }

  private boolean isRatio(FoldedSentence sentence, int i) {
    return words.at(sentence, i) != null || strict.at(sentence, i) != null;
  }

  private static boolean isUnit(Upos upos) {
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.ADJ;
  }

  /** "in" stands before years and days as well: "one in five", hardly "one in 2015". */
  private static boolean isCommonWhole(double whole) {
    return whole <= 10
        || whole <= 100 && whole % 5 == 0
        || whole == 12
        || whole >= 1000 && whole % 1000 == 0 && whole != 2000
        || whole < 1000 && whole % 50 == 0;
  }
}
