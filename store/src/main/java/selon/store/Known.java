package selon.store;

import org.jspecify.annotations.Nullable;
import selon.article.Article;

/**
 * What tells an article from others, as it stands in rows: escaped, its times as texts.
 *
 * @param row rises as articles come; 0 for one that is not kept
 * @param id not escaped
 * @param address in normal form
 * @param words a hash of its text
 */
record Known(
    long row,
    String id,
    @Nullable String address,
    @Nullable String outlet,
    @Nullable String earliest,
    @Nullable String latest,
    String words) {

  /** How much of a time is its day. */
  private static final int DAY = "2000-01-01".length();

  /** An article that comes. */
  static Known of(Article article) {
    String outlet = article.outlet().name();
    return new Known(
        0,
        article.id(),
        ArticleRows.address(article),
        outlet == null || outlet.isBlank() ? null : Letters.escape(outlet),
        ArticleRows.time(article.published().earliest()),
        ArticleRows.time(article.published().latest()),
        Hash.of(article.text()));
  }

  /** The same, kept in this row under this id. */
  Known at(long place, String name) {
    return new Known(place, name, address, outlet, earliest, latest, words);
  }

  private boolean dated() {
    return earliest != null || latest != null;
  }

  /** Whether less is known of it than of the copy that comes, and nothing more. */
  boolean less(Known copy) {
    boolean more =
        address == null && copy.address != null
            || outlet == null && copy.outlet != null
            || !dated() && copy.dated();
    boolean lost =
        address != null && copy.address == null
            || outlet != null && copy.outlet == null
            || dated() && !copy.dated();
    return more && !lost;
  }

  /** Whether both may be of one day. */
  boolean mayBeOfOneDay(Known other) {
    return isFrom(other.earliest, latest) && isFrom(earliest, other.latest);
  }

  /** Whether the day of the first is none behind that of the other. */
  private static boolean isFrom(@Nullable String first, @Nullable String other) {
    return first == null || other == null || day(first).compareTo(day(other)) <= 0;
  }

  private static String day(String time) {
    return time.substring(0, Math.min(DAY, time.length()));
  }
}
