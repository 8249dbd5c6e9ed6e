/** A reading for machines. */
@NullMarked
package selon.export;

import org.jspecify.annotations.NullMarked;
