package selon.mention;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.mention.PhraseTable.Match;

/**
 * Reads numbers of every sort that a sentence holds: "9 000", "1,5 million", "vingt et un", "deux
 * douzaines", "plusieurs centaines de milliers", "un tiers". Each looks at no more than a few
 * tokens.
 */
final class NumeralReader {

  /** How many round words may multiply each other: "dizaines de milliers". */
  private static final int LONGEST_CHAIN = 3;

  private final SpelledNumbers spelled;
  private final PhraseTable<Double> suffixes;
  private final PhraseTable<Double> moneySuffixes;
  private final PhraseTable<Double> several;
  private final PhraseTable<Double> rounds;
  private final PhraseTable<Double> plurals;
  private final PhraseTable<Double> fractions;
  private final PhraseTable<Double> halves;
  private final PhraseTable<String> andHalf;
  private final PhraseTable<String> of;
  private final Set<String> starts = new HashSet<>();
  private final char decimal;

  NumeralReader(KnownWords known) {
    this.spelled = new SpelledNumbers(known);
    this.suffixes = known.table("suffix", Double::valueOf);
    this.moneySuffixes = known.table("money-suffix", Double::valueOf);
    this.several = known.table("several", Double::valueOf);
    this.rounds = known.table("round", Double::valueOf);
    this.plurals = known.table("plural", Double::valueOf);
    this.fractions = known.table("fraction", NumeralReader::ratio);
    this.halves = known.table("part", NumeralReader::ratio);
    this.andHalf = known.table("and-half");
    this.of = known.table("of");
    starts.addAll(spelled.keys());
    starts.addAll(several.keys());
    starts.addAll(plurals.keys());
    starts.addAll(halves.keys());
    var marks = known.rows("decimal");
    this.decimal = marks.isEmpty() ? '.' : marks.get(0).getOrDefault("form", ".").charAt(0);
  }

  private static double ratio(String value) {
    int slash = value.indexOf('/');
    return Double.parseDouble(value.substring(0, slash))
        / Double.parseDouble(value.substring(slash + 1));
  }

  /** What the words are looked up by that may start a number which is not in digits. */
  Set<String> keys() {
    return starts;
  }

  /**
   * The number that starts with this token, null if none does.
   *
   * @param money whether a sign of a currency stands before it: "$5m" are millions
   */
  @Nullable Numeral at(FoldedSentence sentence, int i, boolean money) {
    if (i >= sentence.size()) {
      return null;
    }
    Numeral digits = digits(sentence, i, money);
    if (digits != null) {
      return scaled(sentence, digits);
    }
    if (!starts.contains(sentence.key(i))) {
      return null;
    }
    Numeral open = several(sentence, i);
    if (open != null) {
      return open;
    }
    Match<Double> part = halves.at(sentence, i);
    if (part != null) {
      return part(sentence, part);
    }
    Numeral words = spelled.at(sentence, i);
    return words == null ? null : scaled(sentence, words);
  }

  /** The "of" between a round word and what it counts: the index after it, or the same. */
  int afterOf(FoldedSentence sentence, int i) {
    Match<String> match = of.at(sentence, i);
    return match == null ? i : match.end();
  }

  /** "millions" at this token. */
  @Nullable Match<Double> scaleAt(FoldedSentence sentence, int i) {
    return spelled.scaleAt(sentence, i);
  }

  /** The language's decimal mark. */
  char decimal() {
    return decimal;
  }

  private @Nullable Numeral digits(FoldedSentence sentence, int i, boolean money) {
    Digits digits = sentence.digit(i) ? Digits.read(sentence.form(i), decimal) : null;
    if (digits == null) {
      return null;
    }
    if (digits.suffix().isEmpty()) {
      Match<Double> scale = spelled.scaleAt(sentence, i + 1);
      double value = scale == null ? digits.value() : digits.other();
      return Numeral.of(value, i + 1, digits.plain() ? Numeral.Kind.PLAIN : Numeral.Kind.DIGITS);
    }
    Match<Double> suffix = money ? moneySuffixes.in(digits.suffix(), 0) : null;
    if (suffix == null) {
      suffix = suffixes.in(digits.suffix(), 0);
    }
    return suffix == null || suffix.end() < digits.suffix().length()
        ? null
        : Numeral.of(digits.other(), i + 1, Numeral.Kind.DIGITS).times(suffix.value(), i + 1);
  }

