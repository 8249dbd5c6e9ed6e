package selon.export;

import java.util.List;
import java.util.stream.Stream;

/** The exports of this library; other modules have more. */
public final class Exports {

  private Exports() {}

  /** All, those of one format together; the first of a format is the one meant without a part. */
  public static List<Export> all() {
    return Stream.of(
            Table.ALL.stream().map(CsvExport::new),
            Stream.of(
                JsonLinesExport.readings(),
                JsonLinesExport.claims(),
                new JsonLdExport(),
                new ProvExport(),
                new WebAnnotationExport(),
                new GraphMlExport(),
                new GexfExport(),
                new FollowTheMoneyExport(),
                new CasExport()))
        .<Export>flatMap(some -> some)
        .toList();
  }
}
