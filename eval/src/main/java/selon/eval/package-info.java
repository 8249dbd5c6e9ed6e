/**
 * What Selon is measured by: gold corpora come in, figures go out. Read {@link
 * selon.gold.GoldCorpus} first, then {@link selon.eval.ReadingScorer}.
 */
@NullMarked
package selon.eval;

import org.jspecify.annotations.NullMarked;
