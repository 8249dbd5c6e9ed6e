package selon.mention;

import org.jspecify.annotations.Nullable;
import selon.mention.PhraseTable.Match;
import selon.sentence.Upos;

/** Reads what a number counts or measures: "chefs", "police officers", "%", "km", "euros". */
final class UnitReader {

  /**
   * A unit as written.
   *
   * @param end the index after its last token
   * @param known whether the language lists it
   */
  record Unit(String words, int end, boolean known) {}

  /** A unit has no more words than this. */
  private static final int LONGEST = 5;

  private static final double MILLION = 1e6;

  private final NumeralReader numerals;
  private final PhraseTable<String> units;
  private final PhraseTable<String> durations;

  UnitReader(KnownWords known, NumeralReader numerals) {
    this.numerals = numerals;
    this.units = known.table("unit");
    this.durations = known.table("duration");
  }

  /** The unit after the number, null if it has none. */
  @Nullable Unit at(FoldedSentence sentence, Range range) {
    Numeral last = range.high() == null ? range.low() : range.high();
    int at = range.end();
    boolean fraction = last.kind() == Numeral.Kind.FRACTION;
    boolean round = last.loose() || last.scale() > 1 || last.value() >= MILLION || fraction;
    if (round) {
      at = numerals.afterOf(sentence, at);
      boolean partitive = at > range.end() || fraction;
      while (partitive && at < range.end() + LONGEST && sentence.upos(at) == Upos.DET) {
        at++;
      }
    }
    if (fraction && at == range.end()) {
      return null; // "a third boat"
    }
    int noun = nounEnd(sentence, at, range.end() - 1);
    Match<String> unit = known(sentence, at);
    // "12 dead", but "12 dead fish"
    if (unit != null && (noun <= unit.end() || sentence.upos(at) != Upos.ADJ)) {
      return new Unit(sentence.words(at, unit.end()), unit.end(), true);
    }
    if (sentence.form(at).equals("-") && sentence.joined(at)) {
      return hyphened(sentence, at + 1);
    }
    return noun < 0 ? null : new Unit(sentence.words(at, noun), noun, false);
  }

  private @Nullable Match<String> known(FoldedSentence sentence, int at) {
    Match<String> unit = units.at(sentence, at);
    return unit == null ? durations.at(sentence, at) : unit;
  }

  /** "30-minute" */
  private @Nullable Unit hyphened(FoldedSentence sentence, int at) {
    Match<String> unit = known(sentence, at);
    return unit == null ? null : new Unit(sentence.words(at, unit.end()), unit.end(), true);
  }

  /** The index after the noun that is counted, -1 if none is. */
  private static int nounEnd(FoldedSentence sentence, int at, int number) {
    boolean counts = sentence.token(number).relation().equals("nummod");
    int head = counts ? sentence.token(number).head() : -1;
    int end = -1;
    for (int i = at; i < Math.min(at + LONGEST, sentence.size()); i++) {
      boolean modifier =
          switch (sentence.upos(i)) {
            case ADJ, VERB, PROPN -> true;
            default -> isJoined(sentence, i);
          };
      if (isNoun(sentence, i, i == at, i == head)) {
        end = i + 1;
        if (i == head) {
          break;
        }
      } else if (!modifier || end >= 0 && head <= i) {
        break;
      }
    }
    // a plural that the tagger took for an adjective
    return end < 0 && sentence.upos(at) == Upos.ADJ ? at + 1 : end;
  }

  private static boolean isNoun(FoldedSentence sentence, int i, boolean first, boolean head) {
    return switch (sentence.upos(i)) {
      case NOUN -> true;
      case ADJ, X -> head;
      case PROPN -> head || first && sentence.form(i).endsWith("s");
      default -> false;
    };
  }

  private static boolean isJoined(FoldedSentence sentence, int i) {
    return sentence.form(i).equals("-") && sentence.joined(i) && sentence.joined(i + 1);
  }
}
