package selon.statement;

import selon.statement.PhraseWords.Role;

/** What reads or mends set phrases in one article, with all that it looks at. */
abstract class PhraseStep {

  final WordGrid grid;
  final PhraseWords words;
  final SpeakerNouns speakers;
  final VerbGroups verbs;
  final TimePhrases times;
  final NounPhrases nouns;
  final ClauseBounds clauses;

  PhraseStep(PhrasePieces pieces) {
    this.grid = pieces.grid();
    this.words = pieces.words();
    this.speakers = pieces.speakers();
    this.verbs = pieces.verbs();
    this.times = pieces.times();
    this.nouns = pieces.nouns();
    this.clauses = pieces.clauses();
  }

  /** Whether the token is such a word; none is outside the row. */
  final boolean is(Role role, int i) {
    return i >= 0 && i < grid.size && words.is(role, grid.tokens[i]);
  }

  final boolean is(Role role, String lemma) {
    return words.is(role, lemma);
  }

  /** Whether the token is a form of "be". */
  final boolean isBe(int i) {
    return i >= 0 && i < grid.size && words.is(Role.BE, grid.tokens[i].lemma());
  }
}
