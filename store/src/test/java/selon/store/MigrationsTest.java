package selon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

  @TempDir Path folder;
  private Shelf shelf = new Shelf(Path.of("."));

  @BeforeEach
  void addOne() throws IOException {
    shelf = new Shelf(folder);
    shelf.add(shelf.write("a.jsonl", Shelf.article(1)));
  }

  private void execute(String... commands) throws SQLException {
    Path database = shelf.caseFolder().resolve("selon.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  @Test
  void aCaseOfVersion1IsBroughtToThisOneWithAllThatItHas() throws Exception {
    List<String> before = shelf.export();
    execute(
        "INSERT INTO containers VALUES ('x', 'a.warc', 1)",
        "ALTER TABLE ledger RENAME TO newer",
        "CREATE TABLE ledger (entry INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,"
            + " hash TEXT NOT NULL, outcome TEXT NOT NULL, reason TEXT NOT NULL, article TEXT,"
            + " time TEXT NOT NULL, UNIQUE (name, hash)) STRICT",
        "INSERT INTO ledger SELECT entry, name, hash, outcome, reason, article, time FROM newer",
        "DROP TABLE newer",
        "DROP INDEX articles_words",
        "DROP TABLE appearances",
        "DROP TABLE cascades",
        "DROP TABLE words",
        "DELETE FROM counters WHERE name LIKE 'traced%' OR name = 'purged'",
        "ALTER TABLE decisions DROP COLUMN words",
        "INSERT INTO decisions (time, body) VALUES ('2024-03-05T08:00:00Z',"
            + " '{\"decision\":\"reject-statement\",\"article\":\"a1\",\"statement\":\"x\"}')",
        "PRAGMA user_version = 1");
    try (Case opened = shelf.read()) {
      assertThat(opened.database().withHandle(Migrations::version)).isEqualTo(Migrations.newest());
      assertThat(opened.traces().current()).isFalse();
      assertThat(opened.traces().stream()).isEmpty();
      assertThat(opened.decisions().inForce()).hasSize(1);
      assertThat(opened.ledger().last(9))
          .singleElement()
          .satisfies(entry -> assertThat(entry.article()).isEqualTo("a1"))
          .satisfies(entry -> assertThat(entry.number()).isOne());
    }
    assertThat(shelf.export()).isEqualTo(before).hasSize(1);
  }

  @Test
  void theClaimsOfACaseOfVersion5AreTracedAnew() throws Exception {
    try (Case opened = shelf.read()) {
      opened.traces().update((corpus, decisions) -> List.of());
      assertThat(opened.traces().current()).isTrue();
    }
    execute("PRAGMA user_version = 5");
    try (Case opened = shelf.read()) {
      assertThat(opened.traces().current()).isFalse();
    }
  }

  @Test
  void aCaseOfANewerVersionIsLeftAlone() throws Exception {
    execute("PRAGMA user_version = 99");
    assertThatThrownBy(shelf::read)
        .isInstanceOfSatisfying(
            CaseException.class, e -> assertThat(e.reason()).isEqualTo(CaseException.Reason.NEWER));
  }

  @Test
  void theNumbersOfTheScriptsHaveNoGap() {
    assertThat(Migrations.scripts()).hasSize(6).allMatch(script -> script.startsWith("-- Version"));
  }

  @Test
  void whatIsCommittedOutlivesTheLossOfPower() throws Exception {
    try (Case opened = shelf.read()) {
      opened
          .database()
          .useHandle(
              handle -> {
                // 2 is FULL: the log is synced at each commit
                assertThat(handle.createQuery("PRAGMA synchronous").mapTo(Integer.class).one())
                    .isEqualTo(2);
                assertThat(handle.createQuery("PRAGMA journal_mode").mapTo(String.class).one())
                    .isEqualTo("wal");
              });
    }
    assertThat(shelf.caseFolder().resolve("selon.db-journal")).doesNotExist();
  }
}
