package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.text.Spans;

/**
 * Who is made to answer for a content.
 *
 * @param spans none if the text names nobody
 * @param name the fullest name in the article of the one who is meant; null if there is no source
 *     or its pronoun stays unresolved
 */
public record Source(Spans spans, SourceKind kind, @Nullable String name) {}
