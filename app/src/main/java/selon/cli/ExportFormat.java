package selon.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import selon.export.Export;
import selon.export.Exports;
import selon.parquet.ParquetExport;

/**
 * A format as users know it.
 *
 * @param parts of the collection that it can write, at least one; the usual one first
 */
record ExportFormat(String name, List<Export> parts) {

  /** All, in the order in which help tells them. */
  static final List<ExportFormat> ALL =
      Stream.of(
              "csv",
              "jsonl",
              "parquet",
              "jsonld",
              "prov",
              "webannotation",
              "graphml",
              "gexf",
              "ftm",
              "cas")
          .map(ExportFormat::named)
          .toList();

  static Optional<ExportFormat> of(String name) {
    return ALL.stream().filter(each -> each.name().equals(name.toLowerCase(Locale.ROOT))).findAny();
  }

  Export first() {
    return parts.get(0);
  }

  Optional<Export> part(String name) {
    return parts.stream()
        .filter(each -> !each.part().isEmpty())
        .filter(each -> each.part().equals(name.toLowerCase(Locale.ROOT)))
        .findAny();
  }

  private static ExportFormat named(String name) {
    return new ExportFormat(
        name,
        Stream.concat(Exports.all().stream(), ParquetExport.all().stream())
            .filter(each -> each.format().equals(name))
            .toList());
  }
}
