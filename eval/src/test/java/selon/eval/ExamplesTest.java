package selon.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import selon.Selon;
import selon.article.Article;
import selon.export.ReadingJson;
import selon.statement.Hedge;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/** The project's own articles against the gold that was made by hand. */
class ExamplesTest {

  private static final Path FOLDER = Path.of("../examples");
  private static final Path LIST = FOLDER.resolve("expected/known-misses.tsv");
  private static final Selon SELON = new Selon();

  @Test
  void everyExampleHasItsGoldAndEveryGoldItsExample() throws IOException {
    assertThat(Example.unpaired(FOLDER)).isEmpty();
    assertThat(Example.in(FOLDER)).hasSizeGreaterThanOrEqualTo(10);
  }

  @TestFactory
  Stream<DynamicTest> theExpectedReadingIsWhatTheSheetSays() throws IOException {
    return each(
        example -> {
          String told = "./selon eval examples --write makes " + example.expected() + " anew";
          assertThat(Files.readString(example.expected()))
              .as(told)
              .isEqualTo(Example.lines(example.read(SELON)));
        });
  }

  @TestFactory
  Stream<DynamicTest> theTextAndItsParagraphsAreReadAsExpected() throws IOException {
    return each(
        example -> {
          List<Example.Read> read = example.read(SELON);
          List<String> lines = Files.readAllLines(example.expected());
          assertThat(read).hasSameSizeAs(lines);
          for (int i = 0; i < lines.size(); i++) {
            Article expected = ReadingJson.read(lines.get(i)).article();
            Article found = read.get(i).found().article();
            assertThat(found.text()).isEqualTo(expected.text());
            assertThat(found.paragraphs()).isEqualTo(expected.paragraphs());
            assertThat(found.url()).isEqualTo(expected.url());
            assertThat(found.id()).isEqualTo(expected.id());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everySpanOfTheGoldIsWholeWordsInTheArticleProper() throws IOException {
    return each(
        example -> {
          for (Example.Read read : example.read(SELON)) {
            checkSpans(read.gold());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> aChildsContentLiesInItsParents() throws IOException {
    return each(
        example -> {
          for (Example.Read read : example.read(SELON)) {
            Map<String, Statement> byId =
                read.gold().statements().stream()
                    .collect(Collectors.toMap(Statement::id, Function.identity()));
            for (Statement statement : byId.values()) {
              if (statement.parent() != null) {
                Statement parent = byId.get(statement.parent());
                assertThat(parent).as(statement.id()).isNotNull();
                assertThat(parent.content().hull().contains(statement.content().hull()))
                    .as(statement.id())
                    .isTrue();
                assertThat(statement.chain()).hasSize(parent.chain().size() + 1);
              }
            }
          }
        });
  }

  @Test
  void theMissesAreTheKnownOnes() throws IOException {
    List<Miss> misses = new ArrayList<>();
    for (Example example : Example.in(FOLDER)) {
      example.read(SELON).forEach(read -> misses.addAll(MissFinder.find(read)));
    }
    List<String> known = KnownMisses.read(LIST);
    String told =
        "./selon eval examples shows the misses, with --keep it makes them the known ones";
    assertThat(KnownMisses.fresh(known, misses)).as("new misses; " + told).isEmpty();
    assertThat(KnownMisses.mended(known, misses)).as("no longer missed; " + told).isEmpty();
  }

  @Test
  void aReadingThatIsTheGoldMissesNothing() throws IOException {
    for (Example example : Example.in(FOLDER)) {
      for (Example.Read read : example.read(SELON)) {
        assertThat(MissFinder.find(new Example.Read("a", read.gold(), read.gold()))).isEmpty();
      }
    }
  }

  @Test
  void aStatementIsMissedMadeUpOrLaidToAnother() {
    Reading gold = reading("[[0,18]]", "[[30,34]]", "[[20,29]]");
    assertThat(found(gold, reading("[[0,3]]", "[[30,34]]", "[[20,29]]")))
        .containsExactly("a\tmissed\ts1", "a\tmade up\tsaid");
    assertThat(found(gold, reading("[[0,18]]", "[]", "[[20,23]]"))).containsExactly("a\tcue\ts1");
    assertThat(found(gold, reading("[[4,18]]", "[[30,34]]", "[]")))
        .containsExactly("a\tsource\ts1");
  }

  @Test
  void theListTellsNewMissesFromMendedOnes() {
    Miss one = new Miss("a", "missed", "s1", "");
    Miss other = new Miss("a", "cue", "s2", "");
    assertThat(KnownMisses.fresh(List.of(one.line()), List.of(one, one, other)))
        .containsExactly(one, other);
    assertThat(KnownMisses.mended(List.of(one.line(), other.line()), List.of(other)))
        .containsExactly(one.line());
  }

  @Test
  void aPassageNamesItsSpansByTheirWords() {
    String text = "« Le bac\u00a0part »,\n\na-t-elle dit, et le bac part.";
    MarkedPassage passage = MarkedPassage.find("[« Le bac ~part~ »],|<a-t-{elle} dit>", text);
    assertThat(passage.content().in(text)).isEqualTo("« Le bac\u00a0part »");
    assertThat(passage.cue().in(text)).isEqualTo("a-t-elle dit");
    assertThat(passage.source().in(text)).isEqualTo("elle");
    assertThat(passage.hedges()).containsExactly(new Span(9, 13));
    assertThat(MarkedPassage.find("[« Le]...[le bac]", text).content().pieces()).hasSize(2);
  }

  @Test
  void aPassageThatIsNotThereOnceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkedPassage.find("[le bac]", "le bac et le bac"))
        .withMessageContaining("more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkedPassage.find("[le lac]", "le bac"))
        .withMessageContaining("not in the text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkedPassage.find("[le bac", "le bac"))
        .withMessageContaining("partner");
  }

  private static void checkSpans(Reading gold) {
    String text = gold.article().text();
    List<Span> furniture = gold.article().furniture().stream().map(piece -> piece.span()).toList();
    for (Statement statement : gold.statements()) {
      List<Span> spans = new ArrayList<>(gold.inferences());
      for (Spans part : List.of(statement.content(), statement.cue(), statement.source().spans())) {
        spans.addAll(part.pieces());
      }
      statement.factuality().hedges().stream().map(Hedge::span).forEach(spans::add);
      for (Span span : spans) {
        String words = span.in(text);
        assertThat(words).isEqualTo(words.strip()).isNotEmpty();
        assertThat(cutsAWord(text, span.start()) || cutsAWord(text, span.end()))
            .as(words)
            .isFalse();
        assertThat(furniture).as(words).noneMatch(span::overlaps);
      }
    }
  }

  private static boolean cutsAWord(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }

  private static List<String> found(Reading gold, Reading found) {
    return MissFinder.find(new Example.Read("a", found, gold)).stream().map(Miss::line).toList();
  }

  private static Reading reading(String content, String cue, String source) {
    return ReadingJson.read(
        """
        {"id": "g", "language": "en", "text": "The mill is closed, Ada Brook said.",
         "statements": [{"id": "s1", "content": %s, "cue": %s, "source": %s}]}"""
            .formatted(content, cue, source));
  }

  private interface Check {
    void on(Example example) throws IOException;
  }

  private static Stream<DynamicTest> each(Check check) throws IOException {
    return Example.in(FOLDER).stream()
        .map(
            example ->
                dynamicTest(
                    example.name(),
                    () -> {
                      try {
                        check.on(example);
                      } catch (IOException e) {
                        throw new UncheckedIOException(e);
                      }
                    }));
  }
}
