package selon.statement;

import java.util.Set;
import java.util.stream.Collectors;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;

/** Reads the words on when something was said, which stand between a verb and who says it. */
final class TimePhrases {

  private static final int LONGEST = 16;

  /** How many words may lead to the one for a time: "le 3 mai". */
  private static final int GAP = 4;

  private final WordGrid grid;
  private final PhraseWords words;
  private final Set<String> forms;

  TimePhrases(WordGrid grid, PhraseWords words, Set<String> forms) {
    this.grid = grid;
    this.words = words;
    this.forms = forms;
  }

  /** The words for days, months and parts of the day. */
  static Set<String> forms(LanguagePack pack) {
    return Lexicon.of(pack, "times.tsv").rows().stream()
        .filter(row -> Set.of("weekday", "month", "part").contains(row.getOrDefault("kind", "")))
        .map(row -> row.getOrDefault("form", ""))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where the words on when end that begin here. */
  int after(int from) {
    int at = from;
    int step = 1;
    while (step > 0 && at - from < LONGEST) {
      step = at < grid.size && grid.sentence[at] == grid.sentence[from] ? time(at, at > from) : 0;
      at += step;
    }
    return at;
  }

  private int time(int i, boolean begun) {
    int end = grid.sentenceEnd(i);
    if (grid.is(i, Upos.ADV) && grid.shape[i] == 0 && !words.is(Role.WITH, grid.tokens[i])
        || is(i)) {
      return 1;
    }
    if (begun && is(i - 1) && (grid.is(i, Upos.NUM) || grid.is(i, Upos.ADJ))) {
      return 1;
    }
    if (grid.is(i, Upos.ADP) && i + 1 < end && isYear(i + 1)) {
      return 2;
    }
    int at = i;
    while (at < end && at - i < GAP && mayOpenTime(at)) {
      at++;
    }
    return at > i && at < end && is(at) ? at + 1 - i : 0;
  }

  /** "En 1976". */
  private boolean isYear(int i) {
    String form = grid.tokens[i].form();
    return form.length() == 4
        && (form.charAt(0) == '1' || form.charAt(0) == '2')
        && form.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean mayOpenTime(int i) {
    return grid.is(i, Upos.ADP) || grid.is(i, Upos.DET) || grid.is(i, Upos.NUM);
  }

  /** The same whatever its capitals: "on Saturday". */
  boolean isNamed(int i) {
    return forms.contains(grid.tokens[i].lower());
  }

  boolean is(int i) {
    return forms.contains(grid.tokens[i].form());
  }
}
