/**
 * Reads an article and tells who says what in it, according to whom.
 *
 * <p>The packages, in the order in which data passes them; each may import those before it: {@code
 * text}, {@code language}, {@code linear}, {@code page}, {@code article}, {@code sentence}, {@code
 * mention}, {@code statement}, {@code claim}, {@code corpus}, {@code trace}, {@code view}, {@code
 * export}.
 */
@NullMarked
package selon;

import org.jspecify.annotations.NullMarked;
