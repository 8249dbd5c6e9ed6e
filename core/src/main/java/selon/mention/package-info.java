/** Names, quantities, places and times in an article's words, with their values. */
@NullMarked
package selon.mention;

import org.jspecify.annotations.NullMarked;
