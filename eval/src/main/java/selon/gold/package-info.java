/**
 * Articles whose statements people marked: corpora and articles written for training come in, gold
 * articles go out. Read {@link selon.gold.GoldArticle} first, then {@link selon.gold.GoldCorpus}.
 */
@NullMarked
package selon.gold;

import org.jspecify.annotations.NullMarked;
