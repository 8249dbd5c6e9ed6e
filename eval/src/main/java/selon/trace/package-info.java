/** Trains and scores tracing on the written cascades. */
@NullMarked
package selon.trace;

import org.jspecify.annotations.NullMarked;
