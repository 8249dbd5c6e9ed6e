package selon.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import selon.statement.Hedge;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/**
 * Whether a case fits together: the database is whole, each article has its capture in the archive
 * with the hash that it had, each span lies in its text, rows say what the readings say, ledger and
 * articles agree.
 *
 * @param articles how many were looked at
 * @param problems what does not fit, in words
 * @param remarks what is as a killed process leaves it, and is put in order when the case is next
 *     written to; decisions that have no effect any more
 */
public record Verification(int articles, List<String> problems, List<String> remarks) {

  private static final int MOST = 100;

  public Verification {
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }

  /**
   * Looks at all of a case, which may be read but not written to meanwhile.
   *
   * @param at hears how many articles are done
   */
  public static Verification of(Case opened, IntConsumer at) throws IOException {
    return new Check(opened, at).run();
  }

  /** An article as the tables tell of it. */
  private record Row(
      long article,
      String id,
      String words,
      @Nullable String address,
      @Nullable String hash,
      Place place) {}

  private static final class Check {

    private final Case opened;
    private final Archive archive;
    private final IntConsumer at;
    private final List<String> problems = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int articles;

    Check(Case opened, IntConsumer at) {
      this.opened = opened;
      this.archive = new Archive(opened.parts().archive());
      this.at = at;
    }

    Verification run() throws IOException {
      opened.database().useHandle(this::database);
      if (problems.isEmpty()) {
        files();
        long last = 0;
        for (List<Row> rows = after(last); !rows.isEmpty(); rows = after(last)) {
          for (Row row : rows) {
            article(row);
            last = row.article();
          }
          at.accept(articles);
        }
        opened.database().useHandle(this::ledger);
        decisions();
      }
      return new Verification(articles, problems, remarks);
    }

    private void problem(String problem) {
      if (problems.size() < MOST) {
        problems.add(problem);
      } else if (problems.size() == MOST) {
        problems.add("and more");
      }
    }

    private void database(Handle handle) {
      for (String line : handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list()) {
        if (!line.equals("ok")) {
          problem("the database is damaged: " + line);
        }
      }
      int strays = handle.createQuery("PRAGMA foreign_key_check").mapToMap().list().size();
      if (strays > 0) {
        problem(strays + " rows of the database refer to rows that are not there");
      }
    }

    private void files() throws IOException {
      Map<String, Long> known = new HashMap<>();
      opened
          .database()
          .useHandle(
              handle ->
                  handle
                      .createQuery("SELECT file, length FROM archives WHERE state = 'live'")
                      .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                      .forEach(file -> known.put(file.getKey(), file.getValue())));
      for (String file : archive.files()) {
        Path path = archive.path(file);
        Long length = known.remove(file);
        if (length == null || Files.size(path) > length) {
          remarks.add(file + " has captures, or pieces of them, that were not acknowledged");
        } else if (Files.size(path) < length) {
          problem(file + " of the archive is shorter than what was written to it");
        }
      }
      known.keySet().forEach(file -> problem(file + " of the archive is missing"));
    }

    private List<Row> after(long article) {
      return opened
          .database()
          .withHandle(
              handle ->
                  handle
                      .createQuery(
                          "SELECT a.article, id, words, address, hash, file, position, size, record"
                              + " FROM articles a LEFT JOIN captures c ON c.capture ="
                              + " (SELECT min(capture) FROM captures WHERE article = a.article)"
                              + " WHERE a.article > :last ORDER BY a.article LIMIT 500")
                      .bind("last", article)
                      .map(
                          (row, context) ->
                              new Row(
                                  row.getLong("article"),
                                  Letters.unescape(row.getString("id")),
                                  row.getString("words"),
                                  row.getString("address"),
                                  row.getString("hash"),
                                  new Place(
                                      String.valueOf(row.getString("file")),
                                      row.getLong("position"),
                                      row.getLong("size"),
                                      String.valueOf(row.getString("record")))))
                      .list());
    }

