package selon.statement;

import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/** One family of set phrases in one article: adds its statements to those known, or mends them. */
abstract class PhraseRule {

  final WordGrid grid;
  final VerbGroups verbs;
  final TimePhrases times;
  final NounPhrases nouns;
  final ClauseBounds clauses;
  final JudgedCues cues;
  private final PhraseWords words;

  PhraseRule(PhrasePieces pieces, JudgedCues cues) {
    this.grid = pieces.grid();
    this.words = pieces.words();
    this.verbs = pieces.verbs();
    this.times = pieces.times();
    this.nouns = pieces.nouns();
    this.clauses = pieces.clauses();
    this.cues = cues;
  }

  /** Reads the phrase that this token marks, if it marks one. */
  abstract void at(int i);

  final boolean is(Role role, int i) {
    return words.is(role, grid.tokens[i]);
  }

  final boolean is(Role role, String lemma) {
    return words.is(role, lemma);
  }

  /** The words of a frame that begins here: "according to". */
  final Part frame(int i) {
    return Part.of(i, i, grid.lastOfEntry(i));
  }
}
