package selon.trace;

import org.jspecify.annotations.Nullable;

/**
 * One change between a version and the one that it was made from. There are words before or after.
 *
 * @param from the words before; null if there were none
 * @param to the words after; null if there are none
 */
public record Mutation(MutationKind kind, @Nullable String from, @Nullable String to) {}
