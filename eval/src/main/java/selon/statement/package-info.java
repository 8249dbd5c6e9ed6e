/** Trains and scores what reads statements; beside it, so that it reaches what is not public. */
@NullMarked
package selon.statement;

import org.jspecify.annotations.NullMarked;
