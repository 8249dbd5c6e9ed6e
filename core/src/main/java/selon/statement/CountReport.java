package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Who counts answers for the figure: "{La police} a compté [300 manifestants]", "{les syndicats} en
 * ont dénombré [900]". Only of those whose trade it is to count others: a club that "counts 300
 * members" has them.
 */
final class CountReport extends PhraseRule {

  /** How many words may blur the figure: "un peu plus de". */
  private static final int BLUR = 4;

  /** How long what is counted may be. */
  private static final int LONGEST = 30;

  CountReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int verb) {
    String lemma = grid.tokens[verb].lemma();
    boolean counts = grid.is(verb, Upos.VERB) && is(Role.COUNTING, lemma);
    int first = counts ? groupFirst(verb) : -1;
    int figure = verb + 1;
    if (first <= grid.sentenceFirst(verb) || !opensFigure(figure)) {
      return;
    }
    boolean ofThem = is(Role.OF_IT, first - 1);
    if (first == verb && !ofThem && is(Role.HAVING, lemma)) {
      cues.remove(verb); // "le club compte 300 membres"
      return;
    }
    Part source = counter(ofThem ? first - 1 : first);
    int to = source.isNone() ? -1 : figureEnd(figure);
    if (to >= figure) {
      cues.put(Part.of(verb, first, verb), source, Part.NONE, Part.of(figure, to));
    }
  }

  /** The auxiliary of the past, or the finite verb itself; -1 for any other form. */
  private int groupFirst(int verb) {
    int at = verb - 1;
    while (at > grid.sentenceFirst(verb) && grid.is(at, Upos.ADV) && verb - at <= 2) {
      at--;
    }
    if (at >= 0 && is(Role.HAVE, grid.tokens[at].lemma()) && grid.isFinite(at)) {
      return at;
    }
    return grid.isFinite(verb) ? verb : -1;
  }

  /** Who stands before the verb, if it is somebody who counts: "la police", "la police, elle,". */
  private Part counter(int verb) {
    boolean aside =
        verb - 3 > grid.sentenceFirst(verb - 1)
            && grid.is(verb - 1, ",")
            && grid.is(verb - 2, Upos.PRON)
            && grid.is(verb - 3, ",");
    int end = aside ? verb - 3 : verb;
    Part phrase = end > 0 ? nouns.endingBefore(end) : Part.NONE;
    return !phrase.isNone() && is(Role.COUNTER, grid.tokens[phrase.main()].lemma())
        ? phrase
        : Part.NONE;
  }

  /** "300", "près de 300", "une centaine". */
  private boolean opensFigure(int from) {
    int end = Math.min(grid.sentenceEnd(from - 1), from + BLUR + 1);
    for (int i = from; i < end; i++) {
      if (grid.is(i, Upos.NUM) || is(Role.SHARE, grid.tokens[i].lemma())) {
        return true;
      }
      boolean blurs = grid.is(i, Upos.ADV) || grid.is(i, Upos.ADP) || grid.is(i, Upos.DET);
      if (!blurs && !grid.is(i, Upos.ADJ)) {
        return false;
      }
    }
    return false;
  }

  /** Up to a mark, or to where the next one counts: "et les syndicats 900", "contre 900". */
  private int figureEnd(int from) {
    int end = Math.min(grid.sentenceEnd(from - 1), from + LONGEST);
    int to = from;
    while (to < end && !grid.is(to, Upos.PUNCT) && !joins(to)) {
      to++;
    }
    return to < end || to == grid.sentenceEnd(from - 1) ? to - 1 : -1;
  }

  private boolean joins(int i) {
    return grid.is(i, Upos.CCONJ) && !grid.is(i + 1, Upos.NUM) || is(Role.AGAINST, i);
  }
}
