/** Places in a text: half-open spans in UTF-16 units. Read {@link selon.text.Span} first. */
@NullMarked
package selon.text;

import org.jspecify.annotations.NullMarked;
