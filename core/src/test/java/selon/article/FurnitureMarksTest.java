package selon.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import selon.language.LanguagePacks;
import selon.language.Lexicon;

/** Every entry of furniture.tsv must hit its example and leave its near miss alone. */
class FurnitureMarksTest {

  private final FurnitureMarks marks = new FurnitureMarks();

  @TestFactory
  Stream<DynamicTest> everyMarkHitsItsExampleAndSparesItsNearMiss() {
    return LanguagePacks.all().stream()
        .flatMap(pack -> Lexicon.of(pack, "furniture.tsv").rows().stream())
        .map(row -> dynamicTest(cell(row, "mark"), () -> check(row)));
  }

  private void check(Map<String, String> row) {
    FurnitureKind kind = FurnitureKind.valueOf(cell(row, "kind").toUpperCase(Locale.ROOT));
    assertThat(marks.kindOf(cell(row, "hit"))).contains(kind);
    assertThat(cell(row, "miss")).isNotEmpty();
    assertThat(marks.kindOf(cell(row, "miss"))).isEmpty();
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
