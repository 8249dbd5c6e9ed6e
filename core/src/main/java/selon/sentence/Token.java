package selon.sentence;

import selon.text.Span;

/**
 * A word or a mark, as it stands in the text; tags and relations are those of Universal
 * Dependencies 2.
 *
 * @param lemma lower-case but for proper nouns
 * @param features the UD features that Selon uses, sorted and joined by "|", as
 *     "Mood=Cnd|VerbForm=Fin"; may be empty
 * @param head the index of the head in the sentence, -1 for a root
 * @param relation the UD relation to the head without its subtype, but for "nsubj:pass", "aux:pass"
 *     and "obl:agent"
 */
public record Token(
    Span span, String form, String lemma, Upos upos, String features, int head, String relation) {

  /** Whether the features hold this one, given as "Mood=Cnd". */
  public boolean has(String feature) {
    int at = features.indexOf(feature);
    return at >= 0
        && (at == 0 || features.charAt(at - 1) == '|')
        && (at + feature.length() == features.length()
            || features.charAt(at + feature.length()) == '|');
  }
}
