/** The English language pack: lexicons and models as resources. Imported by nobody. */
@NullMarked
package selon.language.en;

import org.jspecify.annotations.NullMarked;
