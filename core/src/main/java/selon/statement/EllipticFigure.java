package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * A second count that leaves out the words of the first: "300 manifestants selon la police, {les
 * syndicats} [900]", "la police a compté 300 marcheurs, {les organisateurs} [près de 900]", "…,
 * contre [900] pour {les syndicats}". Only behind a figure that somebody answers for, and of those
 * whose trade it is to count. Without such a word it has no cue.
 */
final class EllipticFigure extends PhraseRule {

  /** How many words may name who counts. */
  private static final int LONGEST = 10;

  /** How many words may blur the figure: "un peu plus de". */
  private static final int BLUR = 4;

  /** How many words of what is counted may stand behind its figure. */
  private static final int COUNTED = 4;

  /** How many words of what is counted may stand between its figure and who answers for it. */
  private static final int NEAR = 6;

  /** How far before the joint a verb may stand that counts. */
  private static final int REACH = 40;

  private final Numerals numerals;

  EllipticFigure(PhrasePieces pieces, JudgedCues cues, Numerals numerals) {
    super(pieces, cues);
    this.numerals = numerals;
  }

  @Override
  void at(int joint) {
    boolean joins = grid.is(joint, ",") || grid.is(joint, Upos.CCONJ);
    int from = joint + 1;
    if (!joins || grid.depth[joint] > 0 || joint == grid.sentenceFirst(joint)) {
      return;
    }
    if (is(Role.AGAINST, from)) {
      against(joint, from + 1);
      return;
    }
    int figure = figure(from);
    int main = figure < 0 ? -1 : counter(from, figure);
    int to = main < 0 ? -1 : figureEnd(figure);
    if (main >= 0 && to >= figure && (endsCount(joint) || endsFrame(joint))) {
      Part source = Part.of(main, from, beforeAside(figure) - 1);
      cues.put(Part.of(joint, joint, joint), source, Part.NONE, Part.of(figure, to));
    }
  }

  /**
   * "…, contre [900] pour {les organisateurs}": what stands before the figure's counter is a cue.
   */
  private void against(int joint, int figure) {
    int end = grid.sentenceEnd(joint);
    int pour = figure + 1;
    while (pour < Math.min(end, figure + NEAR) && !grid.isCue(pour, CueClass.Part.ADP)) {
      pour++;
    }
    int from = grid.lastOfEntry(Math.min(pour, end - 1)) + 1;
    Part source = from < end && opensFigure(figure, pour) ? nouns.startingAt(from) : Part.NONE;
    boolean counts = !source.isNone() && counter(from, source.to() + 1) == source.main();
    if (counts && clauses.isEnd(source.to() + 1) && (endsCount(joint) || endsFrame(joint))) {
      cues.put(frame(pour), source, Part.of(figure, pour - 1), Part.NONE);
    }
  }

  /** Where the figure begins behind the noun phrase that begins here; -1 if there is none. */
  private int figure(int from) {
    int end = Math.min(grid.sentenceEnd(from - 1), from + LONGEST);
    for (int i = from + 1; i < end && mayStandBefore(i); i++) {
      if (opensFigure(i, end)) {
        return i;
      }
    }
    return -1;
  }

  /** In "les syndicats, eux, 900" commas set the pronoun off. */
  private boolean mayStandBefore(int i) {
    boolean aside =
        grid.is(i, ",") && (grid.is(i - 1, Upos.PRON) || i + 1 < grid.size && isPronoun(i + 1));
    return aside || isPronoun(i) || !grid.is(i, Upos.PUNCT) && !grid.isVerb(i);
  }

  private boolean isPronoun(int i) {
    return grid.is(i, Upos.PRON) && !grid.tokens[i].has("PronType=Rel");
  }

  private boolean opensFigure(int from, int end) {
    boolean first = true;
    for (int i = from; i < Math.min(end, from + BLUR + 1); i++) {
      if (numerals.isNumber(grid.tokens[i])) {
        return true;
      }
      boolean blurs = grid.is(i, Upos.ADV) || grid.is(i, Upos.ADP) || grid.is(i, Upos.DET);
      if (!blurs || first && is(Role.OF, i)) {
        return false;
      }
      first = false;
    }
    return false;
  }

  /** The noun for who counts; -1 if it is none of those who do. */
  private int counter(int from, int figure) {
    if (!grid.is(from, Upos.DET)) {
      return -1;
    }
    int main = grid.firstNominal(from, figure - 1);
    boolean counts =
        main < figure
            && grid.isNominal(main)
            && (is(Role.COUNTER, grid.tokens[main].lemma())
                || is(Role.COUNTER, grid.tokens[main].form()));
    return counts ? main : -1;
  }

  private int beforeAside(int figure) {
    boolean aside = grid.is(figure - 1, ",") && grid.is(figure - 3, ",");
    return aside ? figure - 3 : figure;
  }

  /** The last token of the figure with what is counted, if the clause ends there; else -1. */
  private int figureEnd(int figure) {
    int end = grid.sentenceEnd(figure);
    int to = figure;
    while (to < end && !numerals.isNumber(grid.tokens[to])) {
      to++;
    }
    int most = Math.min(end, to + COUNTED + 1);
    while (to < most && !grid.is(to, Upos.PUNCT) && !grid.is(to, Upos.CCONJ)) {
      if (grid.isFinite(to)) {
        return -1;
      }
      to++;
    }
    return to == most && to < end ? -1 : to - 1;
  }

  /** Whether what somebody counts ends here: "a compté 300 marcheurs". */
  private boolean endsCount(int joint) {
    int first = Math.max(grid.sentenceFirst(joint), joint - REACH);
    for (Judged each : List.copyOf(cues.between(first, joint - 1))) {
      Proposal p = each.proposal();
      Part right = p.right();
      boolean counts =
          each.stands()
              && is(Role.COUNTING, grid.tokens[p.head()].lemma())
              && !p.source().isNone()
              && right.from() < joint
              && right.to() >= joint - 1;
      if (counts) {
        cues.put(p.cue(), p.source(), p.left(), Part.of(right.from(), joint - 1));
        return true;
      }
    }
    return false;
  }

  /** Whether the one who answers for a figure ends here: "300 marcheurs selon la police". */
  private boolean endsFrame(int joint) {
    int frame = joint - 1;
    int least = Math.max(grid.sentenceFirst(joint), joint - LONGEST);
    while (frame > least && !grid.isFrame(frame)) {
      frame--;
    }
    if (!grid.isFrame(frame) || !hasFigureBefore(frame)) {
      return false;
    }
    Part source = nouns.startingAt(grid.lastOfEntry(frame) + 1);
    if (source.isNone() || source.to() != joint - 1) {
      return false;
    }
    @Nullable Proposal known = cues.standing(frame);
    Part content =
        known == null || known.left().isNone()
            ? Part.of(clauses.start(frame), frame - 1)
            : known.left();
    cues.put(frame(frame), source, content, Part.NONE);
    return true;
  }

  private boolean hasFigureBefore(int frame) {
    int least = Math.max(grid.sentenceFirst(frame), frame - NEAR);
    for (int i = frame - 1; i >= least && !grid.is(i, Upos.PUNCT); i--) {
      if (numerals.isNumber(grid.tokens[i])) {
        return true;
      }
    }
    return false;
  }
}
