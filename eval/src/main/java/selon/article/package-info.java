/** Scores how well {@link selon.article.ArticleReader} tells an article from its page. */
@NullMarked
package selon.article;

import org.jspecify.annotations.NullMarked;
