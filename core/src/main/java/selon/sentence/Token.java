package selon.sentence;

import java.util.Locale;
import selon.text.Span;

/**
 * A word or a mark, as it stands in the text; tags and relations are those of Universal
 * Dependencies 2.
 *
 * @param lower the form in lower case, with straight apostrophes: what lexicons are asked for
 * @param lemma lower-case but for proper nouns
 * @param features the UD features that Selon uses, sorted and joined by "|", as
 *     "Mood=Cnd|VerbForm=Fin"; may be empty
 * @param head the index of the head in the sentence, -1 for a root
 * @param relation the UD relation to the head without its subtype, but for "nsubj:pass", "aux:pass"
 *     and "obl:agent"
 */
public record Token(
    Span span,
    String form,
    String lower,
    String lemma,
    Upos upos,
    String features,
    int head,
    String relation) {

  /** A token as it stands in the text. */
  public Token(
      Span span, String form, String lemma, Upos upos, String features, int head, String relation) {
    this(span, form, lower(form), lemma, upos, features, head, relation);
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Whether the features hold this one, given as "Mood=Cnd". */
  public boolean has(String feature) {
    int at = features.indexOf(feature);
    return at >= 0
        && (at == 0 || features.charAt(at - 1) == '|')
        && (at + feature.length() == features.length()
            || features.charAt(at + feature.length()) == '|');
  }
}
