package selon.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import selon.Selon;
import selon.corpus.MemoryCorpus;
import selon.export.Column;
import selon.export.Export;
import selon.export.Holdings;
import selon.export.Table;
import selon.page.ArticleRecord;
import selon.trace.Cascade;

/** Opened by DuckDB. */
class ParquetExportTest {

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @MethodSource("tables")
  void duckDbFindsTheCellsOfTheTable(Table<?> table) throws IOException, SQLException {
    Holdings holdings = holdings();
    Path file = folder.resolve(table.name() + ".parquet");
    try (OutputStream out = Files.newOutputStream(file)) {
      new ParquetExport(table).write(holdings, out);
    }
    List<List<@Nullable Object>> cells = new ArrayList<>();
    table.rows(holdings, cells::add);
    assertThat(cells).isNotEmpty();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        var statement = duck.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM '" + file + "'")) {
      ResultSetMetaData heads = rows.getMetaData();
      assertThat(heads.getColumnCount()).isEqualTo(table.columns().size());
      for (int i = 0; i < table.columns().size(); i++) {
        Column<?> column = table.columns().get(i);
        assertThat(heads.getColumnName(i + 1)).isEqualTo(column.name());
        assertThat(heads.getColumnTypeName(i + 1))
            .isEqualTo(
                switch (column.type()) {
                  case TEXT -> "VARCHAR";
                  case INTEGER -> "INTEGER";
                  case NUMBER -> "DOUBLE";
                  case FLAG -> "BOOLEAN";
                });
      }
      List<List<@Nullable Object>> found = new ArrayList<>();
      while (rows.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 1; i <= heads.getColumnCount(); i++) {
          row.add(rows.getObject(i));
        }
        found.add(row);
      }
      assertThat(found).isEqualTo(cells);
    }
  }

  @Test
  void theSameCollectionGivesTheSameBytes() throws IOException {
    assertThat(bytes(holdings())).isEqualTo(bytes(holdings()));
  }

  @Test
  void anEmptyCollectionGivesAnEmptyTable() throws IOException, SQLException {
    Path file = folder.resolve("empty.parquet");
    Files.write(
        file, bytes(new Holdings(java.util.stream.Stream::empty, java.util.stream.Stream::empty)));
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        var statement = duck.createStatement();
        ResultSet count = statement.executeQuery("SELECT count(*) FROM '" + file + "'")) {
      assertThat(count.next()).isTrue();
      assertThat(count.getInt(1)).isZero();
    }
  }

  @Test
  void theReferenceTellsWhatIsLeftOut() throws IOException {
    String reference = Files.readString(Path.of("../docs/reference/exports.md"));
    for (Export export : ParquetExport.all()) {
      assertThat(reference)
          .contains("\n## " + export.format() + "\n")
          .contains("Leaves out: " + export.leavesOut() + ".")
          .contains("`" + export.mediaType() + "`")
          .contains("`" + export.ending() + "`");
    }
  }

  static List<Table<?>> tables() {
    return Table.ALL;
  }

  private static byte[] bytes(Holdings holdings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ParquetExport(Table.STATEMENTS).write(holdings, out);
    return out.toByteArray();
  }

  private static Holdings holdings() {
    Selon selon = new Selon();
    MemoryCorpus corpus =
        MemoryCorpus.of(
            List.of(
                selon.read(
                    page(
                        "=p1",
                        "Ostley Post",
                        "Bakers \ud800 on strike\n\nThe bakers of Ostley walked out on Tuesday over"
                            + " the price of flour, and 40 shops stay shut, Ada Brook said.")),
                selon.read(
                    page(
                        "p2",
                        "Shire Radio",
                        "No bread 🥖\0\n\nAccording to the Ostley Post, the bakers of Ostley walked"
                            + " out on Tuesday over the price of flour and 60 shops stay shut."))));
    List<Cascade> cascades = selon.trace(corpus);
    return Holdings.of(corpus, cascades::stream);
  }

  private static ArticleRecord page(String id, String outlet, String text) {
    return new ArticleRecord(
        id, id, text, null, outlet, null, List.of(), "2024-03-05", null, List.of(), "en");
  }
}
