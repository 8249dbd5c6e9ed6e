package selon.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param value of a row; null if it has none there
 */
public record Column<R>(String name, Type type, Function<R, @Nullable Object> value) {

  /** What the values are. */
  public enum Type {
    /** A {@link String}. */
    TEXT,
    /** An {@link Integer}. */
    INTEGER,
    /** A finite {@link Double}. */
    NUMBER,
    /** A {@link Boolean}. */
    FLAG
  }

  static <R> Column<R> text(String name, Function<R, @Nullable String> value) {
    return new Column<>(
        name,
        Type.TEXT,
        row -> {
          String text = value.apply(row);
          return text == null ? null : CleanText.of(text);
        });
  }

  static <R> Column<R> integer(String name, Function<R, @Nullable Integer> value) {
    return new Column<>(name, Type.INTEGER, value::apply);
  }

  /** To three digits behind the point. */
  static <R> Column<R> number(String name, Function<R, @Nullable Double> value) {
    return new Column<>(
        name,
        Type.NUMBER,
        row -> {
          Double number = value.apply(row);
          return number == null ? null : Math.round(number * 1000) / 1000.0;
        });
  }

  static <R> Column<R> flag(String name, Function<R, @Nullable Boolean> value) {
    return new Column<>(name, Type.FLAG, value::apply);
  }

  /** The values of a row, null where there is none. */
  static <R> List<@Nullable Object> cells(List<Column<R>> columns, R row) {
    List<@Nullable Object> cells = new ArrayList<>(columns.size());
    for (Column<R> column : columns) {
      cells.add(column.value().apply(row));
    }
    return cells;
  }
}
