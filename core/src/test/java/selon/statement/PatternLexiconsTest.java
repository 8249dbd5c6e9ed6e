package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import selon.language.Lexicon;
import selon.sentence.Sentence;

/** Every entry is found in the sentence that it must hit, and not in its near miss. */
class PatternLexiconsTest {

  @TestFactory
  Stream<DynamicTest> hedgesAndInferencesHoldInTheirSentences() {
    return Stream.of("fr", "en", "de")
        .flatMap(
            tag ->
                Stream.of("hedges.tsv", "inferences.tsv", "no-cues.tsv")
                    .flatMap(name -> tests(tag, name)));
  }

  private static Stream<DynamicTest> tests(String tag, String name) {
    return Lexicon.of(Marked.pack(tag), name).rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    tag + " " + name + " " + row.get("pattern"), () -> check(tag, row)));
  }

  private static void check(String tag, Map<String, String> row) {
    PatternIndex<Boolean> entry =
        PatternIndex.of(new Lexicon(List.of(row)), Numerals.of(Marked.pack(tag)), any -> true);
    String hit = row.getOrDefault("hit", "");
    String miss = row.getOrDefault("miss", "");
    assertThat(hit).isNotEmpty();
    assertThat(miss).isNotEmpty();
    assertThat(found(entry, tag, hit)).as(hit).isTrue();
    assertThat(found(entry, tag, miss)).as(miss).isFalse();
  }

  private static boolean found(PatternIndex<Boolean> entry, String tag, String text) {
    return Marked.words(tag, text).sentences().stream()
        .map(Sentence::tokens)
        .anyMatch(tokens -> !entry.in(tokens, new TokenRange(0, tokens.size())).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> negationsHoldInTheirSentences() {
    return Stream.of("fr", "en", "de")
        .flatMap(
            tag ->
                Lexicon.of(Marked.pack(tag), "negations.tsv").rows().stream()
                    .map(
                        row ->
                            DynamicTest.dynamicTest(
                                tag + " " + row.get("lemma"),
                                () -> {
                                  assertThat(denied(tag, row.getOrDefault("hit", ""))).isTrue();
                                  assertThat(denied(tag, row.getOrDefault("miss", ""))).isFalse();
                                })));
  }

  private static boolean denied(String tag, String text) {
    Sentence sentence = Marked.words(tag, text).sentences().get(0);
    return Negations.of(Marked.pack(tag)).negate(Clause.of(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "fr, hedges.tsv, pattern",
    "en, hedges.tsv, pattern",
    "de, hedges.tsv, pattern",
    "fr, inferences.tsv, pattern",
    "en, inferences.tsv, pattern",
    "de, inferences.tsv, pattern",
    "fr, no-cues.tsv, pattern",
    "en, no-cues.tsv, pattern",
    "fr, negations.tsv, lemma",
    "en, negations.tsv, lemma",
    "de, negations.tsv, lemma",
    "fr, numerals.tsv, lemma",
    "en, numerals.tsv, lemma",
    "de, numerals.tsv, lemma"
  })
  void entriesAreUniqueAndInOrder(String tag, String name, String column) {
    List<String> entries = new ArrayList<>(Lexicon.of(Marked.pack(tag), name).column(column));
    assertThat(entries).isSorted();
    assertThat(new HashSet<>(entries)).hasSameSizeAs(entries);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~ de", "de ~", "(de)", "de  la"})
  void whatIsNoPatternIsRefused(String written) {
    assertThatThrownBy(() -> new Pattern(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(written);
  }

  @Test
  void endingsTellWhatAWordMayBeAFormOf() {
    assertThat(Inflections.of(Marked.pack("fr")).forms("rappeler")).contains("rappelle");
    assertThat(Inflections.of(Marked.pack("en")).forms("note")).contains("noting");
    assertThat(Inflections.of(Marked.pack("en")).forms("e")).isEmpty();
  }
}
