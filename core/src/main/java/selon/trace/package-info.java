/**
 * Claims as they travel: a {@link selon.corpus.Corpus} comes in, a {@link selon.trace.Cascade} for
 * each claim goes out. {@link selon.trace.Tracer} does it; its steps are in the order of the data
 * {@link selon.trace.Dossier}, {@link selon.trace.Stories}, {@link selon.trace.Credits}, {@link
 * selon.trace.TellingIndex}, {@link selon.trace.Comparison}, {@link selon.trace.ClaimFinder},
 * {@link selon.trace.ForestFinder}, {@link selon.trace.MutationFinder}, {@link
 * selon.trace.Independence} and {@link selon.trace.AlertFinder}.
 */
@NullMarked
package selon.trace;

import org.jspecify.annotations.NullMarked;
