package selon.sentence;

import java.util.List;

/**
 * A sentence's words with all but their heads.
 *
 * @param parts indexes into {@link Tagger#PARTS}
 * @param kinds numbers of the features as the language's parser knows them; -1 for none
 * @param features as a {@link Token} has them
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record TaggedWords(int[] parts, int[] kinds, List<String> features, List<String> lemmas) {}
