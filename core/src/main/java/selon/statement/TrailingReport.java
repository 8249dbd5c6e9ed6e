package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Behind the last comma of a sentence a short clause that hands it to somebody and that a parse
 * seldom sees as such: "…, a court heard on Monday", "…, per two aides".
 *
 * <p>Linear in the sentence.
 */
final class TrailingReport extends PhraseStep {

  /** How long such a clause may be. */
  private static final int LONGEST = 16;

  /** How many words may stand behind its verb. */
  private static final int BEHIND = 7;

  /** With more words a verb is taken for granted: taggers miss some. */
  private static final int SHORTEST = 4;

  private final JudgedCues cues;

  TrailingReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces);
    this.cues = cues;
  }

  /** Reads a sentence from its first token to its last word. */
  void in(int first, int last) {
    tail(first, last);
    per(first, last);
  }

  /** "[Children who sleep badly …], {a study} found." */
  private void tail(int first, int last) {
    int comma = last;
    while (comma > first && last - comma <= LONGEST && !grid.is(comma, ",")) {
      comma--;
    }
    int verb = comma > first && grid.is(comma, ",") ? verb(comma, last) : -1;
    int start = clauses.startBefore(first, comma);
    boolean fits =
        verb > 0
            && grid.quote[start] < 0
            && grid.quote[comma] < 0
            && grid.mark[comma - 1] != 2
            && grid.opensNominal(comma + 1)
            && tellsByItself(start, comma - 1);
    int cue = verb;
    while (fits && cue > comma + 1 && grid.is(cue - 1, Upos.AUX)) {
      cue--;
    }
    int main = fits ? speaker(comma + 1, cue - 1) : -1;
    if (main < 0 || hasClause(main, cue - 1) || isSettled(comma + 1, last)) {
      return;
    }
    boolean passive = cue < verb && isBe(cue);
    if (passive && !isHearing(verb)) {
      return;
    }
    Part source = passive ? Part.NONE : Part.of(main, comma + 1, cue - 1);
    put(Part.of(verb, cue, verb), source, start, comma, last);
  }

  /** The verb of a clause that ends with it, with a time, or with who was told; or -1. */
  private int verb(int comma, int last) {
    for (int i = last; i > comma + 1 && last - i <= BEHIND; i--) {
      boolean hearing = isHearing(i) && !(grid.is(i - 1, Upos.AUX) && isBe(i - 1));
      if (hearing) {
        return i < last && grid.opensNominal(i + 1) && !hasClause(i + 1, last) ? i : -1;
      }
      if (isHearing(i) || words.is(Role.TRAILING, grid.tokens[i])) {
        return i == last || isTime(i + 1, last) || isPublication(i + 1, last) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isTime(int from, int last) {
    return words.is(Role.TIME, grid.tokens[from]) && !hasClause(from, last);
  }

  /** "Researchers report {in the journal Deep Past}". */
  private boolean isPublication(int in, int last) {
    boolean names = false;
    for (int i = in + 1; i <= last; i++) {
      names |= words.is(Role.PUBLICATION, grid.tokens[i]);
    }
    return names && words.is(Role.PUBLISHED_IN, grid.tokens[in]) && !hasClause(in, last);
  }

  private boolean isHearing(int i) {
    return words.is(Role.HEARING, grid.tokens[i]);
  }

  /** Whether there is a clause that needs no other. */
  private boolean tellsByItself(int from, int to) {
    int start = from;
    if (grid.is(from, Upos.SCONJ) || grid.is(from, Upos.ADP)) {
      while (start <= to && !grid.is(start, ",")) {
        start++;
      }
    }
    return grid.hasFinite(start, to) || start == from && to - from >= SHORTEST;
  }

  /** Whether a verb has its subject here, but for what a relative pronoun opens. */
  private boolean hasClause(int from, int to) {
    for (int i = Math.max(0, from); i <= to; i++) {
      if (grid.is(i, Upos.SCONJ) || grid.tokens[i].has("PronType=Rel")) {
        return grid.is(i, Upos.SCONJ);
      }
      boolean finite = grid.is(i, Upos.AUX) || grid.isFinite(i);
      if (finite && !grid.tokens[i].relation().equals("acl")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a statement stands already whose source and cue are the clause. */
  private boolean isSettled(int from, int to) {
    return cues.between(from, to).stream()
        .filter(Judged::stands)
        .map(each -> each.proposal().source())
        .anyMatch(source -> !source.isNone() && source.from() <= from);
  }

  /** The noun for a source, or the name, that leads the phrase; or -1. */
  private int speaker(int from, int to) {
    for (int i = from; i <= to && !grid.is(i, Upos.ADP); i++) {
      if (speakers.noun(i) != null) {
        return i;
      }
    }
    return to >= from && grid.is(from, Upos.PROPN) && grid.is(to, Upos.PROPN) ? to : -1;
  }

  /** "[The bill has 40 backers], per {three aides}": not "per hour", nor "per person". */
  private void per(int first, int last) {
    for (int i = Math.max(first + 2, last - LONGEST); i < last; i++) {
      if (words.is(Role.PER, grid.tokens[i]) && grid.is(i - 1, ",")) {
        int main = speaker(i + 1, last);
        boolean unit = main == i + 1 && !grid.is(main, Upos.PROPN) && isOne(main);
        if (main > 0
            && !unit
            && !hasClause(i + 1, last)
            && !hasComma(i + 1, last)
            && grid.hasFinite(clauses.startBefore(first, i - 1), i - 2)
            && cues.standing(i) == null) {
          put(Part.of(i, i, i), Part.of(main, i + 1, last), first, i - 1, last);
          return;
        }
      }
    }
  }

  private boolean isOne(int i) {
    SourceWord noun = speakers.noun(i);
    return grid.tokens[i].has("Number=Sing") && noun != null && noun.kind() == SourceKind.ROLE;
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (grid.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** What stands before the comma goes to the clause behind it; nobody else reaches beyond. */
  private void put(Part cue, Part source, int first, int comma, int last) {
    cues.between(comma + 1, last).clear();
    cues.endContentsAt(comma, first);
    Part content = Part.of(clauses.startBefore(first, comma), comma - 1);
    cues.put(cue, source, content, Part.NONE);
  }
}
