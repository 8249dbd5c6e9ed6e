/**
 * Do two tellings say the same? A reading and its words become {@link selon.claim.Telling}s, whose
 * {@link selon.claim.Term}s are what is compared: {@link selon.claim.Keys} to find the few tellings
 * worth comparing, {@link selon.claim.Alignment} to compare two of them word by word. All pure.
 */
@NullMarked
package selon.claim;

import org.jspecify.annotations.NullMarked;
