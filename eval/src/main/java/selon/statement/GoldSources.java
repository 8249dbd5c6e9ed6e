package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Words;

/**
 * An article with the spans of its statements given, and what is to be told of their sources.
 *
 * @param kinds one for each attribution; null where the corpus does not tell
 * @param parents the index of each attribution's parent, -1 if it has none
 */
public record GoldSources(
    Words words,
    List<Attribution> attributions,
    List<@Nullable SourceKind> kinds,
    List<Integer> parents) {}
