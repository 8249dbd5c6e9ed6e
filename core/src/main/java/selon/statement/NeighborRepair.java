package selon.statement;

import java.util.ArrayList;
import java.util.List;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Mends statements of one sentence that get in each other's way: a source that takes in the next
 * one's ("Selon Ada, Paul affirme"), or the words of a participle behind it, and who is cited taken
 * for who cites ({@link CitedSources}).
 *
 * <p>Linear: each statement meets a fixed number of others.
 */
final class NeighborRepair {

  /** How many statements before and behind are looked at, and how many words before a source. */
  private static final int NEAR = 8;

  private final WordGrid grid;
  private final PhraseWords words;
  private final List<Judged> all;
  private final CitedSources cited;

  private NeighborRepair(WordGrid grid, PhraseWords words, List<Judged> inOrder) {
    this.grid = grid;
    this.words = words;
    this.all = new ArrayList<>(inOrder);
    this.cited = new CitedSources(grid, words, all);
  }

  /** The proposals with those that stand mended; in the order of their cues. */
  static List<Judged> repair(WordGrid grid, PhraseWords words, List<Judged> inOrder) {
    NeighborRepair repair = new NeighborRepair(grid, words, inOrder);
    repair.cited.splitSources();
    repair.contrasted();
    int size = repair.all.size();
    for (int i = 0; i < size; i++) {
      for (int j = Math.max(0, i - NEAR); j < Math.min(size, i + NEAR + 1); j++) {
        if (i != j && repair.areBeside(i, j)) {
          repair.mend(i, j);
        }
      }
    }
    return repair.all;
  }

  private boolean areBeside(int i, int j) {
    Judged one = all.get(i);
    Judged other = all.get(j);
    return one.stands()
        && other.stands()
        && grid.sentence[one.proposal().head()] == grid.sentence[other.proposal().head()];
  }

  private void mend(int i, int j) {
    if (repeats(i, j) || isHollow(at(i), at(j)) || isTurned(at(i), at(j))) {
      all.set(i, new Judged(at(i), all.get(i).chance(), false));
      return;
    }
    apart(i, j);
    widened(i, j);
    cited.mend(i, j);
    quoted(i, j);
  }

  /** "{Un riverain dit avoir} vu": of what somebody says of himself the saying is no source. */
  private boolean repeats(int i, int j) {
    Part source = at(i).source();
    Proposal other = at(j);
    return !source.isNone()
        && source.to() == at(i).cue().from() - 1
        && other.source().from() == source.from()
        && other.source().to() < other.cue().from()
        && other.cue().to() <= source.to()
        && grid.is(source.to(), Upos.AUX);
  }

  /** "{The clerk} claims [I swore]": not "[the clerk claims] {I} swore". */
  private boolean isTurned(Proposal p, Proposal other) {
    Part left = p.left();
    return !left.isNone()
        && p.right().isNone()
        && !p.source().isNone()
        && p.source().to() < p.cue().from()
        && left.to() == p.source().from() - 1
        && left.to() == other.cue().to()
        && other.left().isNone()
        && !other.source().isNone()
        && left.from() <= other.source().from()
        && other.right().from() == p.source().from()
        && other.right().to() >= p.cue().to();
  }

  /** "[The ship fled] after three <warnings>[, {an officer} told reporters]": who speaks, alone. */
  private boolean isHollow(Proposal p, Proposal other) {
    Part right = p.right();
    return p.left().isNone()
        && !right.isNone()
        && !other.source().isNone()
        && !other.left().isNone()
        && other.left().from() <= p.cue().from()
        && other.left().to() < right.to()
        && right.from() <= other.first()
        && other.last() <= right.to()
        && grid.mark[right.from()] == 0
        && grid.is(other.first() - 1, ",")
        && other.first() - p.cue().to() == 2
        && !grid.hasVerb(other.last() + 1, right.to());
  }

