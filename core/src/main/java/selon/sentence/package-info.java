/**
 * An article's text becomes {@link selon.sentence.Words}: quotations first, then sentences, tokens,
 * tags, lemmas and heads.
 */
@NullMarked
package selon.sentence;

import org.jspecify.annotations.NullMarked;
