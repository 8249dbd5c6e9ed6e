/**
 * Finding statements and articles of a collection by words: an index of Lucene in a folder, made
 * from readings and to be made anew from them. Read {@link selon.search.CaseIndex}, which is
 * written, then {@link selon.search.CaseSearch}, which is asked.
 */
@NullMarked
package selon.search;

import org.jspecify.annotations.NullMarked;
