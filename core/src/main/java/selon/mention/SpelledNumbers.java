package selon.mention;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.mention.PhraseTable.Match;

/**
 * Numbers in words: "quatre-vingt-dix-sept", "two hundred and five", "deux millions". They are read
 * from the characters, since a hyphen may stand where a token ends or where none does. Every word
 * must be smaller than the room that the words before it leave, so a number ends by itself.
 */
final class SpelledNumbers {

  private final PhraseTable<NumberWord> words;

  SpelledNumbers(KnownWords known) {
    Map<String, NumberWord> all = new TreeMap<>();
    for (NumberWord.Kind kind : NumberWord.Kind.values()) {
      String name =
          switch (kind) {
            case UNIT -> "number";
            case ARTICLE -> "article";
            case HUNDRED -> "hundred";
            case SCALE -> "scale";
            case AND -> "and";
          };
      for (Map<String, String> row : known.rows(name)) {
        String value = row.getOrDefault("value", "");
        all.put(
            row.getOrDefault("form", ""),
            kind == NumberWord.Kind.UNIT
                ? NumberWord.unit(value)
                : new NumberWord(kind, value.isEmpty() ? 0 : Double.parseDouble(value), 0));
      }
    }
    this.words = new PhraseTable<>(all);
  }

  /** What the words are looked up by. */
  Set<String> keys() {
    return words.keys();
  }

  /** The number in words that starts with this token. */
  @Nullable Numeral at(FoldedSentence sentence, int i) {
    if (i >= sentence.size()) {
      return null;
    }
    Match<NumberWord> first = words.in(sentence.folded(), sentence.startOf(i));
    return first == null || first.value().kind() == NumberWord.Kind.AND
        ? null
        : new Sum(sentence, i).read(first);
  }

  /** What multiplies a number before it: "millions" after "3"; an offset where a token ends. */
  @Nullable Match<Double> scaleAt(FoldedSentence sentence, int i) {
    if (i >= sentence.size()) {
      return null;
    }
    Match<NumberWord> word = words.in(sentence.folded(), sentence.startOf(i));
    if (word == null || word.value().kind() != NumberWord.Kind.SCALE) {
      return null;
    }
    int end = sentence.tokenEndingAt(word.end(), i);
    return end < 0 ? null : new Match<>(word.value().value(), end);
  }

  /** A number as it grows word by word. */
  private final class Sum {
    private final FoldedSentence sentence;
    private final String folded;
    private final int first;
    private double total;
    private double current;
    private boolean counted;
    private double room = Double.POSITIVE_INFINITY;
    private double scale = Double.POSITIVE_INFINITY;

    Sum(FoldedSentence sentence, int first) {
      this.sentence = sentence;
      this.folded = sentence.folded();
      this.first = first;
    }

    @Nullable Numeral read(Match<NumberWord> start) {
      Numeral best = null;
      Match<NumberWord> word = start;
      boolean article = start.value().kind() == NumberWord.Kind.ARTICLE;
      while (word != null && add(word.value())) {
        int end = sentence.tokenEndingAt(word.end(), first);
        if (end >= 0) {
          best = numeral(end, article);
        }
        word = next(word.end());
        article = false;
      }
      return best;
    }

    private Numeral numeral(int end, boolean article) {
      return new Numeral(
          total + current,
          scale == Double.POSITIVE_INFINITY || current > 0 ? 1 : scale,
          end,
          article ? Numeral.Kind.ARTICLE : Numeral.Kind.WORDS,
          false,
          false);
    }

    /** The next word of the number, after a space, a hyphen, or "and" between them. */
    private @Nullable Match<NumberWord> next(int end) {
      int at = gap(end);
      Match<NumberWord> word = at < 0 ? null : words.in(folded, at);
      if (word == null || word.value().kind() != NumberWord.Kind.AND) {
        return word;
      }
      int after = gap(word.end());
      Match<NumberWord> joined = after < 0 ? null : words.in(folded, after);
      return joined != null && mayFollowAnd(joined.value()) ? joined : null;
    }

    /** "vingt et un", "soixante et onze", "two hundred and five"; not "vingt et deux". */
    private boolean mayFollowAnd(NumberWord word) {
      boolean one = word.value() == 1 || word.value() == 11;
      boolean unit = word.kind() == NumberWord.Kind.UNIT || word.kind() == NumberWord.Kind.ARTICLE;
      return unit && (one ? room > 1 : room >= 100) && counted;
    }

    private int gap(int end) {
      boolean gap =
          end + 1 < folded.length() && (folded.charAt(end) == ' ' || folded.charAt(end) == '-');
      return gap ? end + 1 : -1;
    }

    private boolean add(NumberWord word) {
      switch (word.kind()) {
        case UNIT, ARTICLE -> {
          if (word.value() >= room || word.value() == 0 && counted) {
            return false;
          }
          current += word.value();
          room = Math.min(word.room(), room);
        }
        case HUNDRED -> {
          if (current >= 100) {
            return false;
          }
          current = Math.max(current, 1) * word.value();
          room = word.value();
        }
        case SCALE -> {
          if (word.value() >= scale || counted && current == 0) {
            return false;
          }
          total += Math.max(current, 1) * word.value();
          current = 0;
          scale = word.value();
          room = scale;
        }
        default -> {
          return false;
        }
      }
      counted = true;
      return true;
    }
  }
}
