package selon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.statement.Reading;

/**
 * What an article that comes is to those of the case: new, a copy of one or a new version of one.
 *
 * <p>Two are one and the same if they have the same words and nothing tells them apart: they come
 * from the same address or, where an address is missing, from the same outlet, or one of them from
 * an unknown one. Of two with the same address, or the same given id and outlet, and other words
 * the later is a version of the earlier. The same words at another address, or of another outlet,
 * are an article of their own: that is how news travels. An id that is taken gets a tail made from
 * the content.
 *
 * @param outcome added, revision or duplicate
 * @param id the article's id in the case
 * @param row of the article that it is a version or a copy of; null if it is new
 * @param known the id of that one
 * @param fuller whether more is known of the copy that comes: its outlet or its address
 */
record Identity(
    Outcome outcome, String id, @Nullable Long row, @Nullable String known, boolean fuller) {

  static final int TAIL = 8;
  private static final String SAME = " AND address = :value";

  /** An article of the case. */
  private record Kept(long article, String id, @Nullable String address, @Nullable String outlet) {

    /** Whether less is known of it than of what has these, and nothing more. */
    boolean less(@Nullable String otherAddress, @Nullable String otherOutlet) {
      boolean more =
          address == null && otherAddress != null || outlet == null && otherOutlet != null;
      boolean lost =
          address != null && otherAddress == null || outlet != null && otherOutlet == null;
      return more && !lost;
    }
  }

  static Identity of(Handle handle, Article article) {
    String words = Hash.of(article.text());
    String address = ArticleRows.address(article);
    String outlet = outlet(article);
    Optional<Kept> same = copy(handle, words, address, outlet);
    if (same.isPresent()) {
      return known(
          Outcome.DUPLICATE, same.get().id(), same.get(), same.get().less(address, outlet));
    }
    if (address != null) {
      Optional<Kept> latest = latest(handle, address);
      if (latest.isPresent()) {
        return known(
            Outcome.REVISION, free(handle, article.id(), words, address), latest.get(), false);
      }
    }
    Optional<Kept> named = byId(handle, article.id());
    if (named.isEmpty()) {
      return new Identity(Outcome.ADDED, article.id(), null, null, false);
    }
    boolean elsewhere =
        address != null && named.get().address() != null
            || !Objects.equals(named.get().outlet(), outlet);
    String free = free(handle, article.id(), words, address);
    return elsewhere
        ? new Identity(Outcome.ADDED, free, null, null, false)
        : known(Outcome.REVISION, free, named.get(), false);
  }

  private static Identity known(Outcome outcome, String id, Kept kept, boolean fuller) {
    return new Identity(outcome, id, kept.article(), kept.id(), fuller);
  }

  /** The name as it stands in an article's row; null if it is unknown. */
  private static @Nullable String outlet(Article article) {
    String name = article.outlet().name();
    return name == null || name.isBlank() ? null : Letters.escape(name);
  }

  /** The id itself, or with a tail that tells it from the one that has it. */
  private static String free(Handle handle, String id, String words, @Nullable String address) {
    String free = id;
    String hash = Hash.of(words + " " + address);
    for (int end = TAIL; byId(handle, free).isPresent() && end <= hash.length(); end++) {
      free = id + "~" + hash.substring(0, end);
    }
    return free;
  }

  /** The first with these words that nothing tells apart from what has this address and outlet. */
  private static Optional<Kept> copy(
      Handle handle, String words, @Nullable String address, @Nullable String outlet) {
    Optional<Kept> there = address == null ? Optional.empty() : first(handle, words, SAME, address);
    String where = address == null ? "" : " AND address IS NULL";
    if (there.isPresent() || outlet == null) {
      return there.or(() -> first(handle, words, where, ""));
    }
    return first(handle, words, where + " AND outlet = :value", outlet)
        .or(() -> first(handle, words, where + " AND outlet IS NULL", ""));
  }

  private static Optional<Kept> first(Handle handle, String words, String more, String value) {
    return handle
        .createQuery(
            "SELECT article, id, address, outlet FROM articles WHERE words = :words"
                + more
                + " ORDER BY article LIMIT 1")
        .bind("words", words)
        .bindMap(more.contains(":value") ? Map.of("value", value) : Map.of())
        .map((row, context) -> kept(row))
        .findOne();
  }

  private static Optional<Kept> latest(Handle handle, String address) {
    return handle
        .createQuery(
            "SELECT article, id, address, outlet FROM articles WHERE address = :address"
                + " ORDER BY article DESC LIMIT 1")
        .bind("address", address)
        .map((row, context) -> kept(row))
        .findOne();
  }

  private static Optional<Kept> byId(Handle handle, String id) {
    return handle
        .createQuery("SELECT article, id, address, outlet FROM articles WHERE key = :key")
        .bind("key", Letters.key(id))
        .map((row, context) -> kept(row))
        .findOne();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getLong("article"),
        Letters.unescape(row.getString("id")),
        row.getString("address"),
        row.getString("outlet"));
  }

  /** The reading under the id that its article has in the case. */
  static Reading under(String id, Reading reading) {
    Article article = reading.article();
    return article.id().equals(id)
        ? reading
        : new Reading(
            new Article(
                id,
                article.url(),
                article.outlet(),
                article.title(),
                article.bylines(),
                article.published(),
                article.language(),
                article.text(),
                article.paragraphs(),
                article.furniture(),
                article.origin(),
                article.links(),
                article.extent()),
            reading.statements(),
            reading.inferences(),
            reading.mentions());
  }
}
