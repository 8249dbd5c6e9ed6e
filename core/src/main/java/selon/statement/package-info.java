/**
 * The heart: who says what. {@link selon.sentence.Words} come in, a {@link selon.statement.Reading}
 * goes out. Read {@link selon.statement.StatementReader} first.
 *
 * <p>The way of a statement: {@code Proposer} proposes cues with their sources and contents, {@code
 * AttributionFinder} judges them, {@code SpanRepair} mends their edges, {@code SetPhrases} adds and
 * mends what set phrases tell, {@code NounRepair} and {@code NeighborRepair} what gets in the way
 * of each other, {@code QuotationLinker} gives the quotations left to those who say them; {@code
 * InterviewFinder}, {@code HeadlineFinder} and others add what layouts tell; {@code SourceReader}
 * says who each source is, {@code Nesting} which statement holds which, {@code LabelReader} what
 * there is to say of the content.
 */
@NullMarked
package selon.statement;

import org.jspecify.annotations.NullMarked;
