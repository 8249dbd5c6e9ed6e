package selon.parquet;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import selon.export.Column;
import selon.export.Export;
import selon.export.Holdings;
import selon.export.Table;

/**
 * A table as Apache Parquet, the same as the CSV's but with types, and texts as they are: none is
 * made safe for spreadsheets. Every column may be null.
 *
 * <p>A Parquet file must know its own length, so it is made beside the stream, in the folder for
 * temporary files. A group of rows, 128 MB at most, is held in memory.
 */
public final class ParquetExport implements Export {

  private final Table<?> table;

  /** An export of the rows of the table. */
  public ParquetExport(Table<?> table) {
    this.table = table;
  }

  /** One for each table. */
  public static List<Export> all() {
    return Table.ALL.stream().<Export>map(ParquetExport::new).toList();
  }

  @Override
  public String format() {
    return "parquet";
  }

  @Override
  public String part() {
    return table.name();
  }

  @Override
  public String ending() {
    return ".parquet";
  }

  @Override
  public String mediaType() {
    return "application/vnd.apache.parquet";
  }

  @Override
  public String leavesOut() {
    return "the same as csv";
  }

  @Override
  public void write(Holdings holdings, OutputStream out) throws IOException {
    Path folder = Files.createTempDirectory("selon");
    Path file = folder.resolve(table.name() + ".parquet");
    try {
      try (ParquetWriter<Row> writer =
          ParquetWriter.writeFile(schema(), file.toFile(), ParquetExport::write)) {
        table.rows(holdings, cells -> writer.write(new Row(table.columns(), cells)));
      }
      Files.copy(file, out);
      out.flush();
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private record Row(List<? extends Column<?>> columns, List<@Nullable Object> cells) {}

  private static void write(Row row, ValueWriter to) {
    for (int i = 0; i < row.columns().size(); i++) {
      Object cell = row.cells().get(i);
      if (cell != null) {
        to.write(row.columns().get(i).name(), cell);
      }
    }
  }

  private MessageType schema() {
    List<Type> fields = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      fields.add(
          switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
          });
    }
    return new MessageType(table.name(), fields);
  }
}
