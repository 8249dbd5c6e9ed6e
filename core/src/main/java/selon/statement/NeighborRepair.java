package selon.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Mends statements of one sentence that get in each other's way: a source that takes in the next
 * one's, or the words of a participle behind it ("Selon Ada, Paul affirme", "the paper, citing
 * officials, reports"), and who is cited taken for who cites.
 *
 * <p>Linear: each statement meets a fixed number of others.
 */
final class NeighborRepair {

  /** How many statements before and behind are looked at. */
  private static final int NEAR = 8;

  private final WordGrid grid;
  private final PhraseWords words;
  private final List<Judged> all;

  private NeighborRepair(WordGrid grid, PhraseWords words, List<Judged> all) {
    this.grid = grid;
    this.words = words;
    this.all = new ArrayList<>(all);
  }

  /** The proposals with those that stand mended; in the order of their cues. */
  static List<Judged> repair(WordGrid grid, PhraseWords words, List<Judged> inOrder) {
    NeighborRepair repair = new NeighborRepair(grid, words, inOrder);
    repair.citing();
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

  /** "1,800 fish died, not 18,000 as {the Lantern} reported": what it reported is the 18,000. */
  private void contrasted() {
    for (int i = 0; i < all.size(); i++) {
      Proposal p = at(i);
      Part source = p.source();
      int as = all.get(i).stands() && !source.isNone() ? source.from() - 1 : -1;
      if (as > 1
          && p.cue().from() == source.to() + 1
          && words.is(PhraseWords.Role.QUOTED_AS, grid.tokens[as])) {
        int not = as - 1;
        while (not > grid.sentenceFirst(as) && as - not <= NEAR && !isNegation(not)) {
          not--;
        }
        if (isNegation(not) && p.left().to() < not && not < as - 1) {
          Part said = new Part(-1, not + 1, as - 1, 0);
          put(i, new Proposal(p.head(), p.headLog(), p.cue(), source, said, Part.none(0)));
        }
      }
    }
  }

  private boolean isVerb(int i) {
    return grid.is(i, Upos.VERB) || grid.is(i, Upos.AUX);
  }

  private boolean isNegation(int i) {
    return grid.tokens[i].has("Polarity=Neg");
  }

  /** "{The Herald, citing officials,} said": a source that takes in whom it cites. */
  private void citing() {
    for (Judged one : List.copyOf(all)) {
      Part source = one.proposal().source();
      int cue = one.stands() && !source.isNone() ? citing(source) : -1;
      if (cue > 0) {
        cite(one, cue);
      }
    }
  }

  /** The participle behind a comma, of which whom it cites is all that follows; or -1. */
  private int citing(Part source) {
    for (int i = source.from() + 2; i < source.to(); i++) {
      if (words.is(PhraseWords.Role.CITING, grid.tokens[i])
          && grid.tokens[i - 1].form().equals(",")
          && !hasVerb(new Part(-1, i + 1, source.to(), 0))) {
        return i;
      }
    }
    return -1;
  }

  private void cite(Judged one, int cue) {
    Proposal p = one.proposal();
    Part source = p.source();
    int to = grid.is(source.to(), Upos.PUNCT) ? source.to() - 1 : source.to();
    if (to <= cue) {
      return;
    }
    Part own = new Part(firstNoun(source.from(), cue - 2), source.from(), cue - 2, 0);
    put(all.indexOf(one), with(p, own, p.right()));
    all.removeIf(other -> other.proposal().head() == cue);
    Part named = new Part(-1, cue + 1, to, 0);
    Part cited = new Part(lastNoun(named), cue + 1, to, 0);
    Proposal inner =
        new Proposal(cue, p.headLog(), new Part(cue, cue, cue, 0), cited, p.left(), p.right());
    int at = 0;
    while (at < all.size() && all.get(at).proposal().head() < cue) {
      at++;
    }
    all.add(at, new Judged(inner, one.chance(), true));
  }

  private boolean areBeside(int i, int j) {
    Judged one = all.get(i);
    Judged other = all.get(j);
    return one.stands()
        && other.stands()
        && grid.sentence[one.proposal().head()] == grid.sentence[other.proposal().head()];
  }

  private void mend(int i, int j) {
    apart(i, j);
    widened(i, j);
    cited(i, j);
    quoted(i, j);
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
      Part own = new Part(firstNoun(from, rest.to()), from, rest.to(), 0);
      put(j, with(other, own, other.right()));
      return;
    }
    boolean cue = source.from() < other.cue().from() && other.cue().from() <= source.to();
    boolean both = isFrame(p) && meets(source, other.source());
    int inner = cue ? other.cue().from() : both ? other.source().main() : -1;
    // what the participle holds may have been taken for the noun that leads
    boolean led = source.main() < inner;
    int comma = inner < 0 ? -1 : commaBefore(inner, led ? source.main() : source.from());
    if (comma < 0 || !cue && other.cue().from() < comma) {
      return;
    }
    int main = led ? source.main() : firstNoun(source.from(), comma - 1);
    put(i, with(p, new Part(main, source.from(), comma - 1, 0), p.right()));
    if (!cue && other.source().from() < comma) {
      Part rest = new Part(other.source().main(), comma + 1, other.source().to(), 0);
      put(j, with(other, rest, other.right()));
    }
  }

