/** Trains and scores what the package of the same name in core ships. */
@NullMarked
package selon.statement;

import org.jspecify.annotations.NullMarked;
