package selon.statement;

/**
 * What is said about a statement whose spans are known.
 *
 * @param form whether the content stands in quotation marks
 * @param attitude what the source does with the content
 * @param stance how the writer stands to it by the choice of cue
 * @param factuality how the content is put
 */
public record Labels(Form form, Attitude attitude, Stance stance, Factuality factuality) {}