  /** A source ends before the comma behind which another statement begins. */
  private void apart(int i, int j) {
    Proposal p = at(i);
    Proposal other = at(j);
    Part source = p.source();
    if (source.isNone()) {
      return;
    }
    if (isFrame(p) && beginsWith(other, source)) {
      Part rest = other.source();
      int from = source.to() + 2;
      Part own = Part.of(grid.firstNominal(from, rest.to()), from, rest.to());
      put(j, other.withSource(own));
      return;
    }
    boolean cue = source.from() < other.cue().from() && other.cue().from() <= source.to();
    boolean both = isFrame(p) && source.meets(other.source());
    int inner = cue ? other.cue().from() : both ? other.source().main() : -1;
    // what the participle holds may have been taken for the noun that leads
    boolean led = source.main() < inner;
    int comma = inner < 0 ? -1 : commaBefore(inner, led ? source.main() : source.from());
    if (comma < 0 || !cue && other.cue().from() < comma) {
      return;
    }
    int main = led ? source.main() : grid.firstNominal(source.from(), comma - 1);
    put(i, p.withSource(Part.of(main, source.from(), comma - 1)));
    if (!cue && other.source().from() < comma) {
      Part rest = Part.of(other.source().main(), comma + 1, other.source().to());
      put(j, other.withSource(rest));
    }
  }

  /** "selon le préfet, Ada a dit": whether the other's source takes in this one and more. */
  private boolean beginsWith(Proposal other, Part source) {
    return other.source().from() == source.from()
        && other.source().to() > source.to() + 1
        && grid.is(source.to() + 1, ",")
        && other.source().to() < other.cue().from();
  }

  private int commaBefore(int i, int least) {
    int at = i - 1;
    while (at > least && !grid.is(at, ",")) {
      at--;
    }
    return at > least ? at : -1;
  }

  /** "Selon X, Y affirme que …": the frame holds all of what Y does. */
  private void widened(int i, int j) {
    Proposal p = at(i);
    Proposal other = at(j);
    boolean skips =
        isFrame(p)
            && !p.right().isNone()
            && !other.source().isNone()
            && other.source().from() < other.cue().from()
            && p.right().from() > other.cue().to()
            && p.right().to() >= other.right().to()
            && other.source().from() - p.source().to() == 2
            && grid.is(p.source().to() + 1, ",");
    if (skips) {
      Part all = Part.of(other.source().from(), p.right().to());
      put(i, p.withContent(p.left(), all));
    }
  }

  /** "The paper quoted Crane as saying that …": the one who is quoted says it. */
  private void quoted(int i, int j) {
    Proposal p = at(i);
    Proposal other = at(j);
    int as = p.cue().from() - 1;
    int from = other.cue().to() + 1;
    boolean quotes =
        as > from
            && words.is(Role.QUOTED_AS, grid.tokens[as])
            && grid.isNominal(as - 1)
            && !p.source().isNone()
            && p.source().meets(other.source())
            && p.source().to() < from
            && other.right().from() == from
            && grid.tokens[p.head()].has("VerbForm=Part");
    if (quotes) {
      put(i, p.withSource(Part.of(as - 1, from, as - 1)));
    }
  }

  /** "1,800 fish died, not 18,000 as {the Lantern} reported": what it reported is the 18,000. */
  private void contrasted() {
    for (int i = 0; i < all.size(); i++) {
      Proposal p = at(i);
      Part source = p.source();
      int as = all.get(i).stands() && !source.isNone() ? source.from() - 1 : -1;
      if (as > 1
          && p.cue().from() == source.to() + 1
          && words.is(Role.QUOTED_AS, grid.tokens[as])) {
        int not = as - 1;
        while (not > grid.sentenceFirst(as) && as - not <= NEAR && !isNegation(not)) {
          not--;
        }
        if (isNegation(not) && p.left().to() < not && not < as - 1) {
          Part said = Part.of(not + 1, as - 1);
          put(i, p.withContent(said, Part.NONE));
        }
      }
    }
  }

  private boolean isNegation(int i) {
    return grid.tokens[i].has("Polarity=Neg");
  }

  /** A preposition with the source behind it. */
  private boolean isFrame(Proposal p) {
    return grid.isCue(p.head(), CueClass.Part.ADP) && p.source().from() == p.cue().to() + 1;
  }

  private Proposal at(int i) {
    return all.get(i).proposal();
  }

  private void put(int i, Proposal proposal) {
    all.set(i, new Judged(proposal, all.get(i).chance(), true));
  }
}
