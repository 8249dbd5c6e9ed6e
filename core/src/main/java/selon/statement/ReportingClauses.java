package selon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Finds the short clauses that hand a sentence to somebody and that a parse seldom sees as such:
 * behind its last comma ("…, a court heard on Monday", "…, per two aides"), and around who is
 * quoted by somebody else ("was quoted by the Courier as saying that …").
 *
 * <p>Linear: each sentence is walked a fixed number of times.
 */
final class ReportingClauses {

  /** How long such a clause may be. */
  private static final int LONGEST = 16;

  /** How many words may stand behind its verb. */
  private static final int BEHIND = 5;

  /** With more words a verb is taken for granted: taggers miss some. */
  private static final int SHORTEST = 4;

  private static final double CHANCE = 0.6;

  private final WordGrid grid;
  private final PhraseWords words;
  private final SourceLexicon sources;
  private final List<Judged> all;

  private ReportingClauses(
      WordGrid grid, PhraseWords words, SourceLexicon sources, List<Judged> all) {
    this.grid = grid;
    this.words = words;
    this.sources = sources;
    this.all = new ArrayList<>(all);
  }

  /** The proposals with those found, in the order of their cues. */
  static List<Judged> find(
      WordGrid grid, PhraseWords words, SourceLexicon sources, List<Judged> judged) {
    ReportingClauses clauses = new ReportingClauses(grid, words, sources, judged);
    for (int s = 0; s + 1 < grid.sentenceStart.length; s++) {
      int first = grid.sentenceStart[s];
      int last = clauses.lastWord(first, grid.sentenceStart[s + 1] - 1);
      if (last > first) {
        clauses.tail(first, last);
        clauses.per(first, last);
        clauses.quoted(first, last);
      }
    }
    clauses.all.sort(Comparator.comparingInt(each -> each.proposal().head()));
    return clauses.all;
  }

  private int lastWord(int first, int end) {
    int last = end;
    while (last > first && grid.is(last, Upos.PUNCT)) {
      last--;
    }
    return last;
  }

  /** "[Children who sleep badly …], {a study} found." */
  private void tail(int first, int last) {
    int comma = last;
    while (comma > first && last - comma <= LONGEST && !isComma(comma)) {
      comma--;
    }
    int verb = isComma(comma) ? verb(comma, last) : -1;
    int start = begin(first, comma);
    boolean fits =
        verb > 0
            && grid.quote[start] < 0
            && grid.quote[comma] < 0
            && grid.mark[comma - 1] != 2
            && opensNominal(comma + 1)
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
    Part source = passive ? Part.none(0) : new Part(main, comma + 1, cue - 1, 0);
    put(verb, new Part(verb, cue, verb, 0), source, start, comma, last);
  }

