package selon.article;

import selon.text.Span;

/** A stretch of a page that is not the article proper. */
public record Furniture(Span span, FurnitureKind kind) {}
