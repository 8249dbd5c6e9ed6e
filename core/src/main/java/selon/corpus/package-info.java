/** A collection of readings. Read {@link selon.corpus.Corpus} first. */
@NullMarked
package selon.corpus;

import org.jspecify.annotations.NullMarked;
