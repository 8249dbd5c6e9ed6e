package selon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.corpus.Card;
import selon.language.Language;
import selon.statement.SourceKind;

/** Reads the cards of articles from the columns, without opening any reading. */
final class CardRows {

  private final Map<String, String> known = new HashMap<>();
  private final Map<Long, List<Card.Said>> said = new HashMap<>();

  private CardRows() {}

  /** Those of all articles, in the order of their ids. */
  static List<Card> all(Jdbi database) {
    return database.inTransaction(handle -> new CardRows().read(handle));
  }

  private List<Card> read(Handle handle) {
    handle
        .createQuery(
            "SELECT article, id, kind, source, rule, confidence FROM statements"
                + " ORDER BY article, number")
        .map((row, context) -> Map.entry(row.getLong(1), said(row)))
        .forEach(
            one -> said.computeIfAbsent(one.getKey(), a -> new ArrayList<>()).add(one.getValue()));
    return handle
        .createQuery(
            "SELECT article, id, address, outlet, outlet_kind, title, language, earliest, latest,"
                + " dating FROM articles ORDER BY key")
        .map((row, context) -> card(row))
        .list();
  }

  private Card.Said said(ResultSet row) throws SQLException {
    return new Card.Said(
        Letters.unescape(row.getString(2)),
        SourceKind.valueOf(constant(row.getString(3))),
        known(row.getString(4)),
        known.computeIfAbsent(row.getString(5), Letters::unescape),
        row.getDouble(6));
  }

  private Card card(ResultSet row) throws SQLException {
    return new Card(
        Letters.unescape(row.getString(2)),
        known(row.getString(3)),
        new Outlet(known(row.getString(4)), OutletKind.valueOf(constant(row.getString(5)))),
        Letters.unescape(row.getString(6)),
        new Dating(time(row.getString(8)), time(row.getString(9)), row.getString(10)),
        new Language(row.getString(7)),
        said.getOrDefault(row.getLong(1), List.of()));
  }

  private @Nullable String known(@Nullable String escaped) {
    return escaped == null ? null : known.computeIfAbsent(escaped, Letters::unescape);
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static @Nullable Instant time(@Nullable String time) {
    return time == null ? null : Instant.parse(time);
  }
}
