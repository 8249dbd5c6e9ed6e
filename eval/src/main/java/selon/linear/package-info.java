/** The learner behind {@link selon.linear.LinearModel}, which the library does not carry. */
@NullMarked
package selon.linear;

import org.jspecify.annotations.NullMarked;
