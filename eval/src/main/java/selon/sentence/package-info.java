/** Learns and scores what {@link selon.sentence.WordReader} knows, from Universal Dependencies. */
@NullMarked
package selon.sentence;

import org.jspecify.annotations.NullMarked;
