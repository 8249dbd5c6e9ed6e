package selon.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A collection seen as rows of one kind, for formats that know only tables. */
public final class Table<R> {

  /** One row for each statement. */
  public static final Table<?> STATEMENTS = StatementTable.make();

  /** One row for each claim. */
  public static final Table<?> CLAIMS = ClaimTables.claims();

  /** One row for each telling of a claim. */
  public static final Table<?> APPEARANCES = ClaimTables.appearances();

  /** One row for each telling that was made from another. */
  public static final Table<?> DERIVATIONS = ClaimTables.derivations();

  /** All tables; the first is the one that a user means who names none. */
  public static final List<Table<?>> ALL = List.of(STATEMENTS, CLAIMS, APPEARANCES, DERIVATIONS);

  /** Finds the rows of a table. */
  interface Walk<R> {
    void rows(Holdings holdings, Holdings.Step<R> step) throws IOException;
  }

  private final String name;
  private final List<Column<R>> columns;
  private final Walk<R> walk;

  Table(String name, List<Column<R>> columns, Walk<R> walk) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.walk = walk;
  }

  /** What users call it: "statements". */
  public String name() {
    return name;
  }

  /** In the order in which they are written. */
  public List<Column<R>> columns() {
    return columns;
  }

  /** Goes through the rows; each has a cell for each column, null where there is nothing. */
  public void rows(Holdings holdings, Holdings.Step<List<@Nullable Object>> step)
      throws IOException {
    walk.rows(holdings, row -> step.take(Column.cells(columns, row)));
  }
}
