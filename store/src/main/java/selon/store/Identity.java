package selon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.statement.Reading;

/**
 * What an article that comes is to those of the case: new, a copy of one or a new version of one.
 *
 * <p>Two are one and the same if they have the same words and nothing tells them apart: they come
 * from the same address or, where an address is missing, they may be of one day and are of the same
 * outlet, or one of them of an unknown one. Of two with the same address, or the same given id and
 * outlet, and other words the later is a version of the earlier. The same words at another address,
 * of another outlet or of another day are an article of their own: that is how news travels. An id
 * that is taken gets a tail made from the content.
 *
 * @param outcome added, revision or duplicate
 * @param id the article's id in the case
 * @param row of the article that it is a version or a copy of; null if it is new
 * @param known the id of that one
 * @param fuller whether more is known of the copy that comes: its outlet, address or date
 */
record Identity(
    Outcome outcome, String id, @Nullable Long row, @Nullable String known, boolean fuller) {

  static final int TAIL = 8;
  private static final String SELECT =
      "SELECT article, id, address, outlet, earliest, latest, words FROM articles";

  /** That both may be of one day. */
  private static final String DAY =
      "coalesce(substr(latest, 1, 10) >= substr(:earliest, 1, 10), 1)"
          + " AND coalesce(substr(earliest, 1, 10) <= substr(:latest, 1, 10), 1)";

  /** An article of the case. */
  private record Kept(
      long article,
      String id,
      @Nullable String address,
      @Nullable String outlet,
      boolean dated,
      String words) {

    /** Whether less is known of it than of the copy that comes, and nothing more. */
    boolean less(Facts copy) {
      boolean more =
          address == null && copy.address() != null
              || outlet == null && copy.outlet() != null
              || !dated && copy.dated();
      boolean lost =
          address != null && copy.address() == null
              || outlet != null && copy.outlet() == null
              || dated && !copy.dated();
      return more && !lost;
    }
  }

  /** What tells an article that comes from others, as it stands in rows. */
  private record Facts(
      String words,
      @Nullable String address,
      @Nullable String outlet,
      @Nullable String earliest,
      @Nullable String latest) {

    static Facts of(Article article) {
      String name = article.outlet().name();
      return new Facts(
          Hash.of(article.text()),
          ArticleRows.address(article),
          name == null || name.isBlank() ? null : Letters.escape(name),
          ArticleRows.time(article.published().earliest()),
          ArticleRows.time(article.published().latest()));
    }

    boolean dated() {
      return earliest != null || latest != null;
    }
  }

  static Identity of(Handle handle, Article article) {
    Facts facts = Facts.of(article);
    Optional<Kept> same = copy(handle, facts);
    if (same.isPresent()) {
      return known(Outcome.DUPLICATE, same.get().id(), same.get(), same.get().less(facts));
    }
    String free = free(handle, article.id(), facts);
    Optional<Kept> latest = latest(handle, facts);
    if (latest.isPresent()) {
      return known(Outcome.REVISION, free, latest.get(), false);
    }
    Optional<Kept> named = byId(handle, article.id());
    if (named.isEmpty()) {
      return new Identity(Outcome.ADDED, article.id(), null, null, false);
    }
    Kept kept = named.get();
    boolean elsewhere =
        facts.address() != null && kept.address() != null
            || !Objects.equals(kept.outlet(), facts.outlet());
    if (elsewhere) {
      return new Identity(Outcome.ADDED, free, null, null, false);
    }
    return kept.words().equals(facts.words())
        ? known(Outcome.DUPLICATE, kept.id(), kept, false)
        : known(Outcome.REVISION, free, kept, false);
  }

  private static Identity known(Outcome outcome, String id, Kept kept, boolean fuller) {
    return new Identity(outcome, id, kept.article(), kept.id(), fuller);
  }

  /** The id itself, or with a tail that tells it from the one that has it. */
  private static String free(Handle handle, String id, Facts facts) {
    String free = id;
    String hash = Hash.of(facts.words() + " " + facts.address());
    for (int end = TAIL; byId(handle, free).isPresent() && end <= hash.length(); end++) {
      free = id + "~" + hash.substring(0, end);
    }
    return free;
  }

  /** The first with the same words that nothing tells apart. */
  private static Optional<Kept> copy(Handle handle, Facts facts) {
    String address = facts.address();
    String outlet = facts.outlet();
    Optional<Kept> there =
        address == null ? Optional.empty() : first(handle, facts, "address = :value", address);
    String where = (address == null ? "" : "address IS NULL AND ") + DAY;
    if (there.isPresent() || outlet == null) {
      return there.or(() -> first(handle, facts, where, ""));
    }
    return first(handle, facts, where + " AND outlet = :value", outlet)
        .or(() -> first(handle, facts, where + " AND outlet IS NULL", ""));
  }

  private static Optional<Kept> first(Handle handle, Facts facts, String where, String value) {
    return handle
        .createQuery(SELECT + " WHERE words = :words AND " + where + " ORDER BY article LIMIT 1")
        .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
        .bind("words", facts.words())
        .bind("value", value)
        .bind("earliest", facts.earliest())
        .bind("latest", facts.latest())
        .map((row, context) -> kept(row))
        .findOne();
  }

  /** The latest at the same address. */
  private static Optional<Kept> latest(Handle handle, Facts facts) {
    return facts.address() == null
        ? Optional.empty()
        : handle
            .createQuery(SELECT + " WHERE address = :address ORDER BY article DESC LIMIT 1")
            .bind("address", facts.address())
            .map((row, context) -> kept(row))
            .findOne();
  }

  private static Optional<Kept> byId(Handle handle, String id) {
    return handle
        .createQuery(SELECT + " WHERE key = :key")
        .bind("key", Letters.key(id))
        .map((row, context) -> kept(row))
        .findOne();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getLong("article"),
        Letters.unescape(row.getString("id")),
        row.getString("address"),
        row.getString("outlet"),
        row.getString("earliest") != null || row.getString("latest") != null,
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
                article.links(),
                article.extent()),
            reading.statements(),
            reading.inferences(),
            reading.mentions());
  }
}
