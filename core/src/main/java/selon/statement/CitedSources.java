package selon.statement;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Tells who is cited from who cites: "the paper, citing officials, reports that …", "citing
 * officials, the paper reports that …", "…, the paper reports, citing officials".
 */
final class CitedSources {

  private final WordGrid grid;
  private final PhraseWords words;

  /** Those of an article, in the order of their cues. */
  private final List<Judged> all;

  CitedSources(WordGrid grid, PhraseWords words, List<Judged> all) {
    this.grid = grid;
    this.words = words;
    this.all = all;
  }

  /** "{The Herald, citing officials,} said": a source that takes in whom it cites. */
  void splitSources() {
    NavigableMap<Integer, Judged> byCue = new TreeMap<>();
    all.forEach(each -> byCue.put(each.proposal().head(), each));
    for (Judged one : all) {
      Part source = one.proposal().source();
      boolean known = one.stands() && one.equals(byCue.get(one.proposal().head()));
      int cue = known && !source.isNone() ? citing(source) : -1;
      if (cue > 0) {
        cite(one, cue, byCue);
      }
    }
    all.clear();
    all.addAll(byCue.values());
  }

  /** The participle behind a comma, of which whom it cites is all that follows; or -1. */
  private int citing(Part source) {
    for (int i = source.from() + 2; i < source.to(); i++) {
      if (words.is(Role.CITING, grid.tokens[i])
          && grid.is(i - 1, ",")
          && !grid.hasVerb(i + 1, source.to())) {
        return i;
      }
    }
    return -1;
  }

  private void cite(Judged one, int cue, Map<Integer, Judged> byCue) {
    Proposal p = one.proposal();
    Part source = p.source();
    int to = grid.is(source.to(), Upos.PUNCT) ? source.to() - 1 : source.to();
    if (to <= cue) {
      return;
    }
    Part own = Part.of(grid.firstNominal(source.from(), cue - 2), source.from(), cue - 2);
    byCue.put(p.head(), new Judged(p.withSource(own), one.chance(), true));
    Part named = Part.of(cue + 1, to);
    Part cited = Part.of(lastNoun(named), cue + 1, to);
    Proposal inner =
        new Proposal(cue, p.headLog(), Part.of(cue, cue, cue), cited, p.left(), p.right());
    byCue.put(cue, new Judged(inner, one.chance(), true));
  }

  /**
   * "The paper, citing officials, reports that …", "citing officials, the paper reports that …",
   * "…, the paper reports, citing officials": they are the ones who are cited.
   */
  void mend(int i, int j) {
    Proposal p = at(i);
    Proposal other = at(j);
    if (swallows(p, other)) {
      put(i, p.withContent(other.left(), other.right()));
      return;
    }
    Part named = p.right();
    boolean cites =
        words.is(Role.CITING, grid.tokens[p.cue().from()])
            && named.from() == p.cue().to() + 1
            && !grid.hasVerb(named.from(), named.to())
            && grid.mark[named.from()] != 1
            && !other.source().isNone()
            && (behind(p, other) || ahead(p, other));
    if (!cites) {
      return;
    }
    Part source = Part.of(lastNoun(named), named.from(), named.to());
    if (!other.right().isNone() && other.right().from() > named.to()) {
      put(i, p.withSource(source).withContent(p.left(), other.right()));
    } else if (other.right().isNone()
        && !other.left().isNone()
        && other.cue().to() < p.cue().from()) {
      put(i, p.withSource(source).withContent(other.left(), Part.NONE));
    }
  }

  /** "[…, the paper said,] citing {officials}": who cites is no part of what they said. */
  private boolean swallows(Proposal citing, Proposal other) {
    Part left = other.left();
    Part right = other.right();
    boolean names =
        words.is(Role.CITING, grid.tokens[citing.cue().from()])
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
    return !source.isNone() && source.to() < citing.cue().from() && source.meets(other.source());
  }

  private boolean ahead(Proposal citing, Proposal other) {
    int comma = citing.right().to() + 1;
    return citing.cue().from() == grid.sentenceFirst(citing.head())
        && other.source().from() == comma + 1
        && grid.is(comma, ",");
  }

  private int lastNoun(Part part) {
    int noun = part.to();
    while (noun > part.from() && !grid.isNominal(noun)) {
      noun--;
    }
    return noun;
  }

  private Proposal at(int i) {
    return all.get(i).proposal();
  }

  private void put(int i, Proposal proposal) {
    all.set(i, new Judged(proposal, all.get(i).chance(), true));
  }
}
