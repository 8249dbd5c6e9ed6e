/** A collection that lasts: a case is a folder. */
@NullMarked
package selon.store;

import org.jspecify.annotations.NullMarked;
