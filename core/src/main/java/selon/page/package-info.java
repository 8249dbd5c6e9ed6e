/** What was fetched, nothing understood: bytes come in, a {@link selon.page.Page} goes out. */
@NullMarked
package selon.page;

import org.jspecify.annotations.NullMarked;
