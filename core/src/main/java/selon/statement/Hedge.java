package selon.statement;

import selon.text.Span;

/**
 * A word that lowers the certainty of a content, or, for an approximator, blurs a quantity in it.
 */
public record Hedge(Span span, HedgeKind kind) {}
