package selon.statement;

import selon.statement.Proposal.Part;

/** One family of set phrases in one article: adds its statements to those known, or mends them. */
abstract class PhraseRule extends PhraseStep {

  final JudgedCues cues;

  PhraseRule(PhrasePieces pieces, JudgedCues cues) {
    super(pieces);
    this.cues = cues;
  }

  /** Reads the phrase that this token marks, if it marks one. */
  abstract void at(int i);

  /** The words of a frame that begins here: "according to". */
  final Part frame(int i) {
    return Part.of(i, i, grid.lastOfEntry(i));
  }
}
