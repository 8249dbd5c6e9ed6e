package selon.statement;

import java.util.Set;

/** What set phrases are made of, as read from the words of one article. */
record PhrasePieces(
    WordGrid grid,
    PhraseWords words,
    SpeakerNouns speakers,
    VerbGroups verbs,
    TimePhrases times,
    NounPhrases nouns,
    ClauseBounds clauses) {

  static PhrasePieces of(
      WordGrid grid, PhraseWords words, Set<String> timeForms, SpeakerNouns speakers) {
    VerbGroups verbs = new VerbGroups(grid, words);
    TimePhrases times = new TimePhrases(grid, words, timeForms);
    NounPhrases nouns = new NounPhrases(grid, words, verbs, times, speakers);
    return new PhrasePieces(
        grid, words, speakers, verbs, times, nouns, new ClauseBounds(grid, words, nouns));
  }
}
