/** Linear models over hashed features: the one learner behind tagger, parser and statements. */
@NullMarked
package selon.linear;

import org.jspecify.annotations.NullMarked;