  /** "selon le préfet, Ada a dit": whether the other's source takes in this one and more. */
  private boolean beginsWith(Proposal other, Part source) {
    return other.source().from() == source.from()
        && other.source().to() > source.to() + 1
        && grid.tokens[source.to() + 1].form().equals(",")
        && other.source().to() < other.cue().from();
  }

  private int firstNoun(int from, int to) {
    int noun = from;
    while (noun < to && !PhraseReader.isNominal(grid.tokens[noun])) {
      noun++;
    }
    return noun;
  }

  private static boolean meets(Part one, Part other) {
    return !other.isNone() && one.from() <= other.to() && other.from() <= one.to();
  }

  private int commaBefore(int i, int least) {
    int at = i - 1;
    while (at > least && !grid.tokens[at].form().equals(",")) {
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
            && grid.tokens[p.source().to() + 1].form().equals(",");
    if (skips) {
      Part all = new Part(-1, other.source().from(), p.right().to(), 0);
      put(i, with(p, p.source(), all));
    }
  }

  /**
   * "The paper, citing officials, reports that …", "citing officials, the paper reports that …",
   * "…, the paper reports, citing officials": they are the ones who are cited.
   */
  private void cited(int i, int j) {
    Proposal p = at(i);
    Proposal other = at(j);
    if (swallows(p, other)) {
      put(i, new Proposal(p.head(), p.headLog(), p.cue(), p.source(), other.left(), other.right()));
      return;
    }
    Part named = p.right();
    boolean cites =
        words.is(PhraseWords.Role.CITING, grid.tokens[p.cue().from()])
            && named.from() == p.cue().to() + 1
            && !hasVerb(named)
            && grid.mark[named.from()] != 1
            && !other.source().isNone()
            && (behind(p, other) || ahead(p, other));
    if (!cites) {
      return;
    }
    Part source = new Part(lastNoun(named), named.from(), named.to(), 0);
    if (!other.right().isNone() && other.right().from() > named.to()) {
      put(i, with(p, source, other.right()));
    } else if (other.right().isNone()
        && !other.left().isNone()
        && other.cue().to() < p.cue().from()) {
      put(i, new Proposal(p.head(), p.headLog(), p.cue(), source, other.left(), Part.none(0)));
    }
  }

  /** "[…, the paper said,] citing {officials}": who cites is no part of what they said. */
  private boolean swallows(Proposal citing, Proposal other) {
    Part left = other.left();
    Part right = other.right();
    boolean names =
        words.is(PhraseWords.Role.CITING, grid.tokens[citing.cue().from()])
            && citing.source().from() == citing.cue().to() + 1;
    boolean before =
        right.isNone()
            && !left.isNone()
            && left.from() == citing.left().from()
            && left.to() < other.cue().from()
            && other.cue().to() <= citing.left().to();
    boolean behind =
        left.isNone()
            && !right.isNone()
            && right.to() == citing.right().to()
            && other.source().from() == citing.right().from()
            && other.cue().to() < right.from();
    return names && (before || behind);
  }

  private static boolean behind(Proposal citing, Proposal other) {
    Part source = citing.source();
    return !source.isNone() && source.to() < citing.cue().from() && meets(source, other.source());
  }

  private boolean ahead(Proposal citing, Proposal other) {
    int comma = citing.right().to() + 1;
    return citing.cue().from() == grid.sentenceFirst(citing.head())
        && other.source().from() == comma + 1
        && grid.tokens[comma].form().equals(",");
  }

  /** "The paper quoted Crane as saying that …": the one who is quoted says it. */
  private void quoted(int i, int j) {
    Proposal p = at(i);
    Proposal other = at(j);
    int as = p.cue().from() - 1;
    int from = other.cue().to() + 1;
    boolean quotes =
        as > from
            && words.is(PhraseWords.Role.QUOTED_AS, grid.tokens[as])
            && PhraseReader.isNominal(grid.tokens[as - 1])
            && !p.source().isNone()
            && meets(p.source(), other.source())
            && p.source().to() < from
            && other.right().from() == from
            && grid.tokens[p.head()].has("VerbForm=Part");
    if (quotes) {
      put(i, with(p, new Part(as - 1, from, as - 1, 0), p.right()));
    }
  }

  private boolean hasVerb(Part part) {
    for (int i = part.from(); i <= part.to(); i++) {
      if (isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private int lastNoun(Part part) {
    int noun = part.to();
    while (noun > part.from() && !PhraseReader.isNominal(grid.tokens[noun])) {
      noun--;
    }
    return noun;
  }

  /** A preposition with the source behind it. */
  private boolean isFrame(Proposal p) {
    @Nullable CueMatch entry = grid.cue[p.head()];
    return entry != null
        && entry.cue().part() == CueClass.Part.ADP
        && p.source().from() == p.cue().to() + 1;
  }

  private Proposal at(int i) {
    return all.get(i).proposal();
  }

  private void put(int i, Proposal proposal) {
    all.set(i, new Judged(proposal, all.get(i).chance(), true));
  }

  private static Proposal with(Proposal p, Part source, Part right) {
    return new Proposal(p.head(), p.headLog(), p.cue(), source, p.left(), right);
  }
}
