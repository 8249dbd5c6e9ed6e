package selon.statement;

import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Mends sources with half of a name, with a preposition at their end, or far from the pronoun that
 * speaks.
 */
final class WholeSources {

  /** How many words a name gets back at either end. */
  private static final int NAME = 3;

  private final WordGrid grid;

  WholeSources(WordGrid grid) {
    this.grid = grid;
  }

  /** The source with all of its name, and no preposition or article behind it. */
  Part of(Proposal p) {
    Part source = p.source();
    if (source.isNone()) {
      return source;
    }
    int relative = p.cue().from() - 1;
    if (isSubjectBeyond(relative, p)) {
      return Part.of(relative, relative, relative);
    }
    int from = source.from();
    int to = source.to();
    while (to > source.main() && hangs(to)) {
      to--;
    }
    int most = Math.min(grid.sentenceEnd(to), to + 1 + NAME);
    while (to + 1 < most && isFree(p, to + 1) && isOneName(to, to + 1)) {
      to++;
    }
    int least = Math.max(grid.sentenceFirst(from), from - NAME);
    while (from > least && isFree(p, from - 1) && isOneName(from - 1, from)) {
      from--;
    }
    from = withHalf(p, from);
    to = withNumber(to);
    to = withNameBehind(p, to);
    int main = grid.is(source.main(), Upos.NUM) ? from : source.main();
    return new Part(main, withFirst(p, from), withSecond(p, to), source.log());
  }

  /** "TRT-1", of which the number was found, "The Evening Lamp", of which the last word was. */
  private int withHalf(Proposal p, int from) {
    int at = from;
    int least = Math.max(grid.sentenceFirst(from), from - NAME);
    while (at - 2 >= least
        && isHyphen(at - 1)
        && isFree(p, at - 2)
        && !grid.is(at - 2, Upos.PUNCT)) {
      at -= 2;
    }
    while (at - 1 >= least && isFree(p, at - 1) && isOfName(at - 1, at)) {
      at--;
    }
    boolean article = at < from && at > least && grid.is(at - 1, Upos.DET) && isFree(p, at - 1);
    return article ? at - 1 : at;
  }

  private int withNumber(int to) {
    boolean number = to + 2 < grid.sentenceEnd(to) && isHyphen(to + 1) && grid.is(to + 2, Upos.NUM);
    return number ? to + 2 : to;
  }

  /** "{Head} of planning Ada Crane told": up to the verb, where a name stands before it. */
  private int withNameBehind(Proposal p, int to) {
    int last = p.cue().from() - 1;
    if (last - to < 2
        || last - to > NAME + 2
        || p.source().from() > last
        || !grid.is(to + 1, "of")
        || !grid.is(last, Upos.PROPN)
        || !grid.is(last - 1, Upos.PROPN)) {
      return to;
    }
    for (int i = to + 2; i < last - 1; i++) {
      boolean within = grid.shape[i] == 0 && !grid.isFinite(i) && !grid.is(i, Upos.PUNCT);
      if (!within || !isFree(p, i)) {
        return to;
      }
    }
    return last;
  }

  /** A hyphen with no space beside it. */
  private boolean isHyphen(int i) {
    return grid.is(i, "-")
        && i + 1 < grid.size
        && grid.tokens[i - 1].span().end() == grid.tokens[i].span().start()
        && grid.tokens[i].span().end() == grid.tokens[i + 1].span().start();
  }

  /** A noun in capitals before a name that it goes with. */
  private boolean isOfName(int noun, int name) {
    return grid.is(noun, Upos.NOUN)
        && grid.shape[noun] == 2
        && grid.is(name, Upos.PROPN)
        && (grid.head[noun] == name || grid.head[noun] == grid.head[name])
        && grid.quote[noun] == grid.quote[name];
  }

  /** "The unions deny it, says {Ada Crane}, {who} adds that": not somebody before another verb. */
  private boolean isSubjectBeyond(int relative, Proposal p) {
    return relative > p.source().to()
        && grid.subject[p.head()] == relative
        && grid.tokens[relative].has("PronType=Rel")
        && grid.sentence[p.source().to()] == grid.sentence[relative]
        && (grid.hasFinite(p.source().to() + 1, relative - 1) || isApart(p.source(), relative));
  }

  /**
   * "{La rumeur}, partie d'un compte {qui} prétendait": the clause goes with the noun before it.
   */
  private boolean isApart(Part source, int relative) {
    return grid.commas(source.to() + 1, relative - 1) > 0 && grid.is(relative - 1, Upos.NOUN);
  }

  /** "The mayor, Ada Crane, and the prefect promised": to the end of the second subject. */
  private int withSecond(Proposal p, int to) {
    int second = p.cue().from() - 1;
    boolean joined =
        to + 3 <= second
            && second - to <= NAME + 2
            && grid.is(to + 1, ",")
            && grid.is(to + 2, Upos.CCONJ)
            && grid.isNominal(second)
            && p.left().isNone()
            && (grid.head[second] == p.source().main()
                || grid.head[second] == p.head() && grid.subject[p.head()] == p.source().main());
    return joined ? second : to;
  }

  /** "La maire, Anne Morel, et le préfet ont promis": from the first of two subjects on. */
  private int withFirst(Proposal p, int from) {
    int first = grid.subject[p.head()];
    boolean joined =
        from > 0
            && first >= 0
            && first < from - 1
            && from <= p.cue().from()
            && grid.is(from - 1, Upos.CCONJ)
            && grid.head[p.source().main()] == p.head()
            && grid.isNominal(first)
            && grid.tokens[p.source().main()].relation().startsWith("nsubj");
    // "residents and {an official} said"
    joined |=
        from > 1
            && first == from - 2
            && from <= p.cue().from()
            && grid.is(from - 1, Upos.CCONJ)
            && grid.isNominal(first)
            && isFree(p, first)
            && grid.head[p.source().main()] == first
            && grid.tokens[p.source().main()].relation().startsWith("conj");
    return joined ? Math.min(first, grid.first[first]) : from;
  }

  private boolean hangs(int i) {
    return grid.is(i, Upos.ADP) || grid.is(i, Upos.DET) || grid.is(i, Upos.CCONJ);
  }

  private boolean isFree(Proposal p, int i) {
    return !(p.cue().from() <= i && i <= p.cue().to()) && !JudgeFeatures.holds(p, i);
  }

  /** Whether two tokens beside each other are words of one name. */
  private boolean isOneName(int one, int other) {
    if (!grid.is(one, Upos.PROPN) || grid.quote[one] != grid.quote[other]) {
      return false;
    }
    boolean bound =
        grid.head[one] == other
            || grid.head[other] == one
            || grid.head[one] == grid.head[other] && grid.head[one] >= 0;
    return grid.is(other, Upos.PROPN) ? bound : isLastName(other);
  }

  /** "According to Paul Reeve:", of which the tagger makes a verb. */
  private boolean isLastName(int i) {
    boolean odd = grid.is(i, Upos.VERB) || grid.is(i, Upos.X) || grid.is(i, Upos.ADV);
    return odd
        && grid.shape[i] == 2
        && (i + 1 >= grid.sentenceEnd(i) || grid.is(i + 1, Upos.PUNCT));
  }
}