    private void article(Row row) {
      articles++;
      String name = "article " + row.id();
      if (row.hash() == null) {
        problem(name + " has no capture");
      } else {
        capture(name, row.hash(), row.place());
      }
      Reading reading;
      try {
        reading = opened.corpus().reading(row.id()).orElse(null);
      } catch (IllegalArgumentException e) {
        problem(name + " cannot be read from the database: " + e.getMessage());
        return;
      }
      if (reading == null) {
        problem(name + " is not found by its id");
        return;
      }
      if (!reading.article().id().equals(row.id())
          || !Hash.of(reading.article().text()).equals(row.words())
          || !java.util.Objects.equals(ArticleRows.address(reading.article()), row.address())) {
        problem(name + " has a row that says something else than its reading");
      }
      spans(name, reading);
      rows(name, row.article(), reading);
      if (!KeptWords.fit(opened.database(), reading.article())) {
        problem(name + " has words that are not those of its text; selon reread makes them anew");
      }
    }

    private void capture(String name, String hash, Place place) {
      try {
        if (!Hash.of(archive.read(place).bytes()).equals(hash)) {
          problem(name + " has a capture with another content");
        }
      } catch (IOException | RuntimeException e) {
        problem(name + " has no capture in the archive: " + e.getMessage());
      }
    }

    private void spans(String name, Reading reading) {
      int length = reading.article().text().length();
      for (Statement statement : reading.statements()) {
        boolean inside =
            inside(statement.content(), length)
                && inside(statement.cue(), length)
                && inside(statement.source().spans(), length)
                && statement.factuality().hedges().stream()
                    .map(Hedge::span)
                    .allMatch(span -> span.end() <= length);
        if (!inside) {
          problem(name + ": statement " + statement.id() + " points out of the text");
        }
      }
      boolean inside =
          reading.inferences().stream().allMatch(span -> span.end() <= length)
              && reading.mentions().stream().allMatch(mention -> mention.span().end() <= length)
              && reading.article().paragraphs().stream()
                  .mapToInt(Span::end)
                  .allMatch(e -> e <= length);
      if (!inside) {
        problem(name + " has something that points out of the text");
      }
    }

    private static boolean inside(Spans spans, int length) {
      return spans.isEmpty() || spans.hull().end() <= length;
    }

    private void rows(String name, long article, Reading reading) {
      List<ArticleRows.StatementRow> rows =
          opened
              .database()
              .withHandle(
                  handle ->
                      handle
                          .createQuery(
                              "SELECT * FROM statements WHERE article = :article ORDER BY number")
                          .bind("article", article)
                          .map((row, context) -> ArticleRows.StatementRow.of(row))
                          .list());
      List<ArticleRows.StatementRow> wanted =
          IntStream.range(0, reading.statements().size())
              .mapToObj(i -> ArticleRows.StatementRow.of(reading.statements().get(i)))
              .toList();
      if (!rows.equals(wanted)) {
        problem(name + " has statements in rows that are not those of its reading");
      }
    }

    private void decisions() {
      for (Decisions.Made made : opened.decisions().all()) {
        if (made.adrift() && !made.undone()) {
          remarks.add("decision " + made.id() + " is about a text that has changed; it waits");
        }
      }
    }

    private void ledger(Handle handle) {
      List<String> untold =
          handle
              .createQuery(
                  "SELECT id FROM articles WHERE NOT EXISTS (SELECT 1 FROM ledger WHERE ledger.article"
                      + " = articles.id AND outcome IN ('added', 'revision')) LIMIT 20")
              .mapTo(String.class)
              .list();
      untold.forEach(id -> problem("article " + id + " is not in the ledger"));
      List<String> lost =
          handle
              .createQuery(
                  "SELECT article FROM ledger WHERE outcome IN ('added', 'revision', 'duplicate')"
                      + " AND NOT EXISTS (SELECT 1 FROM articles WHERE id = ledger.article) LIMIT 20")
              .mapTo(String.class)
              .list();
      lost.forEach(id -> problem("article " + id + " is in the ledger and not in the case"));
      List<String> homeless =
          handle
              .createQuery(
                  "SELECT name FROM ledger WHERE outcome IN ('added', 'revision', 'duplicate') AND"
                      + " NOT EXISTS (SELECT 1 FROM captures WHERE captures.hash = ledger.hash) LIMIT 20")
              .mapTo(String.class)
              .list();
      homeless.forEach(name -> problem(name + " is in the ledger and its capture is not known"));
    }
  }
}
