package selon.statement;

import selon.text.Spans;

/**
 * The three spans of a statement before anything is said about them.
 *
 * @param source none if the text names nobody
 * @param cue none if the layout alone attributes, or for a press conditional
 * @param content at least one piece
 * @param rule what found it
 * @param confidence 0 to 1
 */
public record Attribution(Spans source, Spans cue, Spans content, String rule, double confidence) {}
