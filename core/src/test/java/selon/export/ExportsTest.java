package selon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportsTest {

  @ParameterizedTest
  @MethodSource("exports")
  void theSameCollectionGivesTheSameBytes(Export export) throws IOException {
    assertThat(SmallPress.bytes(export, SmallPress.read()))
        .isEqualTo(SmallPress.bytes(export, SmallPress.read()));
    assertThat(SmallPress.bytes(export, SmallPress.hostile()))
        .isEqualTo(SmallPress.bytes(export, SmallPress.hostile()));
  }

  @ParameterizedTest
  @MethodSource("exports")
  void nothingIsWrittenOfNothing(Export export) throws IOException {
    Holdings nothing = new Holdings(Stream::empty, Stream::empty);
    assertThat(SmallPress.bytes(export, nothing).length).isLessThan(4000);
  }

  @ParameterizedTest
  @MethodSource("exports")
  void theStreamStaysOpen(Export export) throws IOException {
    OutputStream open =
        new FilterOutputStream(OutputStream.nullOutputStream()) {
          @Override
          public void close() throws IOException {
            throw new IOException("closed");
          }
        };
    export.write(SmallPress.read(), open);
  }

  @ParameterizedTest
  @MethodSource("exports")
  void theReferenceTellsWhatIsLeftOut(Export export) throws IOException {
    String reference = Files.readString(Path.of("../docs/reference/exports.md"));
    assertThat(reference)
        .contains("\n## " + export.format() + "\n")
        .contains("Leaves out: " + export.leavesOut() + ".")
        .contains("`" + export.mediaType() + "`")
        .contains("`" + export.ending() + "`");
    if (!export.part().isEmpty()) {
      assertThat(reference).contains("`" + export.part() + "`");
    }
  }

  @Test
  void noTwoAreCalledTheSame() {
    Set<String> names = new HashSet<>();
    exports().forEach(each -> assertThat(names.add(each.format() + " " + each.part())).isTrue());
  }

  @Test
  void cleanTextIsAsLongAndHasWhatXmlHas() {
    Random random = new Random(5);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append((char) (random.nextBoolean() ? random.nextInt(0x10000) : 0xd7f0 + i * 0x111));
      }
      String clean = CleanText.of(text.toString());
      assertThat(clean).hasSameSizeAs(text);
      assertThat(clean.codePoints())
          .allMatch(
              c ->
                  c == 9
                      || c == 10
                      || c == 13
                      || c >= 0x20 && c < 0xd800
                      || c >= 0xe000 && c < 0xfffe
                      || c >= 0x10000);
    }
  }

  @Test
  void codePointsAreCountedAsJavaCountsThem() {
    String text = "a\ud83d\ude00".repeat(2000) + "\ude00\ud83d";
    CodePoints points = new CodePoints(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      boolean within =
          offset > 0
              && offset < text.length()
              && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
      if (!within) {
        assertThat(points.before(offset)).isEqualTo(text.codePointCount(0, offset));
      }
    }
  }

  static Stream<Export> exports() {
    return Exports.all().stream();
  }
}
