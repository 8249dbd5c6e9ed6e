/** The French language pack: lexicons and models as resources. Imported by nobody. */
@NullMarked
package selon.language.fr;

import org.jspecify.annotations.NullMarked;
