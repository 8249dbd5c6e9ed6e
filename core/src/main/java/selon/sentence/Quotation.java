package selon.sentence;

import selon.text.Span;

/**
 * A stretch in quotation marks.
 *
 * @param span with its marks; where a mark is missing, to the end of the paragraph
 * @param depth 0 for one that lies in no other
 * @param closed whether its closing mark was found
 */
public record Quotation(Span span, int depth, boolean closed) {}
