package selon.claim;

import selon.text.Span;

/**
 * A word as far as it matters when two texts are compared.
 *
 * @param key what equal words share: a stem, a concept, a number's value, the kind of a hedge
 * @param form the word as written, folded to lower case without accents
 */
public record Term(Span span, String key, String form, TermKind kind) {

  /** Whether it carries meaning of its own. */
  public boolean tells() {
    return kind == TermKind.WORD || kind == TermKind.NAME || kind == TermKind.NUMBER;
  }
}
