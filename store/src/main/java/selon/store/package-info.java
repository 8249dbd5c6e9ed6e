/**
 * A collection that lasts: a case is a folder. Readings come in by {@link selon.store.CaseWriter},
 * which archives what came before it acknowledges anything; they go out by {@link
 * selon.store.Case}. Read {@link selon.store.Case} first.
 */
@NullMarked
package selon.store;

import org.jspecify.annotations.NullMarked;
