package selon.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read back by FastCSV. */
class CsvExportTest {

  @Test
  void aStatementIsARow() throws IOException {
    List<CsvRecord> rows = rows(Table.STATEMENTS, SmallPress.read());
    List<String> heads = rows.get(0).getFields();
    assertThat(heads.get(0)).isEqualTo("article");
    assertThat(heads).doesNotHaveDuplicates();
    CsvRecord row =
        rows.stream()
            .filter(each -> each.getFields().get(heads.indexOf("content")).contains("go on for"))
            .findFirst()
            .orElseThrow();
    assertThat(row.getFields().get(heads.indexOf("outlet"))).isEqualTo("Shire Radio");
    assertThat(row.getFields().get(heads.indexOf("source_name"))).isEqualTo("Ada Brook");
    assertThat(row.getFields().get(heads.indexOf("cue"))).isEqualTo("said");
    assertThat(row.getFields().get(heads.indexOf("form"))).isEqualTo("direct");
    assertThat(row.getFields().get(heads.indexOf("hedges"))).isEqualTo("modal: may");
    assertThat(row.getFields().get(heads.indexOf("content_at"))).matches("[0-9]+\\.\\.[0-9]+");
  }

  @Test
  void claimsTellWhoHadThemFromWhom() throws IOException {
    Holdings holdings = SmallPress.read();
    List<CsvRecord> claims = rows(Table.CLAIMS, holdings);
    List<CsvRecord> tellings = rows(Table.APPEARANCES, holdings);
    List<CsvRecord> derivations = rows(Table.DERIVATIONS, holdings);
    assertThat(claims).hasSizeGreaterThan(1);
    assertThat(tellings).hasSizeGreaterThan(2);
    List<String> heads = derivations.get(0).getFields();
    assertThat(derivations.subList(1, derivations.size()))
        .anySatisfy(
            row -> {
              assertThat(row.getFields().get(heads.indexOf("from_outlet")))
                  .isEqualTo("Ostley Post");
              assertThat(row.getFields().get(heads.indexOf("to_outlet"))).isEqualTo("Shire Radio");
              assertThat(row.getFields().get(heads.indexOf("mutations")))
                  .contains("number-changed: 40 shops → 60 shops");
            });
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aSpreadsheetFindsNoFormula(Table<?> table) throws IOException {
    for (CsvRecord row : rows(table, SmallPress.hostile())) {
      assertThat(row.getFields()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n＝＋－＠].*"));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void oneApostropheLessGivesTheTextAgain(Table<?> table) throws IOException {
    Holdings holdings = SmallPress.hostile();
    List<List<String>> cells = new ArrayList<>();
    table.rows(
        holdings,
        row -> cells.add(row.stream().map(cell -> cell == null ? "" : cell.toString()).toList()));
    List<List<String>> back =
        rows(table, holdings).stream()
            .skip(1)
            .map(row -> row.getFields().stream().map(CsvExportTest::undone).toList())
            .toList();
    assertThat(back).isEqualTo(cells);
  }

  @Test
  void theApostropheOfAWriterStays() {
    assertThat(undone("'tis")).isEqualTo("'tis");
    assertThat(undone("''=1")).isEqualTo("'=1");
  }

  @Test
  void linesEndAsTheStandardHasIt() throws IOException {
    String csv = SmallPress.text(new CsvExport(Table.CLAIMS), SmallPress.read());
    assertThat(csv).startsWith("\ufeffclaim,gist,").endsWith("\r\n");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  static List<Table<?>> tables() {
    return Table.ALL;
  }

  private static String undone(String cell) {
    return cell.matches("(?s)'+[=+\\-@\t\r\n＝＋－＠].*") ? cell.substring(1) : cell;
  }

  private static List<CsvRecord> rows(Table<?> table, Holdings holdings) throws IOException {
    String csv = SmallPress.text(new CsvExport(table), holdings).substring(1);
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().toList();
    }
  }
}
