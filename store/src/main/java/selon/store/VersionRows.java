package selon.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import selon.corpus.Versions;

/** Reads from the rows which articles are versions of one. */
final class VersionRows {

  /** A version; rows are numbered as they came. */
  private record Row(long article, @Nullable Long revises, String id, @Nullable Instant latest) {}

  private VersionRows() {}

  static Versions all(Jdbi database) {
    Map<Long, Long> firsts = new HashMap<>();
    Map<Long, List<Row>> groups = new TreeMap<>();
    for (Row row : rows(database)) {
      // what a row revises came before it
      long revises = row.revises() == null ? row.article() : row.revises();
      long first = firsts.getOrDefault(revises, revises);
      firsts.put(row.article(), first);
      groups.computeIfAbsent(first, any -> new ArrayList<>()).add(row);
    }
    return new Versions(groups.values().stream().map(VersionRows::ordered).toList());
  }

  private static List<Row> rows(Jdbi database) {
    return database.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT article, revises, id, latest FROM articles WHERE revises IS NOT NULL"
                        + " OR article IN"
                        + " (SELECT revises FROM articles WHERE revises IS NOT NULL)"
                        + " ORDER BY article")
                .map(
                    (row, context) -> {
                      long revises = row.getLong("revises");
                      boolean first = row.wasNull();
                      String latest = row.getString("latest");
                      return new Row(
                          row.getLong("article"),
                          first ? null : revises,
                          Letters.unescape(row.getString("id")),
                          latest == null ? null : Instant.parse(latest));
                    })
                .list());
  }

  /** By their days, if all have one; what came later is the later of two of one day. */
  private static List<String> ordered(List<Row> group) {
    boolean dated = group.stream().allMatch(row -> row.latest() != null);
    Comparator<Row> order = Comparator.comparingLong(Row::article);
    Comparator<Row> byDay =
        Comparator.comparing(row -> row.latest() == null ? Instant.MIN : row.latest());
    return group.stream().sorted(dated ? byDay.thenComparing(order) : order).map(Row::id).toList();
  }
}
