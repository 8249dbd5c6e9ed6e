package selon.store;

import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.statement.Reading;

/**
 * What an article that comes is to those of the case: new, a copy of one or a new version of one.
 *
 * <p>Two are one and the same if they have the same words, and come from the same address or, where
 * an address is missing, have the same id and outlet. Of two with the same address or id and other
 * words the later is a version of the earlier. The same words at another address are an article of
 * their own: that is how news travels. An id that is taken gets a tail made from the content.
 *
 * @param outcome added, revision or duplicate
 * @param id the article's id in the case
 * @param row of the article that it is a version or a copy of; null if it is new
 * @param known the id of that one
 */
record Identity(Outcome outcome, String id, @Nullable Long row, @Nullable String known) {

  private static final int TAIL = 8;

  /** An article of the case. */
  private record Kept(
      long article, String id, @Nullable String address, @Nullable String outlet, String words) {}

  static Identity of(Handle handle, Article article) {
    String words = Hash.of(article.text());
    String address = ArticleRows.address(article);
    if (address != null) {
      Optional<Kept> same = byAddress(handle, address, words);
      if (same.isPresent()) {
        return known(Outcome.DUPLICATE, same.get().id(), same.get());
      }
      Optional<Kept> latest = byAddress(handle, address, null);
      if (latest.isPresent()) {
        return known(Outcome.REVISION, free(handle, article.id(), words, address), latest.get());
      }
    }
    Optional<Kept> named = byId(handle, article.id());
    if (named.isEmpty()) {
      return new Identity(Outcome.ADDED, article.id(), null, null);
    }
    boolean elsewhere =
        address != null && named.get().address() != null || !sameOutlet(named.get(), article);
    if (elsewhere) {
      return new Identity(Outcome.ADDED, free(handle, article.id(), words, address), null, null);
    }
    return named.get().words().equals(words)
        ? known(Outcome.DUPLICATE, named.get().id(), named.get())
        : known(Outcome.REVISION, free(handle, article.id(), words, address), named.get());
  }

  private static Identity known(Outcome outcome, String id, Kept kept) {
    return new Identity(outcome, id, kept.article(), kept.id());
  }

  private static boolean sameOutlet(Kept kept, Article article) {
    String name = article.outlet().name();
    return Objects.equals(kept.outlet(), name == null ? null : Letters.escape(name));
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

  /** The latest with that address, and these words if they are given. */
  private static Optional<Kept> byAddress(Handle handle, String address, @Nullable String words) {
    return handle
        .createQuery(
            "SELECT article, id, address, outlet, words FROM articles WHERE address = :address"
                + (words == null ? "" : " AND words = :words")
                + " ORDER BY article DESC LIMIT 1")
        .bind("address", address)
        .bindMap(words == null ? java.util.Map.of() : java.util.Map.of("words", words))
        .map((row, context) -> kept(row))
        .findOne();
  }

  private static Optional<Kept> byId(Handle handle, String id) {
    return handle
        .createQuery("SELECT article, id, address, outlet, words FROM articles WHERE key = :key")
        .bind("key", Letters.key(id))
        .map((row, context) -> kept(row))
        .findOne();
  }

  private static Kept kept(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Kept(
        row.getLong("article"),
        Letters.unescape(row.getString("id")),
        row.getString("address"),
        row.getString("outlet"),
        row.getString("words"));
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
                article.links()),
            reading.statements(),
            reading.inferences(),
            reading.mentions());
  }
}
