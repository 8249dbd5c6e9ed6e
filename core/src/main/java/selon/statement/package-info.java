/**
 * The heart: who says what. {@link selon.sentence.Words} come in, a {@link selon.statement.Reading}
 * goes out.
 */
@NullMarked
package selon.statement;

import org.jspecify.annotations.NullMarked;
