/**
 * A collection as Parquet, for those who count: {@link selon.parquet.ParquetExport}. Apart from the
 * other exports because of what it depends on.
 */
@NullMarked
package selon.parquet;

import org.jspecify.annotations.NullMarked;
