/**
 * What a language brings: its pack of lexicons and models, found by {@link
 * java.util.ServiceLoader}. Read {@link selon.language.LanguagePack} first.
 */
@NullMarked
package selon.language;

import org.jspecify.annotations.NullMarked;
