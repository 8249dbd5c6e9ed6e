package selon.trace;

import selon.text.Span;

/**
 * An outlet's name in a text.
 *
 * @param family the outlet's
 */
record Naming(String family, Span span) {}
