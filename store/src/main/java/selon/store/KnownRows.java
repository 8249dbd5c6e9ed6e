package selon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The articles of a case, as its rows tell of them. */
final class KnownRows implements KnownArticles {

  private static final String SELECT =
      "SELECT article, id, address, outlet, earliest, latest, words FROM articles";

  private final Handle handle;

  KnownRows(Handle handle) {
    this.handle = handle;
  }

  @Override
  public List<Known> alike(String words, @Nullable String address) {
    if (address == null) {
      return known(
          handle
              .createQuery(SELECT + " WHERE words = :words ORDER BY article")
              .bind("words", words));
    }
    return known(
        handle
            .createQuery(
                SELECT
                    + " WHERE words = :words AND address = :address UNION ALL "
                    + SELECT
                    + " WHERE words = :words AND address IS NULL ORDER BY article")
            .bind("words", words)
            .bind("address", address));
  }

  @Override
  public Optional<Known> latest(String address) {
    return known(
            handle
                .createQuery(SELECT + " WHERE address = :address ORDER BY article DESC LIMIT 1")
                .bind("address", address))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Known> named(String id) {
    return known(handle.createQuery(SELECT + " WHERE key = :key").bind("key", Letters.key(id)))
        .stream()
        .findFirst();
  }

  private static List<Known> known(Query query) {
    return query.map((row, context) -> known(row)).list();
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        row.getLong("article"),
        Letters.unescape(row.getString("id")),
        row.getString("address"),
        row.getString("outlet"),
        row.getString("earliest"),
        row.getString("latest"),
        row.getString("words"));
  }
}
