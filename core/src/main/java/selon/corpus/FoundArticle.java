package selon.corpus;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.article.Outlet;
import selon.language.Language;

/**
 * An article that a search found.
 *
 * @param id the article's
 * @param url null if unknown
 * @param title empty if unknown
 * @param excerpt of its text
 * @param score how well it fits; to be compared within one search only
 */
public record FoundArticle(
    String id,
    @Nullable URI url,
    Outlet outlet,
    String title,
    Dating published,
    Language language,
    Excerpt excerpt,
    double score) {}
