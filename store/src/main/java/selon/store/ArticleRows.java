package selon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import selon.article.Address;
import selon.article.Article;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;

/** Writes readings into the database: all of one in its article's row, its statements in rows. */
final class ArticleRows {

  private ArticleRows() {}

  /**
   * Writes a new one; returns the number of its row.
   *
   * @param revises the row of the version before it
   */
  static long insert(Handle handle, Reading reading, @Nullable Long revises, long generation) {
    String id = reading.article().id();
    long article =
        bind(
                handle.createQuery(
                    "INSERT INTO articles (id, key, address, revises, outlet, outlet_kind, title,"
                        + " language, earliest, latest, dating, words, generation, reading)"
                        + " VALUES (:id, :key, :address, :revises, :outlet, :outletKind, :title,"
                        + " :language, :earliest, :latest, :dating, :words, :generation, :reading)"
                        + " RETURNING article"),
                reading,
                generation)
            .bind("id", Letters.escape(id))
            .bind("key", Letters.key(id))
            .bind("revises", revises)
            .mapTo(Long.class)
            .one();
    handle.execute("DELETE FROM removed WHERE id = ?", Letters.escape(id));
    statements(handle, article, reading);
    return article;
  }

  /** Writes another reading of an article that is there. */
  static void update(Handle handle, long article, Reading reading, long generation) {
    bind(
            handle.createUpdate(
                "UPDATE articles SET address = :address, outlet = :outlet,"
                    + " outlet_kind = :outletKind, title = :title, language = :language,"
                    + " earliest = :earliest, latest = :latest, dating = :dating, words = :words,"
                    + " generation = :generation, reading = :reading WHERE article = :article"),
            reading,
            generation)
        .bind("article", article)
        .execute();
    handle.execute("DELETE FROM statements WHERE article = ?", article);
    statements(handle, article, reading);
  }

  private static <S extends SqlStatement<S>> S bind(S sql, Reading reading, long generation) {
    Article article = reading.article();
    String outlet = article.outlet().name();
    return sql.bind("address", address(article))
        .bind("outlet", outlet == null ? null : Letters.escape(outlet))
        .bind("outletKind", word(article.outlet().kind()))
        .bind("title", Letters.escape(article.title()))
        .bind("language", article.language().tag())
        .bind("earliest", time(article.published().earliest()))
        .bind("latest", time(article.published().latest()))
        .bind("dating", article.published().method())
        .bind("words", Hash.of(article.text()))
        .bind("generation", generation)
        .bind("reading", Packed.pack(reading));
  }

  /** The normal form of an article's address, as it stands in its row. */
  static @Nullable String address(Article article) {
    String key = Address.key(article.url());
    return key == null ? null : Letters.escape(key);
  }

  private static void statements(Handle handle, long article, Reading reading) {
    if (reading.statements().isEmpty()) {
      return;
    }
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO statements VALUES (:article, :number, :id, :parent, :source, :kind, :form,"
                + " :attitude, :stance, :certainty, :polarity, :rule, :confidence, :start, :end)");
    for (int number = 0; number < reading.statements().size(); number++) {
      StatementRow row = StatementRow.of(reading.statements().get(number));
      rows.bind("article", article)
          .bind("number", number)
          .bind("id", row.id())
          .bind("parent", row.parent())
          .bind("source", row.source())
          .bind("kind", row.kind())
          .bind("form", row.form())
          .bind("attitude", row.attitude())
          .bind("stance", row.stance())
          .bind("certainty", row.certainty())
          .bind("polarity", row.polarity())
          .bind("rule", row.rule())
          .bind("confidence", row.confidence())
          .bind("start", row.start())
          .bind("end", row.end())
          .add();
    }
    rows.execute();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable String time(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }

  /** A statement as it stands in its row. */
  record StatementRow(
      String id,
      @Nullable String parent,
      @Nullable String source,
      String kind,
      String form,
      String attitude,
      String stance,
      String certainty,
      String polarity,
      String rule,
      double confidence,
      int start,
      int end) {

    static StatementRow of(ResultSet row) throws SQLException {
      return new StatementRow(
          row.getString("id"),
          row.getString("parent"),
          row.getString("source"),
          row.getString("kind"),
          row.getString("form"),
          row.getString("attitude"),
          row.getString("stance"),
          row.getString("certainty"),
          row.getString("polarity"),
          row.getString("rule"),
          row.getDouble("confidence"),
          row.getInt("content_start"),
          row.getInt("content_end"));
    }

    static StatementRow of(Statement statement) {
      String name = statement.source().name();
      String parent = statement.parent();
      Span content = statement.content().isEmpty() ? new Span(0, 0) : statement.content().hull();
      return new StatementRow(
          Letters.escape(statement.id()),
          parent == null ? null : Letters.escape(parent),
          name == null ? null : Letters.escape(name),
          word(statement.source().kind()),
          word(statement.form()),
          word(statement.attitude()),
          word(statement.stance()),
          word(statement.factuality().certainty()),
          word(statement.factuality().polarity()),
          Letters.escape(statement.rule()),
          statement.confidence(),
          content.start(),
          content.end());
    }
  }
}
