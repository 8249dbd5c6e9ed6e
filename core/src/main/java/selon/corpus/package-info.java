/**
 * A collection of readings, what people decided about it, and who is quoted in it. Read {@link
 * selon.corpus.Corpus} first, then {@link selon.corpus.SourceList}; what a search in a collection
 * finds is told by {@link selon.corpus.Found}.
 */
@NullMarked
package selon.corpus;

import org.jspecify.annotations.NullMarked;
