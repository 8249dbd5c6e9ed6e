/**
 * Fetches what stands at an address, politely and from public addresses only: an address comes in,
 * a {@link selon.fetch.Fetch} goes out, with all that went over the wire. Start at {@link
 * selon.fetch.Fetcher}.
 */
@NullMarked
package selon.fetch;

import org.jspecify.annotations.NullMarked;
