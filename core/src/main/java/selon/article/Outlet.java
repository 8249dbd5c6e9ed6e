package selon.article;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes an article.
 *
 * @param name null if the page does not tell
 */
public record Outlet(@Nullable String name, OutletKind kind) {}