  /** The verb of a clause that ends with it, with a time, or with who was told; or -1. */
  private int verb(int comma, int last) {
    for (int i = last; i > comma + 1 && last - i <= BEHIND; i--) {
      boolean hearing = isHearing(i) && !(grid.is(i - 1, Upos.AUX) && isBe(i - 1));
      if (hearing) {
        return i < last && opensNominal(i + 1) && !hasClause(i + 1, last) ? i : -1;
      }
      if (isHearing(i) || words.is(PhraseWords.Role.TRAILING, grid.tokens[i])) {
        return i == last || isTime(i + 1, last) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isTime(int from, int last) {
    return words.is(PhraseWords.Role.TIME, grid.tokens[from]) && !hasClause(from, last);
  }

  private boolean isHearing(int i) {
    return words.is(PhraseWords.Role.HEARING, grid.tokens[i]);
  }

  private boolean isBe(int i) {
    return grid.tokens[i].lemma().equals("be");
  }

  /** Behind "but", and behind a semicolon. */
  private int begin(int first, int comma) {
    int from = first;
    for (int i = first; i < comma - 1; i++) {
      from = grid.tokens[i].form().equals(";") ? i + 1 : from;
    }
    return grid.is(from, Upos.CCONJ) && from + 1 < comma ? from + 1 : from;
  }

  /** Whether there is a clause that needs no other. */
  private boolean tellsByItself(int from, int to) {
    int start = from;
    if (grid.is(from, Upos.SCONJ) || grid.is(from, Upos.ADP)) {
      while (start <= to && !isComma(start)) {
        start++;
      }
    }
    return hasFinite(start, to) || start == from && to - from >= SHORTEST;
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (grid.tokens[i].has("VerbForm=Fin")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb has its subject here, but for what a relative pronoun opens. */
  private boolean hasClause(int from, int to) {
    for (int i = Math.max(0, from); i <= to; i++) {
      if (grid.is(i, Upos.SCONJ) || grid.tokens[i].has("PronType=Rel")) {
        return grid.is(i, Upos.SCONJ);
      }
      boolean finite = grid.is(i, Upos.AUX) || grid.tokens[i].has("VerbForm=Fin");
      if (finite && !grid.tokens[i].relation().equals("acl")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a statement stands already whose source and cue are the clause. */
  private boolean isSettled(int from, int to) {
    return all.stream()
        .filter(Judged::stands)
        .map(Judged::proposal)
        .filter(p -> from <= p.head() && p.head() <= to)
        .anyMatch(p -> !p.source().isNone() && p.source().from() <= from);
  }

  /** The noun for a source, or the name, that leads the phrase; or -1. */
  private int speaker(int from, int to) {
    for (int i = from; i <= to && !grid.is(i, Upos.ADP); i++) {
      if (noun(i) != null) {
        return i;
      }
    }
    return to >= from && grid.is(from, Upos.PROPN) && grid.is(to, Upos.PROPN) ? to : -1;
  }

  private @Nullable SourceWord noun(int i) {
    int first = grid.sentenceFirst(i);
    List<Token> sentence = Arrays.asList(grid.tokens).subList(first, grid.sentenceEnd(i));
    return sources.noun(sentence, i - first);
  }

  /** "[The bill has 40 backers], per {three aides}": not "per hour", nor "per person". */
  private void per(int first, int last) {
    for (int i = Math.max(first + 2, last - LONGEST); i < last; i++) {
      if (words.is(PhraseWords.Role.PER, grid.tokens[i]) && isComma(i - 1)) {
        int main = speaker(i + 1, last);
        boolean unit = main == i + 1 && !grid.is(main, Upos.PROPN) && isOne(main);
        if (main > 0
            && !unit
            && !hasClause(i + 1, last)
            && !hasComma(i + 1, last)
            && hasFinite(begin(first, i - 1), i - 2)
            && !isCue(i)) {
          put(i, new Part(i, i, i, 0), new Part(main, i + 1, last, 0), first, i - 1, last);
        }
        return;
      }
    }
  }

  private boolean isOne(int i) {
    SourceWord noun = noun(i);
    return grid.tokens[i].has("Number=Sing") && noun != null && noun.kind() == SourceKind.ROLE;
  }

  private boolean isCue(int i) {
    return all.stream().anyMatch(each -> each.stands() && each.proposal().head() == i);
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /** What stands before the comma goes to the clause behind it; nobody else reaches beyond. */
  private void put(int head, Part cue, Part source, int first, int comma, int last) {
    all.removeIf(each -> comma < each.proposal().head() && each.proposal().head() <= last);
    for (int i = 0; i < all.size(); i++) {
      Judged each = all.get(i);
      Proposal p = each.proposal();
      Part right = p.right();
      if (first <= p.head() && right.from() < comma && right.to() > comma) {
        Part cut = new Part(right.main(), right.from(), comma - 1, right.log());
        all.set(i, new Judged(with(p, cut), each.chance(), each.stands()));
      }
    }
    Part content = new Part(-1, begin(first, comma), comma - 1, 0);
    all.add(new Judged(new Proposal(head, 0, cue, source, content, Part.none(0)), CHANCE, true));
  }

  private static Proposal with(Proposal p, Part right) {
    return new Proposal(p.head(), p.headLog(), p.cue(), p.source(), p.left(), right);
  }

  /** "The minister was quoted by the Courier as saying that …": the paper has it from her. */
  private void quoted(int first, int last) {
    for (int q = first + 2; q + 2 <= last; q++) {
      boolean passive =
          words.is(PhraseWords.Role.QUOTED, grid.tokens[q])
              && isBe(q - 1)
              && PhraseReader.isNominal(grid.tokens[q - 2]);
      int as = passive ? as(q, last) : -1;
      if (as > 0) {
        relay(first, last, q, as);
        return;
      }
    }
  }

  private int as(int quoted, int last) {
    int i = quoted + 1;
    while (i < last && i - quoted <= LONGEST) {
      if (words.is(PhraseWords.Role.QUOTED_AS, grid.tokens[i])) {
        return grid.is(i + 1, Upos.VERB) ? i : -1;
      }
      i++;
    }
    return -1;
  }

  private void relay(int first, int last, int quoted, int as) {
    int be = quoted - 1;
    int says = as + 1;
    int start = afterComma(first, be);
    boolean before = start > first;
    int by = before ? says + 1 : quoted + 1;
    int end = before ? last : as - 1;
    boolean named = by < end && words.is(PhraseWords.Role.AGENT, grid.tokens[by]);
    if (!opensNominal(start)
        || before == says < last && !(before && named)
        || !named && by != (before ? last + 1 : as)) {
      return;
    }
    all.removeIf(each -> start <= each.proposal().head() && each.proposal().head() <= says);
    Part who = new Part(be - 1, start, be - 1, 0);
    Part left = before ? new Part(-1, begin(first, start - 1), start - 2, 0) : Part.none(0);
    Part right = before ? Part.none(0) : new Part(-1, says + 1, last, 0);
    if (!named) {
      add(quoted, new Part(quoted, be, says, 0), who, left, right);
      return;
    }
    add(says, new Part(says, says, says, 0), who, left, right);
    Part told = new Part(-1, before ? left.from() : start, be - 1, 0);
    Part rest = new Part(-1, as, before ? says : last, 0);
    Part paper = new Part(end, by + 1, end, 0);
    add(quoted, new Part(quoted, be, quoted, 0), paper, told, rest);
  }

  private int afterComma(int first, int to) {
    int start = to - 1;
    while (start > first && !isComma(start - 1)) {
      start--;
    }
    return start;
  }

  private void add(int head, Part cue, Part source, Part left, Part right) {
    all.add(new Judged(new Proposal(head, 0, cue, source, left, right), CHANCE, true));
  }

  private boolean isComma(int i) {
    return grid.tokens[i].form().equals(",");
  }

  private boolean opensNominal(int i) {
    return switch (grid.tokens[i].upos()) {
      case DET, NOUN, PROPN, NUM, ADJ -> true;
      default -> false;
    };
  }
}
