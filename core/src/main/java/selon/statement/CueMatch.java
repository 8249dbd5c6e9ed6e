package selon.statement;

/**
 * A cue of the lexicon, found in a sentence.
 *
 * @param first the index of its first token in the sentence
 * @param last the index of its last token, included; words may stand between that are no part of it
 */
public record CueMatch(CueClass cue, int first, int last) {}
