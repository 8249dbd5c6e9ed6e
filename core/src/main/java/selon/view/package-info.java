/** A reading for people: the terminal and the page. */
@NullMarked
package selon.view;

import org.jspecify.annotations.NullMarked;