  /** "3" before "millions", "deux" before "douzaines" or "tiers". */
  private Numeral scaled(FoldedSentence sentence, Numeral start) {
    Numeral number = start;
    Match<Double> scale = spelled.scaleAt(sentence, number.end());
    if (scale != null && number.scale() == 1) {
      number = number.times(scale.value(), scale.end());
    }
    int hyphen = number.end();
    if (sentence.form(hyphen).equals("-") && sentence.joined(hyphen)) {
      hyphen++;
    }
    Match<Double> fraction = fractions.at(sentence, hyphen);
    if (fraction != null && number.isWhole() && number.value() > 0 && number.value() < 100) {
      return Numeral.of(number.value() * fraction.value(), fraction.end(), Numeral.Kind.FRACTION);
    }
    Match<Double> round = rounds.at(sentence, number.end());
    if (round == null) {
      round = plurals.at(sentence, number.end());
    }
    if (round != null) {
      return chained(sentence, number.times(round.value(), round.end()).loosened());
    }
    Match<String> half = andHalf.at(sentence, number.end());
    return half == null ? number : withHalf(sentence, number, half.end());
  }

  /** "deux millions et demi", "two and a half million" */
  private Numeral withHalf(FoldedSentence sentence, Numeral number, int end) {
    Numeral whole =
        new Numeral(
            number.value() + number.scale() / 2,
            number.scale(),
            end,
            Numeral.Kind.DIGITS,
            false,
            false);
    Match<Double> scale = number.scale() == 1 ? spelled.scaleAt(sentence, end) : null;
    return scale == null ? whole : whole.times(scale.value(), scale.end());
  }

  /** "plusieurs centaines", "des dizaines de milliers", "dozens": from twice as many on. */
  private @Nullable Numeral several(FoldedSentence sentence, int i) {
    Match<Double> plural = plurals.at(sentence, i);
    double times = 2;
    if (plural == null) {
      Match<Double> before = several.at(sentence, i);
      if (before == null) {
        return null;
      }
      times = before.value();
      plural = plurals.at(sentence, before.end());
      if (plural == null) {
        plural = rounds.at(sentence, before.end());
      }
    }
    if (plural == null) {
      return null;
    }
    Numeral start = Numeral.of(times * plural.value(), plural.end(), Numeral.Kind.WORDS);
    Numeral all = chained(sentence, start);
    return new Numeral(all.value(), all.scale(), all.end(), all.kind(), true, true);
  }

  private Numeral chained(FoldedSentence sentence, Numeral start) {
    Numeral number = start;
    for (int i = 1; i < LONGEST_CHAIN; i++) {
      int at = afterOf(sentence, number.end());
      Match<Double> next = at == number.end() ? null : plurals.at(sentence, at);
      if (next == null) {
        break;
      }
      number = number.times(next.value(), next.end());
    }
    return number;
  }

  /** "la moitié", "half"; and "half a million", "half a dozen", which are no part of a whole. */
  private Numeral part(FoldedSentence sentence, Match<Double> part) {
    Numeral whole = spelled.at(sentence, part.end());
    if (whole != null && whole.kind() == Numeral.Kind.ARTICLE) {
      Match<Double> round = rounds.at(sentence, whole.end());
      return round == null
          ? Numeral.of(part.value(), part.end(), Numeral.Kind.FRACTION)
          : Numeral.of(part.value() * round.value(), round.end(), Numeral.Kind.DIGITS).loosened();
    }
    return whole != null && whole.scale() > 1
        ? Numeral.of(part.value() * whole.value(), whole.end(), Numeral.Kind.DIGITS)
        : Numeral.of(part.value(), part.end(), Numeral.Kind.FRACTION);
  }
}
