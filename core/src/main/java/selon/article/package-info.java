/**
 * A page becomes an {@link selon.article.Article}: its text, with the furniture marked, and where
 * and when it was published.
 */
@NullMarked
package selon.article;

import org.jspecify.annotations.NullMarked;
