package selon.web;

import org.jspecify.annotations.Nullable;

/**
 * An input and what became of it.
 *
 * @param input its name
 * @param article the id of the article that came of it; null if none did
 * @param problem why none did; empty if one did
 */
public record LedgerLine(String input, @Nullable String article, String problem) {}
