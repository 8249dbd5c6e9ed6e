package selon.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import selon.language.Lexicon;

/** The sentences that stand beside the rows: what they must find, in brackets, and a near miss. */
class LexiconRowsTest {

  private static final Map<String, Class<? extends Mention>> TYPES =
      Map.of(
          "numbers.tsv", Mention.Quantity.class,
          "times.tsv", Mention.Time.class,
          "places.tsv", Mention.Place.class,
          "names.tsv", Mention.Name.class);

  @ParameterizedTest
  @CsvSource({
    "fr,numbers.tsv",
    "en,numbers.tsv",
    "fr,times.tsv",
    "en,times.tsv",
    "de,numbers.tsv",
    "de,times.tsv",
    "fr,places.tsv",
    "en,places.tsv",
    "fr,names.tsv",
    "en,names.tsv"
  })
  void everyHitIsFoundAndNoMissIs(String tag, String file) {
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : Lexicon.of(Texts.pack(tag), file).rows()) {
      String hit = row.getOrDefault("hit", "");
      if (!hit.isEmpty()) {
        List<String> expected = new ArrayList<>();
        for (int at = hit.indexOf('['); at >= 0; at = hit.indexOf('[', at + 1)) {
          expected.add(hit.substring(at + 1, hit.indexOf(']', at)));
        }
        List<String> found = found(tag, file, hit.replace("[", "").replace("]", ""));
        if (!found.equals(expected)) {
          wrong.add(row.get("kind") + " " + row.get("form") + ": " + hit + " but " + found);
        }
      }
      String miss = row.getOrDefault("miss", "");
      List<String> missed = miss.isEmpty() ? List.of() : found(tag, file, miss);
      if (!missed.isEmpty()) {
        wrong.add(row.get("kind") + " " + row.get("form") + ": " + miss + " has " + missed);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> found(String tag, String file, String sentence) {
    return Texts.of(TYPES.getOrDefault(file, Mention.Name.class), Texts.find(tag, sentence))
        .stream()
        .map(mention -> mention.span().in(sentence))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "fr,numbers.tsv,250",
    "en,numbers.tsv,250",
    "fr,times.tsv,100",
    "en,times.tsv,100",
    "de,numbers.tsv,200",
    "de,times.tsv,80",
    "fr,places.tsv,900",
    "en,places.tsv,900",
    "fr,names.tsv,900",
    "en,names.tsv,900"
  })
  void rowsAreUniqueInOrderAndInLowerCase(String tag, String file, int atLeast) {
    List<Map<String, String>> rows = Lexicon.of(Texts.pack(tag), file).rows();
    assertThat(rows).hasSizeGreaterThan(atLeast);
    Set<String> seen = new TreeSet<>();
    List<String> order = new ArrayList<>();
    for (Map<String, String> row : rows) {
      String key = row.get("kind") + "\t" + row.get("form");
      assertThat(seen.add(key)).as(key).isTrue();
      assertThat(row.get("form")).isNotEmpty().doesNotContain("’", "‑", "\u00a0").isLowerCase();
      order.add(key);
    }
    assertThat(order).isSorted();
  }

  @ParameterizedTest
  @CsvSource({"fr", "en", "de"})
  void everyNumberWordIsRead(String tag) {
    NumeralReader numerals = new NumeralReader(KnownWords.of(Texts.pack(tag), "numbers.tsv"));
    for (Map<String, String> row : Lexicon.of(Texts.pack(tag), "numbers.tsv").rows()) {
      if ("number".equals(row.get("kind"))) {
        String form = row.getOrDefault("form", "");
        var sentence = Texts.words(tag, form, selon.article.Dating.UNKNOWN).sentences().get(0);
        Numeral read = numerals.at(new FoldedSentence(form, sentence), 0, false);
        assertThat(read).as(form).isNotNull();
        assertThat(read.value())
            .as(form)
            .isEqualTo(Double.parseDouble(row.getOrDefault("value", "").replaceAll("\\+.*", "")));
      }
    }
  }
}
